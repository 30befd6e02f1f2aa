import type { Explanation } from "@induction/domain/assessment/explanation";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import type { RuleReference } from "@induction/ui/advice/rule-label";
import { toRuleReference } from "../../shell/explanation-reference.ts";

/** What a plan says of its rules. */
interface PlanWords {
  readonly explanations: readonly Explanation<GuideRuleId>[];
  readonly named: readonly { readonly rule: GuideRuleId; readonly title: string }[];
}

/** How a plan's rules are opened: with what they say of the person, or by their name where they have not spoken. */
export function toRuleOf({ explanations, named }: PlanWords): (rule: GuideRuleId) => RuleReference {
  const spoken = new Map(explanations.map((explanation) => [explanation.rule, explanation]));
  const titles = new Map(named.map(({ rule, title }) => [rule, title]));
  return (rule) => {
    const explanation = spoken.get(rule);
    return explanation === undefined ? { id: rule, title: titles.get(rule) } : toRuleReference(explanation);
  };
}

/** What some rules say of the person, in the order in which they are named; a rule that does not hold says nothing. */
export function listSpoken(
  { explanations }: Pick<PlanWords, "explanations">,
  rules: readonly GuideRuleId[],
): readonly Explanation<GuideRuleId>[] {
  return rules.flatMap((id) => explanations.find(({ rule }) => rule === id) ?? []);
}

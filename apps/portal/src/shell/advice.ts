import type { Explanation } from "@induction/domain/assessment/explanation";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import type { Reason } from "@induction/ui/advice/reason-list";
import { toRuleReference } from "./explanation-reference.ts";

/** What some rules advise, in the order in which they are named here; a rule that does not hold advises nothing. */
export function listAdvice(
  explanations: readonly Explanation[],
  rules: readonly RuleId[],
): readonly Explanation[] {
  return rules.flatMap(
    (id) => explanations.find(({ rule, answer }) => rule === id && answer === "holds") ?? [],
  );
}

/** A piece of advice as a line: what it is about, what the rule says of this person, and what to do. */
export function toAdvice(explanation: Explanation): Reason {
  const { rule, short, summary, action } = explanation;
  return {
    key: rule,
    title: `${short}.`,
    detail: summary,
    clearsWhen: action ?? undefined,
    rule: toRuleReference(explanation),
  };
}

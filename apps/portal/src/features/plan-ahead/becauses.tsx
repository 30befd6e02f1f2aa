import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { BecauseList } from "@induction/ui/advice/because-list";
import type { PlanAhead } from "../../shell/answers.ts";
import { toHeadings, toRuleReference } from "../../shell/explanation-reference.ts";
import { listSpoken } from "./rule-of.ts";

/** Why: what some rules say of the person, each with what to do, its rule, and what is missing where it is open. */
export function Becauses({ plan, rules }: { plan: PlanAhead; rules: readonly GuideRuleId[] }) {
  const items = listSpoken(plan, rules).map((explanation) => ({
    key: explanation.rule,
    sentence: (
      <>
        {explanation.summary} {explanation.answer === "holds" && explanation.action}
      </>
    ),
    rule: toRuleReference(explanation),
    heading: toHeadings(explanation),
    unknown:
      explanation.answer === "unknown"
        ? { missing: explanation.missing.map(({ label }) => label), settledBy: explanation.action }
        : undefined,
  }));
  return items.length === 0 ? null : <BecauseList items={items} />;
}

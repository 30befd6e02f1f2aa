import type { Applicant, FactKey } from "../applicant/profile.ts";
import { type Explained, toExplanation } from "../assessment/explain.ts";
import type { Explanation } from "../assessment/explanation.ts";
import { PLAN_RULES } from "../rules/guide-rules.ts";
import { listOpenFacts } from "../rules/open-facts.ts";
import { getPlanRuleWords } from "../rules/plan-rule-words.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { PlanRule } from "../rules/rule.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import type { PlanRuleId } from "../rules/rule-ids.ts";
import { toOpen, type Verdict } from "../rules/verdict.ts";

const NOTHING_MISSING: readonly FactKey[] = Object.freeze([]);

function explainOne(rule: PlanRule, verdict: Verdict, explained: Explained): Explanation<PlanRuleId> {
  const { severity } = rule;
  return toExplanation(
    {
      rule: rule.id,
      answer: verdict === true ? "holds" : "unknown",
      severity: typeof severity === "string" ? severity : severity(explained.reading),
      missing: verdict === true ? NOTHING_MISSING : listOpenFacts(toOpen(verdict)),
    },
    { rule, words: getPlanRuleWords(rule.id) },
    explained,
  );
}

/**
 * What the rules that speak where a plan is made say of somebody, in words, in the order of the catalogue. A rule that does
 * not hold says nothing.
 * @param ids which of them to ask; all by default
 */
export function explainPlan(
  applicant: Applicant,
  context: RuleContext,
  ids?: readonly PlanRuleId[],
): readonly Explanation<PlanRuleId>[] {
  const explained = { applicant, context, reading: readApplicant(applicant, context) };
  return PLAN_RULES.filter(({ id }) => ids === undefined || ids.includes(id)).flatMap((rule) => {
    const verdict = rule.ask(explained.reading);
    return verdict === false ? [] : [explainOne(rule, verdict, explained)];
  });
}

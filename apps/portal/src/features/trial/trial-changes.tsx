import { findChanges } from "@induction/domain/planning/levers/find-changes";
import { getGuideRule } from "@induction/domain/rules/guide-rules";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { ChangesPanels } from "@induction/ui/ahead/changes-panels";
import { useMemo } from "react";
import { toRuleReference } from "../../shell/explanation-reference.ts";
import { explainReading } from "./explain-reading.ts";
import type { TrialReading } from "./trial-reading.ts";

/** What would change the answer of somebody without an account, worked out in this browser. */
export function TrialChanges({ reading }: { reading: TrialReading }) {
  const { person, context } = reading;
  const changes = useMemo(() => findChanges(person.applicant, context), [person, context]);
  const explanations = explainReading(reading);
  const ruleOf = (rule: GuideRuleId) => {
    const explanation = explanations.find((each) => each.rule === rule);
    return explanation === undefined
      ? { id: rule, title: getGuideRule(rule).title }
      : toRuleReference(explanation);
  };
  return <ChangesPanels changes={changes} ruleOf={ruleOf} />;
}

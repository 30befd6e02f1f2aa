import type { Explanation } from "@induction/domain/assessment/explanation";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import type { RuleReference } from "@induction/ui/advice/rule-label";

/** An explanation as the label after a sentence opens it: the rule, its source, the facts, the numbers, the way out. */
export function toRuleReference(explanation: Explanation<GuideRuleId>): RuleReference {
  const { rule, title, cited, parameters, facts, wouldChange, otherReading, houseReading } = explanation;
  return {
    id: rule,
    title,
    // The card writes "lines" itself.
    cited: cited.map(({ heading, lines }) => ({ heading, lines: lines.replace(/^lines? /, "") })),
    houseReading: houseReading ?? undefined,
    isHouse: cited.length === 0,
    parameters: parameters.map(({ title: label, text, source, basis, overrideReason, standardText }) => ({
      label,
      value: text,
      // What the standard rests on says nothing of a number that the organization set.
      ...(overrideReason === null
        ? { source, isHouse: basis === "house" }
        : { own: { standard: standardText ?? "", reason: overrideReason } }),
    })),
    facts: facts.map(({ label, text, isKnown }) => ({ label, text, isKnown })),
    wouldChange,
    otherReading: otherReading ?? undefined,
  };
}

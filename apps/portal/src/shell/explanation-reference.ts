import type { Explanation, ParameterUsed } from "@induction/domain/assessment/explanation";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import type { RuleReference } from "@induction/ui/advice/rule-label";

function toSource({ basis, source }: ParameterUsed): string {
  if (basis === "unverified") return `Nobody has checked it. ${source}`;
  return source;
}

/** A finding as its label opens it: the rule, where it stands, what it read and used, and what would change it. */
export function toRuleReference(explanation: Explanation<GuideRuleId>): RuleReference {
  const { rule, title, cited, facts, parameters, wouldChange, otherReading, houseReading } = explanation;
  return {
    id: rule,
    title,
    isHouse: cited.length === 0,
    // The label says "lines" itself.
    cited: cited.map(({ heading, lines }) => ({ heading, lines: lines.replace(/^lines? /, "") })),
    facts,
    parameters: parameters.map((used) => ({
      label: used.title,
      value: used.text,
      // What the standard rests on says nothing of a number that the organization set.
      ...(used.overrideReason === null
        ? { source: toSource(used), isHouse: used.basis === "house" }
        : { own: { standard: used.standardText ?? "", reason: used.overrideReason } }),
    })),
    wouldChange,
    otherReading: otherReading ?? undefined,
    houseReading: houseReading ?? undefined,
  };
}

/** The headings of the guide that an explanation rests on, as the small line below its sentence. */
export function toHeadings({ cited }: Pick<Explanation<GuideRuleId>, "cited">): string {
  return [...new Set(cited.map(({ heading }) => heading))].join(" · ");
}

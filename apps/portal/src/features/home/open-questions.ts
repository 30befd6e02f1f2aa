import type { FactKey } from "@induction/domain/applicant/profile";
import type { Explanation } from "@induction/domain/assessment/explanation";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";

/** A fact that nobody has told, and the rules that wait for it. */
export interface OpenQuestion {
  readonly fact: FactKey;
  readonly label: string;
  /** What of it is missing: "the day on which Step 1 was passed". */
  readonly missing: readonly string[];
  readonly rules: readonly Explanation[];
}

/**
 * What is not told and lets rules wait, the fact with the most waiting first.
 * @param elsewhere facts that the page asks for in another place
 */
export function listOpenQuestions(
  explanations: readonly Explanation[],
  elsewhere: ReadonlySet<FactKey>,
): readonly OpenQuestion[] {
  const open = explanations.filter(({ answer }) => answer === "unknown");
  const facts = new Set(open.flatMap(({ missing }) => missing.map(({ key }) => key)));
  return [...facts]
    .filter((fact) => !elsewhere.has(fact))
    .map((fact) => {
      const rules = open.filter(({ missing }) => missing.some(({ key }) => key === fact));
      const labels = rules.flatMap(({ missing }) =>
        missing.filter(({ key }) => key === fact).map((part) => part.label),
      );
      return { fact, label: FACT_LABELS[fact], missing: [...new Set(labels)], rules };
    })
    .toSorted((a, b) => b.rules.length - a.rules.length);
}

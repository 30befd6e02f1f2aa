import type { FactKey } from "@induction/domain/applicant/profile";
import type { Assessment } from "@induction/domain/assessment/assessment";
import type { Explanation } from "@induction/domain/assessment/explanation";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";

/** A fact that nobody has told, what it would settle, and the rules that wait for it. */
export interface OpenQuestion {
  readonly fact: FactKey;
  readonly label: string;
  /** "tier", "posture", "decision". */
  readonly settles: readonly string[];
  readonly rules: readonly Explanation[];
}

interface Asked {
  readonly assessment: Pick<Assessment, "tier" | "posture" | "decision">;
  readonly explanations: readonly Explanation[];
}

/** What is not told and would settle something: first what tier, posture and decision wait for, then what rules do. */
export function listOpenQuestions({ assessment, explanations }: Asked): readonly OpenQuestion[] {
  const { tier, posture, decision } = assessment;
  const outcomes = Object.entries({ tier, posture, decision });
  const open = explanations.filter(({ answer }) => answer === "unknown");
  const facts = new Set<FactKey>([
    ...outcomes.flatMap(([, outcome]) => (outcome.settled ? [] : outcome.settledBy)),
    ...open.flatMap(({ missing }) => missing.map(({ key }) => key)),
  ]);
  return [...facts].map((fact) => ({
    fact,
    label: FACT_LABELS[fact],
    settles: outcomes.flatMap(([name, outcome]) =>
      outcome.settled || !outcome.settledBy.includes(fact) ? [] : [name],
    ),
    rules: open.filter(({ missing }) => missing.some(({ key }) => key === fact)),
  }));
}

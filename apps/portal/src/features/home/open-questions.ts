import type { FactKey } from "@induction/domain/applicant/profile";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import type { PersonScreen } from "../../shell/answers.ts";

/** A fact that nobody has told, and what it would settle. */
export interface OpenQuestion {
  readonly fact: FactKey;
  readonly label: string;
  /** "tier", "decision", then the rules that wait for it. */
  readonly settles: readonly string[];
}

type Asked = Pick<PersonScreen, "assessment" | "explanations">;

/** What is not told and would settle something: first what tier, posture and decision wait for, then what rules do. */
export function listOpenQuestions({ assessment, explanations }: Asked): readonly OpenQuestion[] {
  const settles = new Map<FactKey, string[]>();
  const add = (fact: FactKey, what: string) => {
    const known = settles.get(fact) ?? [];
    if (!known.includes(what)) settles.set(fact, [...known, what]);
  };
  const outcomes = {
    tier: assessment.tier,
    posture: assessment.posture,
    decision: assessment.decision,
  } as const;
  for (const [name, outcome] of Object.entries(outcomes)) {
    if (!outcome.settled) for (const fact of outcome.settledBy) add(fact, `the ${name}`);
  }
  for (const { answer, missing, short } of explanations) {
    if (answer === "unknown") for (const { key } of missing) add(key, short.toLowerCase());
  }
  return [...settles].map(([fact, what]) => ({ fact, label: FACT_LABELS[fact], settles: what }));
}

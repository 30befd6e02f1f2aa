import type { FactKey } from "../applicant/profile.ts";
import type { Outcome } from "../rules/outcomes.ts";
import { listInWords } from "../rules/words.ts";
import type { Assessment } from "./assessment.ts";
import { FACT_LABELS } from "./fact-labels.ts";
import { NOT_SETTLED, POSTURE_LABELS } from "./outcome-words.ts";

/** An outcome as a heading with the line below it. */
export interface Headline {
  /** The answer, or "Not settled yet". Never several answers in one heading. */
  readonly title: string;
  /** The two answers that are possible, where there are only two: "Middle or lower"; null otherwise. */
  readonly possible: string | null;
  /** "What settles it: Step 2 CK and Step 1."; null where the answer is settled. */
  readonly whatSettles: string | null;
  /** The facts that settle it, the one that decides most first; empty where the answer is settled. */
  readonly settledBy: readonly FactKey[];
}

/** The facts that place a person. Programs sort by the score first (A5); a visa need moves the fewest answers. */
const MOST_DECIDING_FIRST = ["step2ck", "step1", "visa"] as const satisfies readonly FactKey[];
/** One of them. */
export type PlacingFact = (typeof MOST_DECIDING_FIRST)[number];

/** The facts that would settle outcomes which are open, the most deciding first. */
export function listPlacingFacts(...outcomes: readonly Outcome<unknown>[]): readonly PlacingFact[] {
  return MOST_DECIDING_FIRST.filter((fact) =>
    outcomes.some((outcome) => !outcome.settled && outcome.settledBy.includes(fact)),
  );
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/**
 * An outcome in words. While facts leave it open the heading says so, and names what settles it;
 * two possible answers are told, more than two would help nobody.
 */
export function toHeadline<T extends string>(
  outcome: Outcome<T>,
  labels: Readonly<Record<T, string>>,
): Headline {
  if (outcome.settled) {
    return { title: labels[outcome.value], possible: null, whatSettles: null, settledBy: [] };
  }
  const [first, second, ...more] = outcome.possible.map((answer) => labels[answer]);
  const isOneOfTwo = first !== undefined && second !== undefined && more.length === 0;
  const settledBy = listPlacingFacts(outcome);
  return {
    title: NOT_SETTLED,
    possible: isOneOfTwo ? `${first} or ${lowerFirst(second)}` : null,
    whatSettles: `What settles it: ${listInWords(settledBy.map((fact) => FACT_LABELS[fact]))}.`,
    settledBy,
  };
}

/** How to apply this season all the same, where delaying first is the settled answer; null otherwise. */
export function applyingNowInWords({
  decision,
  postureIfApplyingNow,
}: Pick<Assessment, "decision" | "postureIfApplyingNow">): string | null {
  const isDelayFirst = decision.settled && decision.value === "delay-first";
  if (!isDelayFirst || postureIfApplyingNow === null) return null;
  return `Applying this season all the same: ${lowerFirst(POSTURE_LABELS[postureIfApplyingNow])}.`;
}

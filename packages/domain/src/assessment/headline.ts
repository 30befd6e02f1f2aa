import type { FactKey, Profile } from "../applicant/profile.ts";
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
type PlacingFact = (typeof MOST_DECIDING_FIRST)[number];

function listPlacingFacts(...outcomes: readonly Outcome<unknown>[]): readonly PlacingFact[] {
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

/** A fact to tell, as the first of the next steps. */
export interface TellingStep {
  readonly fact: FactKey;
  /** "Tell the Step 2 CK result". */
  readonly title: string;
  /** What rests on it: "The tier, the posture and the decision rest on it." */
  readonly detail: string;
}

const TELL: Readonly<Record<PlacingFact, (profile: Profile) => string>> = {
  step2ck: ({ step2ck }) =>
    step2ck.state === "unknown"
      ? "Tell the Step 2 CK result, or that the exam is not taken yet"
      : "Tell the score of the passed Step 2 CK",
  step1: ({ step1 }) =>
    step1.state === "unknown"
      ? "Tell the Step 1 result, or that the exam is not taken yet"
      : "Tell the three-digit score of Step 1, or the day of the exam",
  visa: () => "Tell whether a visa is needed",
};

const ANSWERS = ["tier", "posture", "decision"] as const;

/**
 * The facts that are enough to settle tier, posture and decision, however they turn out, the most deciding first.
 * They come before every other step: until they are told, no other advice is sure to fit.
 */
export function listTellingSteps(
  assessment: Pick<Assessment, (typeof ANSWERS)[number]>,
  profile: Profile,
): readonly TellingStep[] {
  const facts = listPlacingFacts(...ANSWERS.map((answer) => assessment[answer]));
  return facts.map((fact) => {
    const resting = ANSWERS.filter((answer) => listPlacingFacts(assessment[answer]).includes(fact));
    const names = listInWords(resting.map((answer) => `the ${answer}`));
    const verb = resting.length === 1 ? "rests" : "rest";
    return {
      fact,
      title: TELL[fact](profile),
      detail: `${names.charAt(0).toUpperCase()}${names.slice(1)} ${verb} on it.`,
    };
  });
}

import type { FactKey, Profile } from "../applicant/profile.ts";
import { listInWords } from "../rules/words.ts";
import type { Assessment } from "./assessment.ts";
import { listPlacingFacts, type PlacingFact } from "./headline.ts";

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

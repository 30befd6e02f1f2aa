import { MOST_ATTEMPTS } from "../../applicant/exam-attempt.ts";
import type { Strength } from "../../assessment/strength.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import { hasFailure, isDelayFirst } from "../../rules/questions.ts";
import type { GuideRuleId } from "../../rules/rule-ids.ts";
import type { LeverView } from "./lever.ts";

/** Why an answer stays as it is. */
export type HindranceId =
  | "passed-step-2-ck"
  | "failure"
  | "no-attempts-left"
  | "visa-need"
  | "review-date"
  | "not-told"
  | "nothing-open";

/** One reason for which nothing that is open changes an answer, with a rule that it rests on. */
export interface Hindrance {
  readonly id: HindranceId;
  /** One or two sentences. */
  readonly words: string;
  readonly rule: GuideRuleId | null;
}

function listOfExam({ applicant, reading }: LeverView): readonly Hindrance[] {
  const { step2ck } = applicant.profile;
  if (step2ck.state === "unknown") {
    return [
      {
        id: "not-told",
        words: "The attempts at Step 2 CK are not told, so nothing can be said before they are.",
        rule: "A5",
      },
    ];
  }
  if (reading.step2ck.passed === true) {
    const { least, most } = reading.step2ck;
    const score = least === most ? ` with ${least}` : "";
    const words = `Step 2 CK is passed${score}, and a passed Step cannot be taken again.`;
    return [{ id: "passed-step-2-ck", words, rule: "A5" }];
  }
  if (step2ck.value.length < MOST_ATTEMPTS) return [];
  return [
    { id: "no-attempts-left", words: `All ${MOST_ATTEMPTS} attempts at Step 2 CK are used.`, rule: "A4" },
  ];
}

function listOfRecord({ reading }: LeverView): readonly Hindrance[] {
  if (hasFailure(reading) !== true) return [];
  return [{ id: "failure", words: "A failed attempt always counts: no later pass removes it.", rule: "B4" }];
}

/** Why nothing that is open changes the tier. */
export function listTierHindrances(view: LeverView): readonly Hindrance[] {
  return [...listOfExam(view), ...listOfRecord(view)];
}

/** Why nothing that is open changes how to apply, or whether. */
export function listCourseHindrances(view: LeverView): readonly Hindrance[] {
  const words =
    "A visa need together with this score puts delaying first. Neither can be changed: a year buys US experience, research and letters.";
  const ofVisa: readonly Hindrance[] =
    isDelayFirst(view.reading) === true ? [{ id: "visa-need", words, rule: "D7" }] : [];
  return [...listTierHindrances(view), ...ofVisa];
}

/** Why nothing that is open changes readiness. */
export function listReadinessHindrances(view: LeverView): readonly Hindrance[] {
  const { applicant, reading } = view;
  if (reading.step2ck.passed === true) {
    return [
      {
        id: "passed-step-2-ck",
        words: "Step 2 CK is passed: readiness for it is no longer asked.",
        rule: "C4",
      },
    ];
  }
  if (applicant.profile.practiceTests.state === "unknown") {
    return [
      {
        id: "not-told",
        words: "The practice tests are not told, so nothing can be said before they are.",
        rule: "C4",
      },
    ];
  }
  return listOfExam(view);
}

/** Evidence that nobody told of can hold levers that nobody sees: to say that nothing helps would make no of unknown. */
export function listStrengthHindrances({ unknown }: Pick<Strength, "unknown">): readonly Hindrance[] {
  const words =
    "Part of what the file holds is not told. Until it is, nobody can say whether anything strengthens the file this season.";
  return unknown.length === 0 ? [] : [{ id: "not-told", words, rule: null }];
}

/** What is open comes too late for the season. */
export function tooLate({ context: { calendar, asOf } }: LeverView): Hindrance {
  const day = toPlainDate(calendar.reviewOn);
  const words =
    asOf >= calendar.reviewOn
      ? `Programs began to review on ${day}: what would still change this comes after, and counts for a later season.`
      : `What is open would be there after programs begin to review on ${day}: it counts for a later season.`;
  return { id: "review-date", words, rule: null };
}

/** No lever that is open changes it. */
export const NOTHING_OPEN: Hindrance = {
  id: "nothing-open",
  words: "Nothing that can still be done changes it.",
  rule: null,
};

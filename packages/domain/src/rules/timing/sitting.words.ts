import { daysBetween } from "../../kernel/calendar-date.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import { monthsLater } from "../days-later.ts";
import { findFirstSitting, findResultDay, toLastSafeDay } from "../exams/sitting.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";

const RELEASE =
  "How long a result takes rests on general knowledge; we count with the longest time that is said.";

/** "The planned sitting on 5 May 2026 lies within them." */
function tellSitting(reading: Reading, [from, to]: readonly [string, string]): string {
  const sitting = findFirstSitting(reading);
  if (sitting === null) return "";
  const after = sitting > to ? "after them" : "within them";
  return ` The planned sitting on ${toPlainDate(sitting)} lies ${sitting < from ? "before them" : after}.`;
}

/** “Ideal time of the exam for students” (C7), in words. */
export const C7_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, and the applicant is a student",
  follows:
    "ideally the exam is sat some months before submission opens, which leaves room for a retake after a failure",
  houseReading: null,
  tell: (reading) => {
    const { calendar, parameters } = reading;
    const from = monthsLater(calendar.submissionOpensOn, -parameters.sittingFrom);
    const to = monthsLater(calendar.submissionOpensOn, -parameters.sittingTo);
    return {
      summary: `The best months for Step 2 CK lie between ${toPlainDate(from)} and ${toPlainDate(to)}: a failure could still be followed by a retake, and the strategy can follow the score.${tellSitting(reading, [from, to])}`,
      action: "Plan the sitting for these months, as far as practice tests allow it.",
      wouldChange: ["Another season."],
      otherReading: null,
    };
  },
};

/** “A graduate’s result close to submission” (C8), in words. */
export const C8_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, the applicant is a graduate, and the result of the planned sitting comes shortly before submission opens, or after it",
  follows:
    "the result should be out before submission opens; a delay would leave the file incomplete when early decisions are made",
  houseReading: `How close is too close is our own number. ${RELEASE}`,
  tell: (reading) => {
    const { calendar } = reading;
    const resultOn = findResultDay(reading) ?? calendar.submissionOpensOn;
    const days = daysBetween(resultOn, calendar.submissionOpensOn);
    const side = days < 0 ? "after" : "before";
    return {
      summary: `The result may not be out before ${toPlainDate(resultOn)}, ${countInWords(Math.abs(days), "day")} ${side} submission opens on ${toPlainDate(calendar.submissionOpensOn)}.`,
      action: "Sit earlier, so that the result is there when submission opens.",
      wouldChange: ["An earlier sitting.", "Applying in a later season."],
      otherReading: null,
    };
  },
};

/** “The exam comes too late for the season” (C9), in words. */
export const C9_WORDS: RuleWords = {
  when: "Step 2 CK is not passed, and no sitting has its result out by the day programs begin to review",
  follows:
    "compare with moving the application a year: a strong first score later beats a weak one that stays",
  houseReading: RELEASE,
  tell: (reading) => ({
    summary: `The last day to sit with the result in time is ${toPlainDate(toLastSafeDay(reading))}. A passed Step 2 CK cannot be taken again, so a strong first score a year later can be worth more than a weak one now.`,
    action: "Compare this season with the next one before the exam is sat.",
    wouldChange: ["An earlier sitting.", "Applying in a later season."],
    otherReading: null,
  }),
};

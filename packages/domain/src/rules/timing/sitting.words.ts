import { daysBetween } from "../../kernel/calendar-date.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import { monthsLater } from "../days-later.ts";
import { findFirstSitting, findResultDay, toLastSafeDay } from "../exams/sitting.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";

/** "The planned sitting on 5 May 2026 lies within them." */
function tellSitting(reading: Reading, [from, to]: readonly [string, string]): string {
  const sitting = findFirstSitting(reading);
  if (sitting === null) return "";
  const after = sitting > to ? "after them" : "within them";
  return ` The planned sitting on ${toPlainDate(sitting)} lies ${sitting < from ? "before them" : after}.`;
}

/** “Ideal time of the exam for students” (C7), told about one person. */
export function tellC7(reading: Reading): Telling {
  const { calendar, parameters } = reading;
  const from = monthsLater(calendar.submissionOpensOn, -parameters.sittingFrom);
  const to = monthsLater(calendar.submissionOpensOn, -parameters.sittingTo);
  return {
    summary: `The best months for Step 2 CK lie between ${toPlainDate(from)} and ${toPlainDate(to)}: a failure could still be followed by a retake, and the strategy can follow the score.${tellSitting(reading, [from, to])}`,
    action: "Plan the sitting for these months, as far as practice tests allow it.",
    wouldChange: ["Another season."],
    otherReading: null,
  };
}

/** “A graduate’s result close to submission” (C8), told about one person. */
export function tellC8(reading: Reading): Telling {
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
}

/** “The exam comes too late for the season” (C9), told about one person. */
export function tellC9(reading: Reading): Telling {
  return {
    summary: `The last day to sit with the result in time is ${toPlainDate(toLastSafeDay(reading))}. A passed Step 2 CK cannot be taken again, so a strong first score a year later can be worth more than a weak one now.`,
    action: "Compare this season with the next one before the exam is sat.",
    wouldChange: ["An earlier sitting.", "Applying in a later season."],
    otherReading: null,
  };
}

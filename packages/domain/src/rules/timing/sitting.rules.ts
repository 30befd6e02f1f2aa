import { cite } from "../../sources/citation.ts";
import { daysLater } from "../days-later.ts";
import { findFirstSitting, findResultDay, toLastSafeDay } from "../exams/sitting.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf, type Verdict } from "../verdict.ts";

function isStudent({ graduation }: Reading): Verdict {
  return graduation.state === "unknown" ? OPEN.graduation : graduation.value.status === "student";
}

/** When the person still studies, the exam is ideally sat some months before submission opens, with room for a retake. */
export const C7: Rule = {
  id: "C7",
  title: "Ideal time of the exam for students",
  short: "Ideal time for students",
  cites: [cite("step-2-ck-timing", [82, 86])],
  facts: ["step2ck", "graduation", "plannedSittings", "season"],
  parameters: ["sittingFrom", "sittingTo"],
  severity: "advice",
  ask: (reading) => {
    const { passed } = reading.step2ck;
    return passed === true ? false : allOf(notOf(passed), isStudent(reading));
  },
};

function isMarginShort(reading: Reading): Verdict {
  if (reading.plannedSittings.state === "unknown") return OPEN.plannedSittings;
  const resultOn = findResultDay(reading);
  const safeOn = daysLater(reading.calendar.submissionOpensOn, -reading.parameters.resultMargin);
  return resultOn !== null && resultOn > safeOn;
}

/** When a graduate's result would come shortly before submission opens or after it, the sitting cuts it too close. */
export const C8: Rule = {
  id: "C8",
  title: "A graduate’s result close to submission",
  short: "Result close to submission",
  cites: [cite("step-2-ck-timing", [87, 89])],
  facts: ["step2ck", "graduation", "plannedSittings", "season"],
  parameters: ["scoreReleaseWithin", "resultMargin"],
  // A result after the review date is told by A6 already.
  severity: (reading) => {
    const resultOn = findResultDay(reading);
    return resultOn !== null && resultOn > reading.calendar.reviewOn ? "advice" : "flag";
  },
  ask: (reading) => {
    const { passed } = reading.step2ck;
    if (passed === true) return false;
    return allOf(notOf(passed), notOf(isStudent(reading)), isMarginShort(reading));
  },
};

function isTooLate(reading: Reading): Verdict {
  if (reading.plannedSittings.state === "unknown") return OPEN.plannedSittings;
  const resultOn = findResultDay(reading);
  return resultOn === null ? reading.asOf > toLastSafeDay(reading) : resultOn > reading.calendar.reviewOn;
}

/** When the exam comes too late for the season, moving the application a year is compared: before the first pass a strong score can still come. */
export const C9: Rule = {
  id: "C9",
  title: "The exam comes too late for the season",
  short: "Exam too late for the season",
  cites: [cite("step-2-ck-timing", [90, 91])],
  facts: ["step2ck", "plannedSittings", "season"],
  parameters: ["scoreReleaseWithin"],
  severity: "advice",
  ask: (reading) => {
    const { passed } = reading.step2ck;
    return passed === true ? false : allOf(notOf(passed), isTooLate(reading));
  },
  mayChangeOn: (reading) => {
    if (reading.step2ck.passed === true || findFirstSitting(reading) !== null) return [];
    const tooLateOn = daysLater(toLastSafeDay(reading), 1);
    return tooLateOn > reading.asOf ? [tooLateOn] : [];
  },
};

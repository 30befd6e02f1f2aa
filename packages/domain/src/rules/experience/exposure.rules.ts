import { cite } from "../../sources/citation.ts";
import { daysLater } from "../days-later.ts";
import { hasUsMonths, isDelayFirst, isLower, isMiddle } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, anyOf, notOf } from "../verdict.ts";

/** When the tier is middle and US exposure minimal, observerships of two to three months come first. */
export const F1: Rule = {
  id: "F1",
  title: "US observerships where exposure is minimal",
  short: "US observership needed",
  cites: [cite("scenario-1", 190)],
  facts: ["step1", "step2ck", "usMonths"],
  parameters: [
    "middleFrom",
    "strongFrom",
    "minimalUsMonths",
    "observershipMonthsLeast",
    "observershipMonthsMost",
  ],
  severity: "gap",
  ask: (reading) => allOf(isMiddle(reading), notOf(hasUsMonths(reading, reading.parameters.minimalUsMonths))),
};

/** The last day on which the time before submission opens is long enough. */
function lastDayWithTime({ calendar, parameters }: Reading) {
  return daysLater(calendar.submissionOpensOn, -parameters.strengtheningLead);
}

/** When the tier is lower and there is time, by delaying or before submission opens, practical roles build the file. */
export const F8: Rule = {
  id: "F8",
  title: "Practical roles that build a low-score file",
  short: "Roles that build the file",
  cites: [cite("low-step-2-ck", [131, 134])],
  facts: ["step1", "step2ck", "visa", "season"],
  parameters: ["middleFrom", "strengtheningLead"],
  severity: "advice",
  ask: (reading) =>
    allOf(isLower(reading), anyOf(isDelayFirst(reading), reading.asOf <= lastDayWithTime(reading))),
  mayChangeOn: (reading) => {
    const lastDay = lastDayWithTime(reading);
    const isMoving = reading.asOf <= lastDay && isLower(reading) !== false && isDelayFirst(reading) !== true;
    return isMoving ? [daysLater(lastDay, 1)] : [];
  },
};

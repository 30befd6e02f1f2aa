import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { cite } from "../../sources/citation.ts";
import { monthsLater } from "../days-later.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf, type Verdict } from "../verdict.ts";
import { isBenchmark } from "./readiness.ts";

/** The day on which the months for a first practice test begin. */
export function toWindowStart({
  calendar,
  parameters,
}: Pick<Reading, "calendar" | "parameters">): CalendarDate {
  return monthsLater(calendar.submissionOpensOn, -parameters.practiceStepsFrom);
}

/** Whether an NBME or UWSA test was taken since the first one of the season was asked for. */
export function hasSeasonTest(
  reading: Pick<Reading, "asOf" | "calendar" | "parameters" | "practiceTests">,
): Verdict {
  const { asOf, practiceTests } = reading;
  if (practiceTests.state === "unknown") return OPEN.practiceTests;
  const from = toWindowStart(reading);
  return practiceTests.value.some(
    (test) => isBenchmark(test) && test.takenOn >= from && test.takenOn <= asOf,
  );
}

/** When the months for a first practice test have begun and none is taken since, it is due. */
export const C10: Rule = {
  id: "C10",
  title: "First practice test due",
  short: "First practice test due",
  cites: [cite("months-6-9", 226)],
  facts: ["step2ck", "practiceTests", "season"],
  parameters: ["practiceStepsFrom"],
  severity: "gap",
  comesLast: true,
  ask: (reading) => {
    const { passed } = reading.step2ck;
    if (passed === true || reading.asOf < toWindowStart(reading)) return false;
    return allOf(notOf(passed), notOf(hasSeasonTest(reading)));
  },
  mayChangeOn: (reading) => {
    const { step2ck, asOf, practiceTests } = reading;
    if (step2ck.passed === true) return [];
    const start = toWindowStart(reading);
    const days = start > asOf ? [start] : [];
    // Whoever lives ahead of Eastern time may have told a test of tomorrow.
    if (practiceTests.state === "known") {
      for (const { takenOn } of practiceTests.value) if (takenOn > asOf) days.push(takenOn);
    }
    return days;
  },
};

import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Problem } from "../kernel/problem.ts";
import { isInFuture, isTooFarAhead, MOST_YEARS_AHEAD } from "./future.ts";
import type { InterestEvent } from "./interest.ts";

/**
 * What cannot be right in the log of interest.
 * @param asOf null where no day is at hand
 */
export function findInterestProblems(
  events: readonly InterestEvent[],
  asOf: CalendarDate | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, { on, nextOn }] of events.entries()) {
    if (isInFuture(on, asOf)) {
      const message = "This date is in the future. Correct it, or add the entry after the day.";
      problems.push({ path: [index, "on"], code: "interest-in-future", message });
    }
    if (nextOn !== null && nextOn < on) {
      const message = "The next step lies before the entry itself. Correct one of the two dates.";
      problems.push({ path: [index, "nextOn"], code: "next-step-before-entry", message });
    }
    if (nextOn !== null && isTooFarAhead(nextOn, asOf)) {
      const message = `Check the year of this next step. It is more than ${MOST_YEARS_AHEAD} years away.`;
      problems.push({ path: [index, "nextOn"], code: "next-step-too-far-ahead", message });
    }
  }
  return problems;
}

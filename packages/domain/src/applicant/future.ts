import { addDays, type CalendarDate } from "../kernel/calendar-date.ts";
import { yearOf } from "../kernel/plain-date.ts";
import { DATE_BOUNDS } from "../parameters/date-bounds.ts";

/** How far ahead a plan may lie before its year looks like a slip of the hand. */
export const MOST_YEARS_AHEAD = DATE_BOUNDS.mostYearsAhead.value;

/**
 * Whether a day has certainly not come. The as-of date is Eastern, and a person in Asia or Australia may
 * already live one day later: that day is let through.
 * @param asOf null where no day is at hand: then nothing is in the future
 */
export function isInFuture(date: CalendarDate, asOf: CalendarDate | null): boolean {
  return asOf !== null && date > asOf && date > addDays(asOf, 1);
}

/** Whether a planned day lies so far ahead that its year needs a second look. */
export function isTooFarAhead(date: CalendarDate, asOf: CalendarDate | null): boolean {
  return asOf !== null && yearOf(date) > yearOf(asOf) + MOST_YEARS_AHEAD;
}

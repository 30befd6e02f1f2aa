import type { CalendarDate } from "./calendar-date.ts";

/** A value that holds from a day on, until a later one takes its place. */
export interface Dated<T> {
  readonly from: CalendarDate;
  readonly value: T;
}

/**
 * The value in force on a day, or null before the first: there is no silent default for the time before.
 * @param values in the order of their dates
 */
export function findInForce<T>(values: readonly Dated<T>[], on: CalendarDate): T | null {
  let found: T | null = null;
  for (const dated of values) {
    if (dated.from > on) break;
    found = dated.value;
  }
  return found;
}

import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import "./plain-words.ts";

/** First and last day that may be entered or stored. Inside them a few years can be added or taken without leaving the calendar. */
export const FIRST_DAY = "1950-01-01";
export const LAST_DAY = "2099-12-31";

/**
 * A day that exists, `YYYY-MM-DD`, from 1950 to 2099.
 * @param what the field in a sentence, "the exam date"
 */
export function calendarDateSchema(what: string): z.ZodType<CalendarDate, CalendarDate> {
  return z.custom<CalendarDate>(
    (date) => typeof date === "string" && isCalendarDate(date) && date >= FIRST_DAY && date <= LAST_DAY,
    // Laws over several fields must not run on a date that is none.
    { error: `Enter ${what} as year-month-day, for example 2026-09-23.`, abort: true },
  );
}

import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import "./plain-words.ts";

/** First and last day that may be entered or stored. Inside them a few years can be added or taken without leaving the calendar. */
const FIRST_DAY = "1950-01-01";
const LAST_DAY = "2099-12-31";

/** What follows a day that exists and lies too early: "is too long ago. Check the year." */
const TOO_EARLY = "is too long ago. Check the year.";
const TOO_LATE = "is too far ahead. Check the year.";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Why a date is refused: one of another century is named, so that its year can be seen to be wrong. */
function sayWhy(date: unknown, what: string, tooEarly: string): string {
  if (typeof date === "string" && SHAPE.test(date)) {
    if (date < FIRST_DAY) return `${date} ${tooEarly}`;
    if (date > LAST_DAY) return `${date} ${TOO_LATE}`;
  }
  return `Enter ${what} as year-month-day, for example 2026-09-23.`;
}

/**
 * A day that exists, `YYYY-MM-DD`, from 1950 to 2099.
 * @param what the field in a sentence, "the exam date"
 * @param tooEarly what is said of an earlier day, after the day itself
 */
export function calendarDateSchema(
  what: string,
  tooEarly: string = TOO_EARLY,
): z.ZodType<CalendarDate, CalendarDate> {
  return z.custom<CalendarDate>(
    (date) => typeof date === "string" && isCalendarDate(date) && date >= FIRST_DAY && date <= LAST_DAY,
    // Laws over several fields must not run on a date that is none.
    { error: ({ input }) => sayWhy(input, what, tooEarly), abort: true },
  );
}

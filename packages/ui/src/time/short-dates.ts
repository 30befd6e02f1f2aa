import { type CalendarDate, weekdayOf } from "@induction/domain/kernel/calendar-date";
import { MONTH_NAMES } from "@induction/domain/kernel/plain-date";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** "Wed 23 Sep", where the year is plain from what stands around. The month in letters: no reader takes it for the day. */
export function toWeekdayAndMonth(date: CalendarDate): string {
  const month = MONTH_NAMES[Number(date.slice(5, 7)) - 1]?.slice(0, 3);
  return `${WEEKDAYS[weekdayOf(date)]} ${Number(date.slice(8, 10))} ${month}`;
}

/** "Wed 23 Sep 2026". */
export function toWeekdayDate(date: CalendarDate): string {
  return `${toWeekdayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** How far away a day is, in a sentence: "today", "in 39 days", "5 days ago". */
export function distanceInWords(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

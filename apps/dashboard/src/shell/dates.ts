import { type CalendarDate, daysBetween, weekdayOf } from "@induction/domain/kernel/calendar-date";
import { distanceInWords } from "@induction/ui/time/short-dates";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** "4 Dec", where the year is plain from what stands around. */
export function toDayAndMonth(date: CalendarDate): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** "4 Dec 2026": the month in letters, so that nobody takes it for the day. */
export function toDate(date: CalendarDate): string {
  return `${toDayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "Fri 4 Dec 2026". */
export function toWeekdayDate(date: CalendarDate): string {
  return `${WEEKDAYS[weekdayOf(date)]} ${toDate(date)}`;
}

/** "4 Dec", with the year only where it is another one than today's. */
export function toNearDate(date: CalendarDate, today: CalendarDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? toDayAndMonth(date) : toDate(date);
}

/** How far away something due is: "today", "in 12 days", "3 days overdue". */
export function toDistance(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to);
  if (days >= 0) return distanceInWords(days);
  return days === -1 ? "1 day overdue" : `${-days} days overdue`;
}

const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const dayOfYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** A moment in the reader's own time zone: "22 Nov 2026, 11:30". */
export function toMoment(instant: string): string {
  return moment.format(new Date(instant));
}

/** The day of a moment in the reader's own zone: "22 Nov 2026". */
export function toDayOf(instant: string): string {
  return dayOfYear.format(new Date(instant));
}

/** The time of a moment in the reader's own zone: "11:30". */
export function toTime(instant: string): string {
  return time.format(new Date(instant));
}

const isoDay = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" });

/**
 * A moment as short as its age allows: "11:30" today, "4 Nov" this year, "4 Nov 2025" before.
 * @param today the server's day: a demonstration lives on another day than the reader
 */
export function toShortMoment(instant: string, today: CalendarDate): string {
  const at = new Date(instant);
  const on = isoDay.format(at);
  if (on >= today) return time.format(at);
  return on.slice(0, 4) === today.slice(0, 4) ? day.format(at) : dayOfYear.format(at);
}

/**
 * The day of a moment as short as its age allows: "today", "4 Nov" this year, "4 Nov 2025" before.
 * @param today the server's day
 */
export function toShortDayOf(instant: string, today: CalendarDate): string {
  return isoDay.format(new Date(instant)) >= today ? distanceInWords(0) : toShortMoment(instant, today);
}

/** Who told a fact and when: "Jo Bell, 11:30". A collected list is of a day: the time at which it was loaded tells nothing. */
export function toLastTold(
  { recordedAt, recordedBy }: { readonly recordedAt: string; readonly recordedBy: string | null },
  today: CalendarDate,
): string {
  return recordedBy === null
    ? `Collected list, ${toShortDayOf(recordedAt, today)}`
    : `${recordedBy}, ${toShortMoment(recordedAt, today)}`;
}

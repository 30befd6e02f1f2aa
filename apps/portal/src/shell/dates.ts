import { type CalendarDate, weekdayOf } from "@induction/domain/kernel/calendar-date";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** "15 Aug 2026": the month in letters, so that no reader takes it for the day. */
export function toShortDate(date: CalendarDate): string {
  return `${toDayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "15 Aug", where the year is plain from what stands around. */
export function toDayAndMonth(date: CalendarDate): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** "Wed 23 Sep 2026". */
export function toWeekdayDate(date: CalendarDate): string {
  return `${WEEKDAYS[weekdayOf(date)]} ${toShortDate(date)}`;
}

/** "Wed 23 Sep", where the year is plain from what stands around. */
export function toWeekdayAndMonth(date: CalendarDate): string {
  return `${WEEKDAYS[weekdayOf(date)]} ${toDayAndMonth(date)}`;
}

/** How far away a day is: "today", "tomorrow", "39 days", "5 days ago". */
export function toDistance(days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `${days} days` : `${-days} days ago`;
}

const instantFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** A moment in the reader's own time zone: "22 Nov 2026, 11:30". */
export function toLocalMoment(instant: string): string {
  return instantFormat.format(new Date(instant));
}

/** "Nov"; with its year where that is the news: "Jan 2027". */
export function toMonthName(firstOfMonth: CalendarDate): string {
  const month = MONTHS[Number(firstOfMonth.slice(5, 7)) - 1] ?? "";
  return month === "Jan" ? `${month} ${firstOfMonth.slice(0, 4)}` : month;
}

const localDayFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
});
const localTimeFormat = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The reader's own day of a moment: "Sun, 22 Nov 2026". */
export function toLocalDay(instant: string): string {
  return localDayFormat.format(new Date(instant));
}

/** The reader's own time of a moment: "11:30". */
export function toLocalTime(instant: string): string {
  return localTimeFormat.format(new Date(instant));
}

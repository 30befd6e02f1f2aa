import { addDays, type CalendarDate } from "../kernel/calendar-date.ts";

const known = new Map<number, Map<CalendarDate, CalendarDate>>();

/** The day that lies some days later, or earlier when negative. Remembered: the same few days come with every person. */
export function daysLater(date: CalendarDate, days: number): CalendarDate {
  let byDate = known.get(days);
  if (byDate === undefined) {
    byDate = new Map();
    known.set(days, byDate);
  }
  let later = byDate.get(date);
  if (later === undefined) {
    later = addDays(date, days);
    byDate.set(date, later);
  }
  return later;
}

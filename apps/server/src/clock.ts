import { type CalendarDate, daysBetween, toCalendarDate } from "@induction/domain/kernel/calendar-date";

/** The server's time. */
export interface Clock {
  now(): Date;
  /** Today in Eastern time, by which ERAS and NRMP set their deadlines; in a demo, its fixed day. */
  today(): CalendarDate;
}

const DAY_MS = 86_400_000;
const EASTERN_DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: "America/New_York",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in Eastern time at a moment. */
export function toEasternDate(moment: Date): CalendarDate {
  return toCalendarDate(EASTERN_DAY.format(moment));
}

/**
 * The clock of this machine, or, with a demo day, the same clock set back by whole days, so that what people do in the
 * demo happens on its day and time still passes.
 */
export function createClock(demoToday: CalendarDate | null, machineNow: () => number = Date.now): Clock {
  if (demoToday === null) {
    const now = () => new Date(machineNow());
    return { now, today: () => toEasternDate(now()) };
  }
  const daysAhead = daysBetween(demoToday, toEasternDate(new Date(machineNow())));
  return { now: () => new Date(machineNow() - daysAhead * DAY_MS), today: () => demoToday };
}

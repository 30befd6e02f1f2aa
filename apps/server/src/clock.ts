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

/** No zone begins a day, or changes its offset, within a quarter of an hour. */
const QUARTER_HOUR_MS = 900_000;

/** Today in Eastern time, worked out once in a quarter of an hour: every request asks for it, and the calendar is slow. */
function rememberDay(machineNow: () => number): () => CalendarDate {
  let quarter = Number.NaN;
  let day = toEasternDate(new Date(machineNow()));
  return () => {
    const moment = machineNow();
    const current = Math.floor(moment / QUARTER_HOUR_MS);
    if (current !== quarter) {
      quarter = current;
      day = toEasternDate(new Date(moment));
    }
    return day;
  };
}

/**
 * The clock of this machine, or, with a demo day, the same clock set back by whole days, so that what people do in the
 * demo happens on its day and time still passes.
 */
export function createClock(demoToday: CalendarDate | null, machineNow: () => number = Date.now): Clock {
  if (demoToday === null) {
    return { now: () => new Date(machineNow()), today: rememberDay(machineNow) };
  }
  const daysAhead = daysBetween(demoToday, toEasternDate(new Date(machineNow())));
  return { now: () => new Date(machineNow() - daysAhead * DAY_MS), today: () => demoToday };
}

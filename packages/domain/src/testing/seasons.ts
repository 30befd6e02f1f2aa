import { type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import type { Season, SeasonCalendar } from "../kernel/season.ts";
import { getSeason } from "../parameters/seasons.ts";

/** The season of whoever does not name another. */
export const SEASON: Season = 2027;

/** A summer day before season 2027: its submission and review dates lie ahead, its calendar is published. */
export const AS_OF: CalendarDate = toCalendarDate("2026-08-15");

/** A season and the day from which a test looks at it. */
export interface SeasonView {
  readonly asOf: CalendarDate;
  readonly calendar: SeasonCalendar;
}

/**
 * A season seen from 15 August before its training year.
 * @example const { asOf, calendar } = inSeason(2027)
 */
export function inSeason(season: Season): SeasonView {
  return { asOf: toCalendarDate(`${season - 1}-08-15`), calendar: getSeason(season) };
}

import type { CalendarDate } from "../kernel/calendar-date.ts";
import { must } from "../kernel/must.ts";
import type { Season, SeasonCalendar, SeasonEvent, SeasonEventId } from "../kernel/season.ts";
import type { Almanac } from "./almanac.ts";
import { REFERENCE_ALMANAC } from "./reference-almanac.ts";
import { toSeasonCalendar } from "./season-calendar.ts";

/** The first season that can be planned. Before it the guide's numbers are not known to hold, so nothing is assumed. */
export const FIRST_SEASON: Season = 2027;

/** The last season that is projected at all: beyond it an input is a mistake, not a plan (house). */
export const LAST_SEASON: Season = 2060;

/** A 1–2-year plan reaches two seasons beyond the next one (D7). */
const SEASONS_OPEN = 3;

type Seasons = Pick<Almanac, "seasons">;

/** A season with the dates that the seasons 2024 to 2027 suggest; every one of them is marked as projected. */
export function projectSeason(season: Season): SeasonCalendar {
  return toSeasonCalendar(season, []);
}

/**
 * The calendar of a season: as the almanac tells it where dates are known, projected after that, null outside the known
 * range.
 */
export function findSeason(season: Season, { seasons }: Seasons = REFERENCE_ALMANAC): SeasonCalendar | null {
  const told = seasons.find((calendar) => calendar.season === season);
  if (told !== undefined) return told;
  if (!Number.isInteger(season) || season < FIRST_SEASON || season > LAST_SEASON) return null;
  return projectSeason(season);
}

/** The same for a season that is known to lie in the range. @throws Error when it does not */
export function getSeason(season: Season, almanac: Seasons = REFERENCE_ALMANAC): SeasonCalendar {
  return must(
    findSeason(season, almanac),
    `season ${season} lies between ${FIRST_SEASON} and ${LAST_SEASON}`,
  );
}

/** The seasons that the almanac knows and the first one after them, which is projected. */
export function listSeasons(almanac: Seasons = REFERENCE_ALMANAC): readonly SeasonCalendar[] {
  const last = almanac.seasons.at(-1)?.season ?? FIRST_SEASON - 1;
  const next = findSeason(last + 1, almanac);
  return next === null ? almanac.seasons : [...almanac.seasons, next];
}

/** The season to plan for: the first whose review date lies after the day (settled reading 6). */
export function defaultSeasonOn(asOf: CalendarDate, almanac: Seasons = REFERENCE_ALMANAC): SeasonCalendar {
  let calendar = getSeason(Math.max(FIRST_SEASON, Number(asOf.slice(0, 4))), almanac);
  while (calendar.reviewOn <= asOf) calendar = getSeason(calendar.season + 1, almanac);
  return calendar;
}

/** The seasons that somebody may plan for on a day: the default one and the two after it. */
export function listOpenSeasons(
  asOf: CalendarDate,
  almanac: Seasons = REFERENCE_ALMANAC,
): readonly SeasonCalendar[] {
  const { season } = defaultSeasonOn(asOf, almanac);
  return Array.from({ length: SEASONS_OPEN }, (_, years) => getSeason(season + years, almanac));
}

/** One event of a season, or null where no date is published and no rule projects one. */
export function findSeasonEvent(calendar: SeasonCalendar, id: SeasonEventId): SeasonEvent | null {
  return calendar.events.find((event) => event.id === id) ?? null;
}

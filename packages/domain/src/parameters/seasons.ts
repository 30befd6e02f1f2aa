import type { CalendarDate } from "../kernel/calendar-date.ts";
import { must } from "../kernel/must.ts";
import type { Season, SeasonCalendar, SeasonEvent, SeasonEventId } from "../kernel/season.ts";
import { SEASON_2027_EVENTS } from "./season-2027.ts";
import { projectSeasonEvents } from "./season-projection.ts";

/** The first season in the data. Before it nothing is known, so nothing is assumed. */
export const FIRST_SEASON: Season = 2027;

/** The last season whose dates were found; those after it are projected. */
const LAST_PUBLISHED_SEASON: Season = 2027;

/** The last season that is projected at all: beyond it an input is a mistake, not a plan (house). */
export const LAST_SEASON: Season = 2060;

/** A 1–2-year plan reaches two seasons beyond the next one (D7). */
const SEASONS_OPEN = 3;

function toCalendar(season: Season, events: readonly SeasonEvent[]): SeasonCalendar {
  const dateOf = (id: SeasonEventId): CalendarDate =>
    must(
      events.find((event) => event.id === id),
      `season ${season} has a date for ${id}`,
    ).on;
  return {
    season,
    isProjected: events.some((event) => event.standing === "projected"),
    events,
    submissionOpensOn: dateOf("applicants-may-submit"),
    reviewOn: dateOf("programs-may-review"),
    matchDayOn: dateOf("match-day"),
  };
}

const SEASON_2027 = toCalendar(2027, SEASON_2027_EVENTS);

/** A season with the dates that the seasons 2024 to 2027 suggest; every one of them is marked as projected. */
export function projectSeason(season: Season): SeasonCalendar {
  return toCalendar(season, projectSeasonEvents(season));
}

/** The calendar of a season: as published where dates were found, projected after that, null outside the known range. */
export function findSeason(season: Season): SeasonCalendar | null {
  if (!Number.isInteger(season) || season < FIRST_SEASON || season > LAST_SEASON) return null;
  return season === SEASON_2027.season ? SEASON_2027 : projectSeason(season);
}

/** The same for a season that is known to lie in the range. @throws Error when it does not */
export function getSeason(season: Season): SeasonCalendar {
  return must(findSeason(season), `season ${season} lies between ${FIRST_SEASON} and ${LAST_SEASON}`);
}

/** The seasons with published dates and the first projected one. */
export function listSeasons(): readonly SeasonCalendar[] {
  const calendars: SeasonCalendar[] = [];
  for (let season = FIRST_SEASON; season <= LAST_PUBLISHED_SEASON + 1; season += 1) {
    calendars.push(getSeason(season));
  }
  return calendars;
}

/** The season to plan for: the first whose review date lies after the day (settled reading 6). */
export function defaultSeasonOn(asOf: CalendarDate): SeasonCalendar {
  let calendar = getSeason(Math.max(FIRST_SEASON, Number(asOf.slice(0, 4))));
  while (calendar.reviewOn <= asOf) calendar = getSeason(calendar.season + 1);
  return calendar;
}

/** The seasons that somebody may plan for on a day: the default one and the two after it. */
export function listOpenSeasons(asOf: CalendarDate): readonly SeasonCalendar[] {
  const { season } = defaultSeasonOn(asOf);
  return Array.from({ length: SEASONS_OPEN }, (_, years) => getSeason(season + years));
}

/** One event of a season, or null where no date is published and no rule projects one. */
export function findSeasonEvent(calendar: SeasonCalendar, id: SeasonEventId): SeasonEvent | null {
  return calendar.events.find((event) => event.id === id) ?? null;
}

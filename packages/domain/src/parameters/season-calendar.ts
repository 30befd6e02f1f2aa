import type { CalendarDate } from "../kernel/calendar-date.ts";
import { must } from "../kernel/must.ts";
import {
  SEASON_EVENT_IDS,
  type Season,
  type SeasonCalendar,
  type SeasonEvent,
  type SeasonEventId,
} from "../kernel/season.ts";
import { projectSeasonEvents } from "./season-projection.ts";

const PLACES: ReadonlyMap<SeasonEventId, number> = new Map(SEASON_EVENT_IDS.map((id, place) => [id, place]));

function placeOf({ id }: SeasonEvent): number {
  return PLACES.get(id) ?? 0;
}

function inOrder(a: SeasonEvent, b: SeasonEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return placeOf(a) - placeOf(b);
}

/**
 * The calendar of a season: the events that are known, and for those that a rule can project and nobody has published, the
 * projected ones.
 */
export function toSeasonCalendar(season: Season, known: readonly SeasonEvent[]): SeasonCalendar {
  const projected = projectSeasonEvents(season, known).filter(
    ({ id }) => !known.some((event) => event.id === id),
  );
  const events = [...known, ...projected].sort(inOrder);
  const dateOf = (id: SeasonEventId): CalendarDate =>
    must(
      events.find((event) => event.id === id),
      `season ${season} has a date for ${id}`,
    ).on;
  return Object.freeze({
    season,
    isProjected: projected.length > 0,
    events,
    submissionOpensOn: dateOf("applicants-may-submit"),
    reviewOn: dateOf("programs-may-review"),
    matchDayOn: dateOf("match-day"),
  });
}

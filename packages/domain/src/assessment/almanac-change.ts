import type { Season, SeasonCalendar } from "../kernel/season.ts";
import type { Almanac } from "../parameters/almanac.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { FIRST_SEASON, findSeason, LAST_SEASON } from "../parameters/seasons.ts";
import { isSameValue } from "./same-value.ts";

/** What of a calendar answers rest on: its days. Who says so is only shown. */
function daysOf(calendar: SeasonCalendar | null) {
  if (calendar === null) return null;
  return { isProjected: calendar.isProjected, days: calendar.events.map(({ id, on }) => [id, on]) };
}

/** Prices of later seasons are borrowed from earlier ones. */
function pricesUpTo(season: Season, { erasFees }: Almanac) {
  return erasFees.filter((fees) => fees.season <= season).map((fees) => [fees.season, fees.tiers, fees.note]);
}

/**
 * The seasons of which an answer may differ between two almanacs; "every" where passing scores differ, which place people of
 * all seasons. A season whose days differ touches its neighbours: the one before tells when it opens, and whoever has not
 * told a season may be counted to the one after.
 */
export function listTouchedSeasons(before: Almanac, after: Almanac): readonly Season[] | "every" {
  if (before === after) return [];
  if (!isSameValue(before.passingLines, after.passingLines)) return "every";
  const touched = new Set<Season>();
  for (let season = FIRST_SEASON; season <= LAST_SEASON; season += 1) {
    if (!isSameValue(daysOf(findSeason(season, before)), daysOf(findSeason(season, after)))) {
      for (const each of [season - 1, season, season + 1]) touched.add(each);
    }
    const [was, is] = [before, after].map((almanac) => ({
      prices: pricesUpTo(season, almanac),
      numbers: resolveParameters(season, undefined, almanac.numbers).values,
    }));
    if (!isSameValue(was, is)) touched.add(season);
  }
  return [...touched].filter((season) => season >= FIRST_SEASON).sort((a, b) => a - b);
}

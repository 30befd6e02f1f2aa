import { settleSeasonDifference } from "@induction/db/queries/season-differences.queries";
import {
  appendSeasonFactEntries,
  findStandingSeasonEntry,
  type SeasonFactKey,
} from "@induction/db/queries/season-facts.queries";
import { listOfSeasons } from "@induction/db/queries/touched-people.queries";
import { listTouchedSeasons } from "@induction/domain/assessment/almanac-change";
import { isSeasonEventId, type Season } from "@induction/domain/kernel/season";
import { findSeason, findSeasonEvent } from "@induction/domain/parameters/seasons";
import type { Fact } from "@induction/domain/program/fact";
import { parseSeasonFact } from "@induction/domain/season/season.schema";
import { type SeasonField, type SeasonRecord, UNCHECKED_SEASON } from "@induction/domain/season/season-facts";
import { findSeasonFactProblems, withSeasonFact } from "@induction/domain/season/season-problems";
import {
  type ChangedList,
  type FactHome,
  FOLLOW_AT_ONCE,
  type FollowedNow,
  NOBODY_FOLLOWS,
  type Writing,
} from "../curation/fact-home.ts";
import { type ProgramList, type SeasonBook, toSeasonBook, toStandards } from "../programs/catalogue.ts";
import { reassessPeople } from "../programs/reassess-touched.ts";

/** What is known of a season; of one that nobody has told anything of, nothing. */
export function getSeasonRecord({ records }: Pick<SeasonBook, "records">, season: Season): SeasonRecord {
  return records.find((record) => record.season === season) ?? { season, facts: UNCHECKED_SEASON };
}

/** The seasons with another fact of one of them. */
export function withFactOfSeason(
  book: SeasonBook,
  { season, field }: SeasonFactKey,
  fact: Fact<unknown>,
): SeasonBook {
  const changed = withSeasonFact(getSeasonRecord(book, season), field, fact);
  const others = book.records.filter((record) => record.season !== season);
  return toSeasonBook([...others, changed].sort((a, b) => a.season - b.season));
}

function isProjected({ seasons }: ProgramList, { season, field }: SeasonFactKey): boolean {
  const calendar = isSeasonEventId(field) ? findSeason(season, seasons.almanac) : null;
  if (calendar === null || !isSeasonEventId(field)) return false;
  return findSeasonEvent(calendar, field)?.standing === "projected";
}

/** Where facts of seasons are kept, and whom a change of one touches. */
export const SEASON_HOME: FactHome<SeasonField, SeasonFactKey> = {
  record: "season",
  toRecordId: ({ season }) => String(season),
  // Every season that the input lets through can be told of, whether or not anybody has begun.
  isThere: () => true,
  findStanding: findStandingSeasonEntry,
  parse: ({ field }, fact) => parseSeasonFact(field, fact),
  append: async (trx, { season, field }, entry) => {
    const fact = parseSeasonFact(field, entry.fact);
    await appendSeasonFactEntries(trx, [{ season, field, ...entry, fact }]);
  },
  settle: (trx, { season, field }, by) => settleSeasonDifference(trx, { season, field }, by),
  withFact: (base, key, { fact, number }) => ({
    ...base,
    number,
    seasons: withFactOfSeason(base.seasons, key, fact),
  }),
  findProblems: ({ seasons }, { season, field }, fact) =>
    findSeasonFactProblems(field, withSeasonFact(getSeasonRecord(seasons, season), field, fact)),
  sayNotKnown: (base, key) =>
    isProjected(base, key)
      ? "Nobody has published this date: it is projected by a rule. Enter the published date with its source."
      : "Nothing is known of this field. Enter a value with its source first.",
  toConflict: ({ season, field }, current) => ({ what: "season-fact", season, field, current }),
  follow,
  versionOf: ({ seasons }) => seasons.version,
  tell: ({ changeFeed }, version) => changeFeed.publishSeasons(version),
};

/** Brings everybody up to date who plans for a season that the change touches, where they are few; else none. */
async function follow(
  { context, trx }: Writing,
  { base, list }: ChangedList<SeasonFactKey>,
): Promise<FollowedNow> {
  const seasons = listTouchedSeasons(base.seasons.almanac, list.seasons.almanac);
  if (seasons.length === 0) return NOBODY_FOLLOWS;
  await context.enqueueSettling(trx);
  const part = { seasons, measuredBefore: null, after: null, limit: FOLLOW_AT_ONCE + 1 };
  const people = await listOfSeasons(trx, part);
  if (people.length > FOLLOW_AT_ONCE) return { told: [], isStillSpreading: true };
  const measure = { standardsOf: toStandards(list, context.today()), catalogueVersion: list.number };
  const { told } = await reassessPeople(trx, people, { measure, logger: context.logger });
  return { told, isStillSpreading: false };
}

import { findEndOfDay, listStandingBefore } from "@induction/db/queries/program-facts.queries";
import { listOpenSeasonDifferences } from "@induction/db/queries/season-differences.queries";
import {
  listLastRecordedOfSeasons,
  listSeasonFactEntries,
  type SeasonFactEntry,
} from "@induction/db/queries/season-facts.queries";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Season, SeasonCalendar, SeasonEventId } from "@induction/domain/kernel/season";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { findSeason, listOpenSeasons } from "@induction/domain/parameters/seasons";
import { isUnverified } from "@induction/domain/program/fact";
import {
  SEASON_FIELDS,
  type SeasonField,
  type SeasonRecord,
  UNCHECKED_SEASON,
} from "@induction/domain/season/season-facts";
import { toAlmanac } from "@induction/domain/season/to-almanac";
import type { ApiContext } from "../context.ts";
import { type FieldStanding, toEntryAnswer, toFieldStanding } from "../curation/fact-answers.ts";
import type { FactEntryAnswer } from "../errors/error-data.ts";
import { getSeasonRecord } from "./season-home.ts";

/** The almanac in force, the same for everybody. */
export interface CurrentAlmanac {
  readonly version: string;
  readonly today: CalendarDate;
  /** Null where the reader has this version already. */
  readonly almanac: Almanac | null;
}

/** What is known of the seasons, ready for advising. */
export function getCurrentAlmanac(
  { catalogue, today }: Pick<ApiContext, "catalogue" | "today">,
  known: string | undefined,
): CurrentAlmanac {
  const { version, almanac } = catalogue.current().seasons;
  return { version, today: today(), almanac: known === version ? null : almanac };
}

/** A season with every fact as it stands. */
export interface SeasonPage {
  readonly version: string;
  readonly today: CalendarDate;
  readonly season: Season;
  readonly record: SeasonRecord;
  /** With projected dates where none is published; null before the first season with a date. */
  readonly calendar: SeasonCalendar | null;
}

/** What is known of one season. */
export function getSeasonPage({ catalogue, today }: ApiContext, season: Season): SeasonPage {
  const { seasons } = catalogue.current();
  return {
    ...{ version: seasons.version, today: today(), season },
    record: getSeasonRecord(seasons, season),
    calendar: findSeason(season, seasons.almanac),
  };
}

/** A season in the list of those who look after it. */
export interface SeasonRow {
  readonly season: Season;
  /** "2026–27". */
  readonly label: string;
  readonly hasCalendar: boolean;
  /** Events that nobody has published, and a rule projects. */
  readonly projected: readonly SeasonEventId[];
  /** Fields in which sources disagree. */
  readonly disputes: readonly SeasonField[];
  /** Fields in which the product says otherwise than a curator. */
  readonly differences: readonly SeasonField[];
  /** Fields that rest on nobody's document. */
  readonly unverified: readonly SeasonField[];
  /** Fields of which anything is known, among all. */
  readonly checkedFields: number;
  readonly fields: number;
  /** When any fact was last told. */
  readonly lastRecordedAt: string | null;
}

/** Every season of which anything was told and every one that can be planned, the newest first. */
export async function listSeasonsForCurators(context: ApiContext) {
  const { kysely: db } = context.db;
  const { version, records, almanac } = context.catalogue.current().seasons;
  const today = context.today();
  const differences = await listOpenSeasonDifferences(db);
  const lastRecorded = await listLastRecordedOfSeasons(db);
  const open = listOpenSeasons(today, almanac).map(({ season }) => season);
  const numbers = new Set([...records.map(({ season }) => season), ...open]);
  const rows = [...numbers]
    .sort((a, b) => b - a)
    .map((season): SeasonRow => {
      const { facts } = getSeasonRecord({ records }, season);
      const calendar = findSeason(season, almanac);
      const events = calendar?.events ?? [];
      return {
        season,
        label: `${season - 1}–${String(season).slice(2)}`,
        hasCalendar: calendar !== null,
        projected: events.filter(({ standing }) => standing === "projected").map(({ id }) => id),
        disputes: SEASON_FIELDS.filter((field) => facts[field].state === "disputed"),
        differences: differences.filter((each) => each.season === season).map(({ field }) => field),
        unverified: SEASON_FIELDS.filter((field) => {
          const fact = facts[field];
          return fact.state === "known" && isUnverified(fact.claim);
        }),
        checkedFields: SEASON_FIELDS.filter((field) => facts[field].state !== "not-checked").length,
        fields: SEASON_FIELDS.length,
        lastRecordedAt: lastRecorded.get(season)?.toISOString() ?? null,
      };
    });
  return { version, today, rows };
}

/** A season with the biography of each of its facts. */
export interface CuratedSeason {
  readonly today: CalendarDate;
  /** The day as of which the facts are told; null for now. */
  readonly asOf: CalendarDate | null;
  readonly season: Season;
  readonly record: SeasonRecord;
  readonly calendar: SeasonCalendar | null;
  readonly fields: readonly FieldStanding<SeasonField>[];
  /** Every entry of each field, the newest first; whole, whatever the day. */
  readonly biography: Readonly<Partial<Record<SeasonField, readonly FactEntryAnswer[]>>>;
}

/** A season with every fact, as it is known now or was known at the end of a day, and what became of each. */
export async function getCuratedSeason(
  context: ApiContext,
  { season, asOf = null }: { readonly season: Season; readonly asOf?: CalendarDate | undefined | null },
): Promise<CuratedSeason> {
  const { kysely: db } = context.db;
  const entries = await listSeasonFactEntries(db, season);
  const standing =
    asOf === null
      ? entries.filter(({ supersededAt }) => supersededAt === null)
      : listStandingBefore(entries, await findEndOfDay(db, asOf));
  // What is open is open now: of another day it is not told.
  const differences = asOf === null ? await listOpenSeasonDifferences(db) : [];
  const today = context.today();
  const fields = SEASON_FIELDS.map((field) => {
    const entry = standing.find((candidate) => candidate.field === field);
    const difference = differences.find((each) => each.season === season && each.field === field) ?? null;
    return toFieldStanding(field, { entry: entry ? toEntryAnswer(entry) : null, difference }, asOf ?? today);
  });
  const record = toRecord(season, standing);
  const calendar = findSeason(season, toAlmanac([record]));
  return { today, asOf, season, record, calendar, fields, biography: toBiography(entries) };
}

function toRecord(season: Season, standing: readonly SeasonFactEntry[]): SeasonRecord {
  const told = standing.map(({ field, fact }) => [field, fact]);
  return { season, facts: { ...UNCHECKED_SEASON, ...Object.fromEntries(told) } };
}

function toBiography(entries: readonly SeasonFactEntry[]): CuratedSeason["biography"] {
  const byField = Map.groupBy(entries, ({ field }) => field);
  return Object.fromEntries([...byField].map(([field, ofField]) => [field, ofField.map(toEntryAnswer)]));
}

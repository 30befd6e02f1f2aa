import type { Season } from "@induction/domain/kernel/season";
import { parseSeasonFact } from "@induction/domain/season/season.schema";
import {
  type AnySeasonFact,
  isSeasonField,
  type SeasonField,
  type SeasonRecord,
  UNCHECKED_SEASON,
} from "@induction/domain/season/season-facts";
import type { Selectable } from "kysely";
import type { SeasonFactsTable } from "../schema/database.ts";
import {
  type BiographyEntry,
  ENTRY_COLUMNS,
  endEntries,
  type FactColumns,
  KNOWN_COLUMNS,
  type NewEntry,
  toEntry,
  toFactJson,
  toNewColumns,
} from "./biography.rows.ts";
import { CorruptRowError, parseWith, type RowKey } from "./corrupt-row-error.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** A field of a season. */
export interface SeasonFactKey {
  readonly season: Season;
  readonly field: SeasonField;
}

/** One entry of the biography of a season's fact. */
export type SeasonFactEntry = BiographyEntry<SeasonField, AnySeasonFact>;

/** What a curator, or a newer version of the product, says of a field from now on. */
export interface NewSeasonFactEntry extends SeasonFactKey, NewEntry<AnySeasonFact> {}

type SeasonFactRow = FactColumns & Pick<Selectable<SeasonFactsTable>, "season" | "field">;

/** The columns of a fact. */
const FACT_COLUMNS = ["season", ...KNOWN_COLUMNS] as const;

/** The field that a row is about. @throws CorruptRowError */
function toField({ season, field }: Pick<SeasonFactRow, "season" | "field">): SeasonField {
  if (isSeasonField(field)) return field;
  throw new CorruptRowError(`The row of season_facts with season ${season} has no known field.`);
}

/** What a row says of its field. @throws CorruptRowError */
function toFact(row: SeasonFactRow): AnySeasonFact {
  const { season, field } = row;
  const key: RowKey = { table: "season_facts", key: { season: String(season), field } };
  return parseWith(() => parseSeasonFact(toField(row), toFactJson(row)), { row: key, column: "value" });
}

/** Facts as the seasons that they are about, oldest first. */
function toRecords(rows: readonly SeasonFactRow[]): readonly SeasonRecord[] {
  const bySeason = Map.groupBy(rows, ({ season }) => season);
  return [...bySeason]
    .sort(([a], [b]) => a - b)
    .map(([season, ofSeason]) => {
      const told = ofSeason.map((row) => [toField(row), toFact(row)]);
      return { season, facts: { ...UNCHECKED_SEASON, ...Object.fromEntries(told) } };
    });
}

/** Every season of which anything was ever told, with what stands, oldest first. */
export async function listSeasonRecords(db: Queryable): Promise<readonly SeasonRecord[]> {
  return toRecords(await seasonFactsQuery(db).execute());
}

/** The statement of `listSeasonRecords`. */
export function seasonFactsQuery(db: Queryable) {
  return db
    .selectFrom("season_facts")
    .select(FACT_COLUMNS)
    .where("superseded_at", "is", null)
    .orderBy("season")
    .orderBy("field");
}

/** The same with what was known at a moment. */
export async function listSeasonRecordsAsOf(db: Queryable, moment: Date): Promise<readonly SeasonRecord[]> {
  const rows = await db
    .selectFrom("season_facts")
    .select(FACT_COLUMNS)
    .where("recorded_at", "<=", moment)
    .where((eb) => eb.or([eb("superseded_at", "is", null), eb("superseded_at", ">", moment)]))
    .orderBy("season")
    .orderBy("field")
    .execute();
  return toRecords(rows);
}

/** The statement of every reading of biographies. */
function entriesQuery(db: Queryable, season: Season) {
  return db
    .selectFrom("season_facts")
    .select(FACT_COLUMNS)
    .select(ENTRY_COLUMNS)
    .select((eb) =>
      eb
        .selectFrom("users")
        .select("users.name")
        .whereRef("users.id", "=", "season_facts.recorded_by")
        .as("recorded_by_name"),
    )
    .where("season", "=", season);
}

/** The whole biography of a season: every entry of every field, the newest of each field first. */
export async function listSeasonFactEntries(
  db: Queryable,
  season: Season,
): Promise<readonly SeasonFactEntry[]> {
  const rows = await entriesQuery(db, season).orderBy("field").orderBy("version", "desc").execute();
  return rows.map((row) => toEntry(row, { field: toField(row), fact: toFact(row) }));
}

/** The entry of a field that stands; null where nothing was ever told of it. */
export async function findStandingSeasonEntry(
  db: Queryable,
  { season, field }: SeasonFactKey,
): Promise<SeasonFactEntry | null> {
  const row = await entriesQuery(db, season)
    .where("field", "=", field)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? null : toEntry(row, { field: toField(row), fact: toFact(row) });
}

/**
 * Ends the entries that stand and begins the given ones. To be called in a transaction that `advanceCatalogue` gave the
 * time of, which keeps everybody else out.
 */
export async function appendSeasonFactEntries(
  trx: OpenTransaction,
  entries: readonly NewSeasonFactEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const following = entries.filter(({ follows }) => follows > 0);
  const ended = following.map(({ season, field, at }) => ({ owner: String(season), field, at }));
  await endEntries(trx, { table: "season_facts", owner: "season" }, ended);
  await trx
    .insertInto("season_facts")
    .values(entries.map(({ season, field, ...entry }) => ({ season, field, ...toNewColumns(entry) })))
    .execute();
}

/** An entry that stands, with whether a curator told it. */
export interface StandingSeasonFact extends SeasonFactKey {
  readonly version: number;
  readonly fact: AnySeasonFact;
  readonly isByCurator: boolean;
}

/** Every entry that stands. */
export async function listStandingSeasonFacts(db: Queryable): Promise<readonly StandingSeasonFact[]> {
  const rows = await seasonFactsQuery(db).select(["version", "recorded_by"]).execute();
  return rows.map((row) => ({
    ...{ season: row.season, field: toField(row), version: row.version, fact: toFact(row) },
    isByCurator: row.recorded_by !== null,
  }));
}

/** What the versions of the product have said last of each field. */
export async function listLastListedSeasonFacts(
  db: Queryable,
): Promise<readonly (SeasonFactKey & { readonly fact: AnySeasonFact })[]> {
  const rows = await db
    .selectFrom("season_facts")
    .distinctOn(["season", "field"])
    .select(FACT_COLUMNS)
    .where("recorded_by", "is", null)
    .orderBy("season")
    .orderBy("field")
    .orderBy("version", "desc")
    .execute();
  return rows.map((row) => ({ season: row.season, field: toField(row), fact: toFact(row) }));
}

/** When any fact of each season was last told. */
export async function listLastRecordedOfSeasons(db: Queryable): Promise<ReadonlyMap<Season, Date>> {
  const rows = await db
    .selectFrom("season_facts")
    .select(["season", (eb) => eb.fn.max("recorded_at").as("at")])
    .groupBy("season")
    .execute();
  return new Map(rows.map(({ season, at }) => [season, at]));
}

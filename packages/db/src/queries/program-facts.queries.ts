import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { addDays } from "@induction/domain/kernel/calendar-date";
import type { ProgramField } from "@induction/domain/program/program";
import { sql } from "kysely";
import {
  type BiographyEntry,
  ENTRY_COLUMNS,
  type EntryColumns,
  endEntries,
  type NewEntry,
  toEntry,
  toNewColumns,
} from "./biography.rows.ts";
import { FACT_COLUMNS } from "./programs.queries.ts";
import { type AnyFact, type FactRow, toFact, toField } from "./programs.rows.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** A field of a program. */
export interface FactKey {
  readonly programId: string;
  readonly field: ProgramField;
}

/** One entry of the biography of a program's fact. */
export type FactEntry = BiographyEntry<ProgramField, AnyFact>;

function toFactEntry(row: FactRow & EntryColumns): FactEntry {
  return toEntry(row, { field: toField(row), fact: toFact(row) });
}

/** The statement of every reading of biographies. */
export function entriesQuery(db: Queryable, programId: string) {
  return db
    .selectFrom("program_facts")
    .select(FACT_COLUMNS)
    .select(ENTRY_COLUMNS)
    .select((eb) =>
      eb
        .selectFrom("users")
        .select("users.name")
        .whereRef("users.id", "=", "program_facts.recorded_by")
        .as("recorded_by_name"),
    )
    .where("program_id", "=", programId);
}

/** The whole biography of a program: every entry of every field, the newest of each field first. */
export async function listFactEntries(db: Queryable, programId: string): Promise<readonly FactEntry[]> {
  const rows = await entriesQuery(db, programId).orderBy("field").orderBy("version", "desc").execute();
  return rows.map(toFactEntry);
}

/** The entry of a field that stands; null where nothing was ever told of it. */
export async function findStandingEntry(
  db: Queryable,
  { programId, field }: FactKey,
): Promise<FactEntry | null> {
  const row = await entriesQuery(db, programId)
    .where("field", "=", field)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  return row === undefined ? null : toFactEntry(row);
}

/** What a curator, or a newer list, says of a field from now on. */
export interface NewFactEntry extends FactKey, NewEntry<AnyFact> {}

/**
 * Ends the entries that stand and begins the given ones. To be called in a transaction that `advanceCatalogue` gave the
 * time of, which keeps everybody else out.
 */
export async function appendFactEntries(
  trx: OpenTransaction,
  entries: readonly NewFactEntry[],
): Promise<void> {
  for (let start = 0; start < entries.length; start += ENTRIES_AT_ONCE) {
    await appendSome(trx, entries.slice(start, start + ENTRIES_AT_ONCE));
  }
}

/** PostgreSQL takes 65,535 parameters in one statement; an entry has eighteen. */
const ENTRIES_AT_ONCE = 1000;

async function appendSome(trx: OpenTransaction, entries: readonly NewFactEntry[]): Promise<void> {
  const following = entries.filter(({ follows }) => follows > 0);
  const ended = following.map(({ programId, field, at }) => ({ owner: programId, field, at }));
  await endEntries(trx, { table: "program_facts", owner: "program_id" }, ended);
  await trx
    .insertInto("program_facts")
    .values(
      entries.map(({ programId, field, ...entry }) => ({
        ...{ program_id: programId, field },
        ...toNewColumns(entry),
      })),
    )
    .execute();
}

/** The moment when a day ends in Eastern time: what was recorded before it was known on that day. */
export async function findEndOfDay(db: Queryable, day: CalendarDate): Promise<Date> {
  const { rows } = await sql<{ end: Date }>`
    select (${addDays(day, 1)}::date)::timestamp at time zone 'America/New_York' as end`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("A statement without a table gives one row.");
  return row.end;
}

/** The entries of a biography that stood just before a moment. */
export function listStandingBefore<Entry extends Pick<FactEntry, "recordedAt" | "supersededAt">>(
  entries: readonly Entry[],
  moment: Date,
): readonly Entry[] {
  return entries.filter(
    ({ recordedAt, supersededAt }) =>
      recordedAt < moment && (supersededAt === null || supersededAt >= moment),
  );
}

/** When any fact of each program was last told. */
export async function listLastRecorded(db: Queryable): Promise<ReadonlyMap<string, Date>> {
  const rows = await db
    .selectFrom("program_facts")
    .select(["program_id", (eb) => eb.fn.max("recorded_at").as("at")])
    .groupBy("program_id")
    .execute();
  return new Map(rows.map(({ program_id, at }) => [program_id, at]));
}

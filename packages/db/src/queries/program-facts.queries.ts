import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { addDays } from "@induction/domain/kernel/calendar-date";
import type { ProgramField } from "@induction/domain/program/program";
import { type Selectable, sql } from "kysely";
import type { ProgramFactsTable } from "../schema/database.ts";
import { FACT_COLUMNS } from "./programs.queries.ts";
import { type AnyFact, type FactRow, toFact, toFactColumns, toField } from "./programs.rows.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** A field of a program. */
export interface FactKey {
  readonly programId: string;
  readonly field: ProgramField;
}

/** One entry of a fact's biography. */
export interface FactEntry {
  readonly field: ProgramField;
  /** Counts the entries of the field. */
  readonly version: number;
  readonly fact: AnyFact;
  readonly recordedAt: Date;
  /** Null while it stands. */
  readonly supersededAt: Date | null;
  /** The curator; null for the list that came with the product. */
  readonly recordedBy: { readonly userId: string; readonly name: string } | null;
  readonly why: string | null;
}

type EntryRow = FactRow &
  Pick<Selectable<ProgramFactsTable>, "version" | "recorded_at" | "recorded_by" | "superseded_at" | "why"> & {
    readonly recorded_by_name: string | null;
  };

function toEntry(row: EntryRow): FactEntry {
  const { recorded_by: userId, recorded_by_name: name } = row;
  return {
    field: toField(row),
    version: row.version,
    fact: toFact(row),
    recordedAt: row.recorded_at,
    supersededAt: row.superseded_at,
    recordedBy: userId === null ? null : { userId, name: name ?? "" },
    why: row.why,
  };
}

/** The statement of every reading of biographies. */
export function entriesQuery(db: Queryable, programId: string) {
  return db
    .selectFrom("program_facts")
    .select(FACT_COLUMNS)
    .select(["version", "recorded_at", "recorded_by", "superseded_at", "why"])
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
  return rows.map(toEntry);
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
  return row === undefined ? null : toEntry(row);
}

/** What a curator, or a newer list, says of a field from now on. */
export interface NewFactEntry extends FactKey {
  /** The version that it follows; 0 where nothing was ever told. */
  readonly follows: number;
  readonly fact: AnyFact;
  readonly at: Date;
  readonly by: string | null;
  readonly why: string | null;
}

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
  if (following.length > 0) {
    const ended = JSON.stringify(
      following.map(({ programId, field, at }) => ({ program_id: programId, field, at })),
    );
    await sql`
      update program_facts set superseded_at = ended.at
      from json_to_recordset(${ended}) as ended(program_id text, field text, at timestamptz)
      where program_facts.program_id = ended.program_id and program_facts.field = ended.field
        and program_facts.superseded_at is null`.execute(trx);
  }
  await trx
    .insertInto("program_facts")
    .values(
      entries.map(({ programId, field, follows, fact, at, by, why }) => ({
        ...{ program_id: programId, field, version: follows + 1 },
        ...toFactColumns(fact),
        ...{ recorded_at: at, recorded_by: by, superseded_at: null, why },
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
export function listStandingBefore(entries: readonly FactEntry[], moment: Date): readonly FactEntry[] {
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

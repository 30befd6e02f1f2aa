import { sql } from "kysely";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** The key of one import: a file that somebody brings in, in one or several parts. */
export interface ImportKey {
  readonly orgId: string;
  readonly importId: string;
}

/** How many rows of a file came to what. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** A file that was brought in. */
export interface RosterImport extends ImportCounts {
  readonly id: string;
  readonly fileName: string;
  readonly startedBy: string;
  readonly startedAt: Date;
}

/** Lets the parts of imports of one organisation come one after another; others go on writing in it. */
export async function lockImportsOf(trx: OpenTransaction, { orgId }: { orgId: string }): Promise<void> {
  await trx.selectFrom("organisations").select("id").where("id", "=", orgId).forNoKeyUpdate().execute();
}

/** An import that begins: of what, by whom. */
export interface NewImport extends ImportKey {
  readonly fileName: string;
  /** What each column was read as, by its folded name. */
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly startedBy: string;
  readonly at: Date;
}

/** Begins an import, where it has not begun; gives back who began it. */
export async function beginImport(
  trx: OpenTransaction,
  { orgId, importId, fileName, mapping, startedBy, at }: NewImport,
): Promise<{ readonly startedBy: string; readonly fileName: string }> {
  await trx
    .insertInto("roster_imports")
    .values({
      org_id: orgId,
      id: importId,
      file_name: fileName,
      mapping: JSON.stringify(mapping),
      started_by: startedBy,
      started_at: at,
    })
    .onConflict((conflict) => conflict.columns(["org_id", "id"]).doNothing())
    .execute();
  return await trx
    .selectFrom("roster_imports")
    .select(["started_by as startedBy", "file_name as fileName"])
    .where("org_id", "=", orgId)
    .where("id", "=", importId)
    .executeTakeFirstOrThrow();
}

/** What was sent as one part and answered, or null where that part was never taken. */
export async function findPart(
  trx: OpenTransaction,
  { orgId, importId, part }: ImportKey & { part: number },
): Promise<{ readonly digest: string; readonly answer: unknown } | null> {
  const row = await trx
    .selectFrom("roster_parts")
    .select(["digest", "answer"])
    .where("org_id", "=", orgId)
    .where("import_id", "=", importId)
    .where("part", "=", part)
    .executeTakeFirst();
  return row ?? null;
}

/** A part that was taken, with what is answered to whoever sends it again. */
export interface TakenPart extends ImportKey {
  readonly part: number;
  readonly digest: string;
  readonly answer: unknown;
  readonly counts: ImportCounts;
  readonly at: Date;
}

/** Keeps what was answered to a part, and adds its rows to those of the import. */
export async function keepPart(
  trx: OpenTransaction,
  { orgId, importId, part, digest, answer, counts, at }: TakenPart,
): Promise<void> {
  await trx
    .insertInto("roster_parts")
    .values({
      ...{ org_id: orgId, import_id: importId, part, digest, taken_at: at },
      answer: JSON.stringify(answer),
    })
    .execute();
  await trx
    .updateTable("roster_imports")
    .set((eb) => ({
      created: eb("created", "+", counts.created),
      updated: eb("updated", "+", counts.updated),
      unchanged: eb("unchanged", "+", counts.unchanged),
      failed: eb("failed", "+", counts.failed),
    }))
    .where("org_id", "=", orgId)
    .where("id", "=", importId)
    .execute();
}

/**
 * Lets the planner count what rosters know of people, and the people themselves, who came in by them. A statement that was planned while there was nobody is planned
 * so for ever on the embedded engine, and for a minute on a server: over ten thousand people it then takes a minute.
 * To be called outside transactions.
 */
export async function countRosterPeople(db: Queryable): Promise<void> {
  await sql`analyze roster_people, applicants`.execute(db);
}

/** The files that an organisation brought in last, newest first, each with what its columns were read as. */
export async function listImports(
  db: Queryable,
  { orgId, limit }: { orgId: string; limit: number },
): Promise<readonly (RosterImport & { readonly startedByName: string; readonly mapping: unknown })[]> {
  return await db
    .selectFrom("roster_imports")
    .innerJoin("users", "users.id", "roster_imports.started_by")
    .select(["roster_imports.id", "file_name as fileName", "started_by as startedBy"])
    .select(["started_at as startedAt", "created", "updated", "unchanged", "failed", "mapping"])
    .select("users.name as startedByName")
    .where("org_id", "=", orgId)
    .orderBy("started_at", "desc")
    .orderBy("roster_imports.id")
    .limit(limit)
    .execute();
}

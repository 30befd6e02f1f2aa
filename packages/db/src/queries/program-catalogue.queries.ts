import { sql } from "kysely";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** How far the programs have come, and how far the stored assessments have followed. */
export interface CatalogueState {
  /** Counts every change of any fact of any program. */
  readonly version: number;
  readonly changedAt: Date;
  /** Every stored assessment stands as if measured by this version, or a later one. */
  readonly settledVersion: number;
  /** When that version came about. */
  readonly settledAt: Date;
}

/** The state before the first list was loaded. */
const BEFORE_THE_FIRST = new Date(0);

/** The state of the programs. */
export async function findCatalogueState(db: Queryable): Promise<CatalogueState> {
  const row = await db.selectFrom("program_catalogue").selectAll().executeTakeFirst();
  return {
    version: row?.version ?? 0,
    changedAt: row?.changed_at ?? BEFORE_THE_FIRST,
    settledVersion: row?.settled_version ?? 0,
    settledAt: row?.settled_at ?? BEFORE_THE_FIRST,
  };
}

/**
 * Makes a change of programs the only one until the transaction ends, and gives the version that it makes and its time:
 * later than that of every change before, whatever the clock says, so that what was known at any moment is one thing.
 * @param now the clock's time
 */
export async function advanceCatalogue(
  trx: OpenTransaction,
  now: Date,
): Promise<{ readonly version: number; readonly at: Date }> {
  const { version, changed_at: at } = await trx
    .insertInto("program_catalogue")
    .values({
      version: 1,
      changed_at: now,
      settled_version: 0,
      settled_at: new Date(now.getTime() - 1),
    })
    .onConflict((conflict) =>
      conflict.column("is_only").doUpdateSet({
        version: (eb) => eb("program_catalogue.version", "+", 1),
        changed_at: sql<Date>`greatest(excluded.changed_at, program_catalogue.changed_at + interval '1 millisecond')`,
      }),
    )
    .returning(["version", "changed_at"])
    .executeTakeFirstOrThrow();
  return { version, at };
}

/** Notes that every stored assessment has followed the programs up to a version. */
export async function markSettled(
  db: Queryable,
  { version, changedAt }: Pick<CatalogueState, "version" | "changedAt">,
): Promise<void> {
  await db
    .updateTable("program_catalogue")
    .set({ settled_version: version, settled_at: changedAt })
    .where("settled_version", "<", version)
    .execute();
}

import type { OpenTransaction, Queryable } from "./queryable.ts";

/** How far programs, seasons and organisations' own numbers have come, and how far the stored assessments have followed. */
export interface CatalogueState {
  /** Counts every change of any fact of any program or season, and of any number of an organisation. */
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

/** The version and the time that a change of programs, seasons or organisations' numbers makes. */
export interface CatalogueStep {
  readonly version: number;
  readonly at: Date;
}

/**
 * Keeps every other change of programs, seasons and organisations' numbers out until the transaction ends, and gives the version
 * that this one will make and its time: later than that of every change before, whatever the clock says, so that what was known
 * at any moment is one thing. Nothing has changed yet; `takeStep` does it.
 * @param now the clock's time
 */
export async function lockCatalogue(trx: OpenTransaction, now: Date): Promise<CatalogueStep> {
  const before = new Date(now.getTime() - 1);
  const { version, changed_at: changedAt } = await trx
    .insertInto("program_catalogue")
    .values({ version: 0, changed_at: before, settled_version: 0, settled_at: before })
    .onConflict((conflict) =>
      conflict.column("is_only").doUpdateSet({ version: (eb) => eb.ref("program_catalogue.version") }),
    )
    .returning(["version", "changed_at"])
    .executeTakeFirstOrThrow();
  return { version: version + 1, at: new Date(Math.max(now.getTime(), changedAt.getTime() + 1)) };
}

/** Makes the version that `lockCatalogue` gave the newest. */
export async function takeStep(trx: OpenTransaction, { version, at }: CatalogueStep): Promise<void> {
  await trx.updateTable("program_catalogue").set({ version, changed_at: at }).execute();
}

/** Does both, for a change that is sure to be made. */
export async function advanceCatalogue(trx: OpenTransaction, now: Date): Promise<CatalogueStep> {
  const step = await lockCatalogue(trx, now);
  await takeStep(trx, step);
  return step;
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

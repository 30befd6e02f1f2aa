import { sql } from "kysely";
import { inTransaction } from "../engine/transaction.ts";
import { advanceCatalogue, type CatalogueStep, markSettled } from "./program-catalogue.queries.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** What came with the product, under the name by which its load is remembered. */
export interface ReferenceLoad {
  readonly name: string;
  /** SHA-256 in hex of what was read. */
  readonly sha256: string;
  readonly at: Date;
}

/**
 * Writes what came with the product, where it is another than was loaded last; true when it wrote.
 * @param write is given the version and the time of the change
 */
export async function loadReference(
  db: Queryable,
  { name, sha256, at: now }: ReferenceLoad,
  write: (trx: OpenTransaction, step: CatalogueStep) => Promise<void>,
): Promise<boolean> {
  return await inTransaction(db, async (trx) => {
    // Two servers that start together take turns; the second finds the work done.
    await sql`lock table reference_loads in share row exclusive mode`.execute(trx);
    const last = await trx
      .selectFrom("reference_loads")
      .select("sha256")
      .where("name", "=", name)
      .executeTakeFirst();
    if (last?.sha256 === sha256) return false;
    const step = await advanceCatalogue(trx, now);
    await write(trx, step);
    // Nobody has been assessed yet, so that nobody's assessment has to follow.
    const anybody = await trx.selectFrom("applicants").select("id").limit(1).executeTakeFirst();
    if (anybody === undefined) await markSettled(trx, { version: step.version, changedAt: step.at });
    await trx
      .insertInto("reference_loads")
      .values({ name, sha256, loaded_at: now })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ sha256, loaded_at: now }))
      .execute();
    return true;
  });
}

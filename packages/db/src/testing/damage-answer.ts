import { sql } from "kysely";
import { inTransaction } from "../engine/transaction.ts";
import type { Queryable } from "../queries/queryable.ts";

/** Writes other bytes into a kept answer, as nobody can but whoever holds the database itself. */
export async function damageAnswer(db: Queryable, id: string, body: string): Promise<void> {
  await inTransaction(db, async (trx) => {
    await sql`set local session_replication_role = 'replica'`.execute(trx);
    await trx.updateTable("kept_answers").set({ body }).where("id", "=", id).execute();
  });
}

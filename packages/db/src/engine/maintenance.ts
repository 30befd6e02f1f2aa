import { sql } from "kysely";
import type { Database } from "./open-database.ts";

/**
 * Removes dead rows and renews the planner's statistics, table by table. A server does both by itself; the embedded
 * engine has no background processes, so without this a long-lived folder only grows and its plans are made blindly.
 *
 * To be called in quiet hours: each table blocks this process for a moment. On a server it does nothing.
 */
export async function maintainEmbedded(db: Database): Promise<void> {
  if (db.engine !== "embedded") return;
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by tablename collate "C"
  `.execute(db.kysely);
  for (const { name } of rows) {
    await sql`vacuum (analyze) ${sql.id(name)}`.execute(db.kysely);
  }
}

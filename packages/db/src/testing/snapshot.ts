import { sql } from "kysely";
import { inTransaction } from "../engine/transaction.ts";
import type { OpenTransaction, Queryable } from "../queries/queryable.ts";

/** The contents of a database at one moment, to go back to: much faster than to write them again. */
export interface Snapshot {
  restore(): Promise<void>;
}

interface TableContents {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: string;
}

/** Takes down every row of every table. */
export async function takeSnapshot(db: Queryable): Promise<Snapshot> {
  const { rows: tables } = await sql<{ name: string; columns: string[] }>`
    select c.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.columns c
    join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
    where c.table_schema = 'public' and c.is_generated = 'NEVER' and c.table_name not like 'kysely_%'
    group by c.table_name`.execute(db);
  const contents: TableContents[] = [];
  for (const { name, columns } of tables) {
    const { rows } = await sql<{ rows: string }>`
      select coalesce(jsonb_agg(t), '[]')::text as rows from ${sql.table(name)} t`.execute(db);
    contents.push({ name, columns, rows: rows[0]?.rows ?? "[]" });
  }
  return { restore: () => inTransaction(db, (trx) => restore(trx, contents)) };
}

async function restore(trx: OpenTransaction, contents: readonly TableContents[]): Promise<void> {
  // Neither foreign keys nor the triggers of the append-only tables are asked.
  await sql`set local session_replication_role = 'replica'`.execute(trx);
  for (const { name, columns, rows } of contents) {
    const table = sql.table(name);
    await sql`delete from ${table}`.execute(trx);
    if (rows === "[]") continue;
    const names = sql.join(columns.map((column) => sql.ref(column)));
    await sql`
      insert into ${table} (${names}) overriding system value
      select ${names} from jsonb_populate_recordset(null::${table}, ${rows}::jsonb)`.execute(trx);
  }
}

import { sql } from "kysely";
import type { Queryable } from "../queries/queryable.ts";

/** Every row of every table as text, for comparing before and after: equal texts are equal contents. */
export async function readEverything(
  db: Queryable,
  { except = [] }: { except?: readonly string[] } = {},
): Promise<string> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely_%' and tablename <> all(${[...except]}::text[])
    order by tablename collate "C"`.execute(db);
  const selects = tables.rows.map(
    ({ name }) =>
      sql`select ${name}::text as name, (select array_agg(t::text order by t::text) from ${sql.table(name)} t) as rows`,
  );
  const { rows } = await sql`${sql.join(selects, sql` union all `)}`.execute(db);
  return JSON.stringify(rows);
}

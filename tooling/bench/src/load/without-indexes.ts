import type pg from "pg";

/** Something that is dropped before a load and made again after it. */
interface Dropped {
  readonly drop: string;
  readonly create: string;
}

const CONSTRAINTS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
  from pg_constraint
  where contype in ('p', 'u', 'f') and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))
  order by contype <> 'f', conname`;

const INDEXES = `
  select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as create
  from pg_index
  where indrelid = any($1::regclass[])
    and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))`;

/**
 * Runs `work` while the given tables have no keys and no indexes, then makes all of them again: an index is built
 * faster than kept, and a foreign key that is added proves every row that is there.
 */
export async function withoutIndexes(
  client: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const constraints = await list(client, CONSTRAINTS, tables);
  const indexes = await list(client, INDEXES, tables);
  for (const { drop } of [...constraints, ...indexes]) await client.query(drop);
  await work();
  await client.query("set maintenance_work_mem = '512MB'");
  // Foreign keys came first to be dropped first; they need the keys they point at.
  for (const { create } of [...indexes, ...constraints.toReversed()]) await client.query(create);
}

async function list(client: pg.Client, text: string, tables: readonly string[]): Promise<readonly Dropped[]> {
  const { rows } = await client.query<Dropped>(text, [tables]);
  return rows;
}

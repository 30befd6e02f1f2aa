import { sql } from "kysely";
import type { Database } from "../../engine/open-database.ts";
import { inTransaction } from "../../engine/transaction.ts";

/*
 * A crash subject of the simplest kind: every third operation is one row by itself, every other one is two rows in
 * two tables, in one transaction.
 */

/** Creates the three tables. */
export async function prepare({ kysely }: Database): Promise<void> {
  await sql`create table crash_singles (n integer primary key)`.execute(kysely);
  await sql`create table crash_left (n integer primary key, note text not null)`.execute(kysely);
  await sql`create table crash_right (n integer primary key, note text not null)`.execute(kysely);
}

/** Writes operation `n`. */
export async function write({ kysely }: Database, n: number): Promise<void> {
  if (isSingle(n)) {
    await sql`insert into crash_singles values (${n})`.execute(kysely);
    return;
  }
  const note = "x".repeat(n % 2_000);
  await inTransaction(kysely, async (trx) => {
    await sql`insert into crash_left values (${n}, ${note})`.execute(trx);
    await sql`insert into crash_right values (${n}, ${note})`.execute(trx);
  });
}

/** Names the acknowledged operations that are gone, and those of which one row is there without the other. */
export async function verify(db: Database, acknowledged: readonly number[]): Promise<readonly string[]> {
  const singles = await listNumbers(db, "crash_singles");
  const left = await listNumbers(db, "crash_left");
  const right = await listNumbers(db, "crash_right");
  const lost = acknowledged.filter((n) => (isSingle(n) ? !singles.has(n) : !(left.has(n) && right.has(n))));
  const half = [...left, ...right].filter((n) => left.has(n) !== right.has(n));
  return [
    ...lost.map((n) => `Operation ${n} was acknowledged and is gone.`),
    ...half.map((n) => `Operation ${n} is half there.`),
  ];
}

function isSingle(n: number): boolean {
  return n % 3 === 0;
}

async function listNumbers({ kysely }: Database, table: string): Promise<Set<number>> {
  const { rows } = await sql<{ n: number }>`select n from ${sql.table(table)}`.execute(kysely);
  return new Set(rows.map(({ n }) => n));
}

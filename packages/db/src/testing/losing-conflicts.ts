import { sql } from "kysely";
import type { Queryable } from "../queries/queryable.ts";

/**
 * Has the first row that is written into a table end its transaction as a lost conflict with another one, while `work` runs.
 * @returns how often rows were written: more than once where `work` began anew, for a sequence is not rolled back
 */
export async function loseOnce(
  db: Queryable,
  table: "invitations" | "memberships",
  work: () => Promise<unknown>,
): Promise<number> {
  await sql`create sequence losing`.execute(db);
  await sql`create function lose_once() returns trigger language plpgsql as $$ begin
    if nextval('losing') = 1 then raise exception 'deadlock detected' using errcode = '40P01'; end if;
    return new;
  end $$`.execute(db);
  await sql`create trigger lose_once before insert or update on ${sql.table(table)}
    for each row execute function lose_once()`.execute(db);
  try {
    await work();
    const { rows } = await sql<{ writings: number }>`select last_value::int as writings from losing`.execute(
      db,
    );
    return rows[0]?.writings ?? 0;
  } finally {
    await sql`drop function lose_once cascade`.execute(db);
    await sql`drop sequence losing`.execute(db);
  }
}

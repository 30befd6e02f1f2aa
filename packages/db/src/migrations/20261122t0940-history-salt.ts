import { type Kysely, sql } from "kysely";

/**
 * The salt of a change's digest in `audit` lies with its history: while the history stands it can be held against the
 * audit, and once it is erased the digest says nothing any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table history add column salt text not null`.execute(db);
}

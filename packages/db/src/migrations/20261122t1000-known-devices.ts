import { type Kysely, sql } from "kysely";

/** The browsers that have signed in to an account before: they keep the way in while a stranger guesses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table known_devices (
      -- SHA-256 of the device's cookie, in hex.
      token_hash text primary key,
      user_id uuid not null constraint known_devices_user references users on delete cascade,
      created_at timestamptz not null,
      last_used_at timestamptz not null
    )`.execute(db);
  await sql`create index known_devices_by_user on known_devices (user_id)`.execute(db);
}

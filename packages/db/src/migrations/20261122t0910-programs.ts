import { type Kysely, sql } from "kysely";

/** The program list, shared by all organisations: who a program is, and each fact with where it comes from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table programs (
      id text primary key,
      name text not null,
      state text not null,
      region text not null,
      notes text
    )`.execute(db);
  await sql`
    create table program_facts (
      program_id text not null constraint program_facts_program references programs,
      field text not null,
      state text not null
        constraint program_facts_state_known check (state in ('known', 'not-disclosed', 'disputed')),
      -- The typed value, or for a disputed field the list of claims. A field that nobody checked has no row.
      value jsonb,
      source text not null,
      source_kind text not null,
      link text,
      source_year integer,
      retrieved_on date not null,
      verified_on date,
      verified_by text,
      valid_from date,
      valid_to date,
      note text,
      primary key (program_id, field),
      constraint program_facts_known_has_a_value check (state = 'not-disclosed' or value is not null)
    )`.execute(db);
  await sql`
    create table reference_loads (
      name text primary key,
      sha256 text not null,
      loaded_at timestamptz not null
    )`.execute(db);
}

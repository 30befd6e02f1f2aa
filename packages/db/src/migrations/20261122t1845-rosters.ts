import { type Kysely, sql } from "kysely";

/**
 * Rosters that an organisation brought in, and what they said of each person: held apart from what the person told, so
 * that the next file can be compared with the last one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table roster_imports (
      org_id uuid not null constraint roster_imports_organisation references organisations,
      -- Made by the browser, so that a part that was sent twice is taken once.
      id uuid not null,
      file_name text not null,
      -- What each column was read as: offered for the next file.
      mapping jsonb not null,
      started_by uuid not null,
      started_at timestamptz not null,
      created integer not null default 0,
      updated integer not null default 0,
      unchanged integer not null default 0,
      failed integer not null default 0,
      primary key (org_id, id),
      constraint roster_imports_starter foreign key (org_id, started_by) references memberships (org_id, user_id)
    )`.execute(db);
  await sql`create index roster_imports_by_time on roster_imports (org_id, started_at desc)`.execute(db);
  await sql`
    create table roster_parts (
      org_id uuid not null,
      import_id uuid not null,
      part integer not null,
      -- SHA-256 of what was sent, in hex, and what was answered: the answer to whoever did not hear it.
      digest text not null,
      answer jsonb not null,
      taken_at timestamptz not null,
      primary key (org_id, import_id, part),
      constraint roster_parts_import foreign key (org_id, import_id) references roster_imports (org_id, id)
    )`.execute(db);
  await sql`
    create table roster_people (
      org_id uuid not null,
      applicant_id uuid not null,
      -- Null for somebody who is known by an id alone.
      email text constraint roster_people_email_is_lower_case check (email = lower(email)),
      own_id text,
      -- What files said last, fact by fact, with the file and the time; and what the person has looked at.
      said jsonb not null,
      primary key (org_id, applicant_id),
      constraint roster_people_applicant foreign key (org_id, applicant_id) references applicants (org_id, id),
      constraint roster_people_are_found check (email is not null or own_id is not null)
    )`.execute(db);
  await sql`create unique index roster_people_by_email on roster_people (org_id, email)`.execute(db);
  await sql`create unique index roster_people_by_own_id on roster_people (org_id, own_id)`.execute(db);
}

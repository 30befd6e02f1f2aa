import { type Kysely, sql } from "kysely";

/** Applicants with their stored assessment, letters, planned programs, and the two records of every change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table applicants (
      org_id uuid not null constraint applicants_organisation references organisations,
      id uuid not null,
      user_id uuid,
      name text not null,
      advisor_id uuid,
      consent text not null default 'waiting'
        constraint applicants_consent_known check (consent in ('waiting', 'given', 'withdrawn')),
      consent_changed_at timestamptz,
      profile jsonb not null,
      -- Counts every change of the profile, a letter or the list: what an open screen compares.
      version integer not null default 1,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      deleted_at timestamptz,

      -- The stored assessment: written with the fact, in the same transaction.
      season integer not null,
      tier text not null
        constraint applicants_tier_known check (tier in ('strong', 'middle', 'lower', 'unscored', 'provisional')),
      possible_tiers text[] not null,
      projected_tier text,
      posture text not null,
      decision text not null,
      step2ck_score smallint,
      has_failure text not null constraint applicants_failure_known check (has_failure in ('yes', 'no', 'unknown')),
      needs_visa text not null constraint applicants_visa_known check (needs_visa in ('yes', 'no', 'unknown')),
      -- Null while nobody told of any letter: unknown is never none.
      letters_met smallint,
      letters_needed smallint not null,
      us_anesthesiologist_letter text not null
        constraint applicants_us_letter_known check (us_anesthesiologist_letter in ('yes', 'no', 'unknown')),
      planned smallint not null,
      submitted smallint not null,
      effective smallint not null,
      unknown_programs smallint not null,
      confirmed smallint not null,
      range_least smallint,
      range_most smallint,
      range_is_open_above boolean,
      reasons text[] not null,
      findings jsonb not null,
      rules_version integer not null,
      next_due_on date,
      assessed_on date not null,
      changes_on date,

      primary key (org_id, id),
      constraint applicants_member foreign key (org_id, user_id) references memberships (org_id, user_id),
      constraint applicants_advisor foreign key (org_id, advisor_id) references memberships (org_id, user_id)
    )`.execute(db);
  await sql`create unique index applicants_one_per_member on applicants (org_id, user_id)`.execute(db);
  await sql`
    create index applicants_caseload on applicants (org_id, advisor_id, tier, next_due_on, id)
      where deleted_at is null`.execute(db);
  await sql`
    create index applicants_caseload_by_due on applicants (org_id, advisor_id, next_due_on, id)
      where deleted_at is null`.execute(db);
  await sql`
    create index applicants_organisation_by_due on applicants (org_id, next_due_on, id)
      where deleted_at is null`.execute(db);
  await sql`
    create index applicants_by_name on applicants using gin (org_id, advisor_id, name gin_trgm_ops)
      where deleted_at is null`.execute(db);
  await sql`
    create index applicants_to_reassess on applicants (changes_on)
      where deleted_at is null and changes_on is not null`.execute(db);
  await sql`
    create table letters (
      org_id uuid not null,
      id uuid not null,
      applicant_id uuid not null,
      writer text not null,
      relation text,
      specialty text,
      country text,
      supervised_directly boolean,
      asked_whether_strong boolean,
      status text not null
        constraint letters_status_known check (status in (
          'identified', 'asked', 'agreed', 'in-progress', 'uploaded', 'assigned', 'declined', 'withdrawn'
        )),
      reached_on jsonb not null default '{}',
      due_on date,
      version integer not null default 1,
      created_at timestamptz not null,
      deleted_at timestamptz,
      primary key (org_id, id),
      constraint letters_applicant foreign key (org_id, applicant_id) references applicants (org_id, id)
    )`.execute(db);
  await sql`create index letters_by_applicant on letters (org_id, applicant_id)`.execute(db);
  await sql`
    create table planned_programs (
      org_id uuid not null,
      applicant_id uuid not null,
      program_id text not null constraint planned_programs_program references programs,
      status text not null
        constraint planned_programs_status_known check (status in (
          'considering', 'planned', 'submitted', 'invited', 'interviewed', 'ranked', 'closed'
        )),
      track text,
      since date not null,
      primary key (org_id, applicant_id, program_id),
      constraint planned_programs_applicant foreign key (org_id, applicant_id) references applicants (org_id, id)
    )`.execute(db);
  await sql`create index planned_programs_by_program on planned_programs (program_id, org_id, applicant_id)`.execute(
    db,
  );
  await sql`
    create table history (
      org_id uuid not null,
      id bigint generated always as identity,
      applicant_id uuid not null,
      at timestamptz not null,
      actor_id uuid,
      record text not null,
      record_id text not null,
      field text not null,
      old jsonb,
      new jsonb,
      why text,
      primary key (org_id, id),
      constraint history_applicant foreign key (org_id, applicant_id) references applicants (org_id, id)
    )`.execute(db);
  await sql`create index history_by_applicant on history (org_id, applicant_id, id desc)`.execute(db);
  await sql`
    create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      org_id uuid,
      actor_id uuid,
      request_id text,
      action text not null,
      record text not null,
      record_id text not null,
      -- Names of fields and a salted digest of their values: no personal text.
      fields text[] not null,
      digest text not null
    )`.execute(db);
  await sql`
    create table audit_seals (
      id bigint generated always as identity primary key,
      first_id bigint not null,
      last_id bigint not null,
      previous_hash text not null,
      hash text not null,
      sealed_at timestamptz not null
    )`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'audit is append-only';
    end $$`.execute(db);
  for (const table of ["audit", "audit_seals"]) {
    await sql`
      create trigger ${sql.ref(`${table}_is_append_only`)} before update or delete on ${sql.table(table)}
        for each row execute function refuse_change()`.execute(db);
    await sql`
      create trigger ${sql.ref(`${table}_is_not_emptied`)} before truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(db);
  }
}

import { type Kysely, sql } from "kysely";

/**
 * The numbers of rules that an organization sets for itself, as a biography: an entry for each time that one was set, or left
 * for the standard again. Their changes are counted by the one row of `program_catalogue`, like those of programs and
 * seasons, so that stored assessments follow one version.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisation_numbers (
      org_id uuid not null constraint organisation_numbers_organisation references organisations,
      parameter text not null,
      -- The version of program_catalogue that this entry made: what an edit is based on.
      version integer not null,
      state text not null constraint organisation_numbers_state_known check (state in ('own', 'standard')),
      -- Null in an own number: no upper limit.
      value integer constraint organisation_numbers_value_counts check (value >= 0),
      -- Why the organization sets it; of one that it leaves again, whatever was said.
      reason text constraint organisation_numbers_reason_is_short check (length(reason) <= 500),
      recorded_at timestamptz not null,
      recorded_by uuid not null,
      superseded_at timestamptz,
      primary key (org_id, parameter, version),
      constraint organisation_numbers_own_with_a_reason
        check (case state when 'own' then reason ~ '\\S' else value is null end is true),
      constraint organisation_numbers_times_in_order check (superseded_at >= recorded_at)
    )`.execute(db);
  await sql`
    create unique index organisation_numbers_one_stands on organisation_numbers (org_id, parameter)
      where superseded_at is null`.execute(db);
  await sql`
    create trigger organisation_numbers_are_not_rewritten before update or delete on organisation_numbers
      for each row execute function refuse_to_rewrite_a_biography()`.execute(db);
  await sql`
    create trigger organisation_numbers_are_not_emptied before truncate on organisation_numbers
      for each statement execute function refuse_to_rewrite_a_biography()`.execute(db);
}

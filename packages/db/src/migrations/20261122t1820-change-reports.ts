import { type Kysely, sql } from "kysely";

/**
 * What anybody, without an account, says has changed at a program. It waits for a curator, who settles it; the address
 * under which the sender may be asked back goes with the settlement.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table change_reports (
      id uuid primary key,
      program_id text not null constraint change_reports_program references programs,
      field text not null,
      -- How often the fact had been told when the sender saw it; 0 for never.
      fact_version integer not null constraint change_reports_fact_version_counts check (fact_version >= 0),
      told text not null constraint change_reports_tell_something check (told ~ '\\S'),
      link text constraint change_reports_link_is_a_web_address check (link ~* '^https?://'),
      contact text,
      sent_at timestamptz not null,
      version integer not null default 1,
      outcome text constraint change_reports_outcome_known check (outcome in ('published', 'set-aside')),
      reason text,
      settled_at timestamptz,
      settled_by uuid,
      constraint change_reports_settled_whole
        check ((outcome is null) = (settled_at is null) and (settled_at is null) = (settled_by is null)),
      constraint change_reports_set_aside_with_a_reason
        check ((outcome is distinct from 'set-aside' or reason ~ '\\S') is true),
      constraint change_reports_settled_without_contact check (settled_at is null or contact is null)
    )`.execute(db);
  await sql`create index change_reports_open on change_reports (sent_at) where settled_at is null`.execute(
    db,
  );
  await sql`create index change_reports_settled on change_reports (settled_at) where settled_at is not null`.execute(
    db,
  );
}

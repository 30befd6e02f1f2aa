import { type Kysely, sql } from "kysely";

/**
 * What the proposed list rested on from which a person last took programs, or which they last looked at: one for each person.
 * Compared with what a proposal would rest on now, it tells that the list is out of date, and why.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table kept_proposals (
      org_id uuid not null,
      applicant_id uuid not null,
      grounds jsonb not null,
      kept_at timestamptz not null,
      primary key (org_id, applicant_id),
      constraint kept_proposals_applicant foreign key (org_id, applicant_id)
        references applicants (org_id, id) on delete cascade
    )`.execute(db);
}

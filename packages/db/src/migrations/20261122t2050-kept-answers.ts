import { type Kysely, sql } from "kysely";

/**
 * Answers as they stood, each kept by somebody for a reason of theirs, or with a decision. The body is text and not jsonb:
 * its bytes must stay, for the digest is over them. A row is never changed; it goes with the person, as their history does.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table kept_answers (
      org_id uuid not null,
      id uuid not null,
      applicant_id uuid not null,
      kept_at timestamptz not null,
      kept_by uuid not null,
      -- Who advised the person then; null for nobody.
      advisor_id uuid,
      kind text not null constraint kept_answers_kind_known check (kind in ('by-hand', 'decision')),
      because text not null constraint kept_answers_because_fits check (char_length(because) <= 1000),
      as_of date not null,
      season integer not null,
      guide_version text not null,
      rules_version integer not null,
      data_version integer not null,
      -- Tier, posture and decision in the words of the day, for lists: the body holds them too.
      tier text not null,
      posture text not null,
      decision text not null,
      digest text not null constraint kept_answers_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
      body text not null constraint kept_answers_body_fits check (octet_length(body) <= 8388608),
      primary key (org_id, id),
      constraint kept_answers_applicant foreign key (org_id, applicant_id) references applicants (org_id, id),
      constraint kept_answers_keeper foreign key (org_id, kept_by) references memberships (org_id, user_id),
      constraint kept_answers_advisor foreign key (org_id, advisor_id) references memberships (org_id, user_id)
    )`.execute(db);
  await sql`
    create index kept_answers_by_applicant on kept_answers (org_id, applicant_id, kept_at desc, id)`.execute(
    db,
  );
  await sql`
    create function refuse_kept_answer_change() returns trigger language plpgsql as $$
    begin
      raise exception 'a kept answer is never changed';
    end $$`.execute(db);
  await sql`
    create trigger kept_answers_stay before update on kept_answers
      for each row execute function refuse_kept_answer_change()`.execute(db);
}

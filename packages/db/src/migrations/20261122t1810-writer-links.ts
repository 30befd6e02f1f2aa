import { type Kysely, sql } from "kysely";

/** What is told of a letter's writer and of its end, and the private link by which a writer answers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table letters
      add column institution text,
      add column acquaintance text
        constraint letters_acquaintance_known check (acquaintance in ('well', 'partly', 'little')),
      add column writer_answer text
        constraint letters_answer_known check (writer_answer in ('strong', 'yes')),
      add column end_reason text
        constraint letters_end_known check (end_reason in (
          'would-rather-not', 'no-time', 'knows-too-little', 'no-answer', 'another-writer', 'not-strong', 'not-needed'
        )),
      add column link_until date`.execute(db);
  // Signs become spaces before titles go, so that "S. Paulsen, M.D." and "Dr. S. Paulsen" meet.
  await sql`
    create function fold_writer(name text) returns text language sql immutable parallel safe strict as ${sql.lit(`
      select coalesce(nullif(trim(regexp_replace(regexp_replace(
        regexp_replace(fold_name(name), '[[:space:].,;:()''-]+', ' ', 'g'),
        '\\m(dr|prof|professor|doctor|md|m d|phd|ph d|mbbs)\\M', '', 'g'), ' +', ' ', 'g')), ''), fold_name(name))`)}`.execute(
    db,
  );
  // One writer: the same name at the same place. Where the place is not told, only letters of which as much is the same.
  await sql`
    create function writer_key(name text, institution text, specialty text, country text)
      returns text language sql immutable parallel safe as ${sql.lit(`
      select fold_writer(name) || ' @ ' || coalesce(
        nullif(trim(regexp_replace(fold_name(institution), '[[:space:].,;:()''-]+', ' ', 'g')), ''),
        '? ' || coalesce(specialty, '?') || ' ' || coalesce(country, '?')
      )`)}`.execute(db);
  await sql`
    alter table letters add column writer_key text not null
      generated always as (writer_key(writer, institution, specialty, country)) stored`.execute(db);
  await sql`
    alter table tokens
      add column letter_id uuid,
      add constraint tokens_letter foreign key (org_id, letter_id) references letters (org_id, id) on delete cascade,
      drop constraint tokens_purpose_known,
      drop constraint tokens_point_at_their_purpose,
      add constraint tokens_purpose_known check (purpose in ('invitation', 'reset', 'writer')),
      add constraint tokens_point_at_their_purpose check (
        (purpose = 'reset' and user_id is not null and invitation_id is null and letter_id is null)
        or (purpose = 'invitation' and user_id is null and invitation_id is not null and letter_id is null)
        or (purpose = 'writer' and user_id is null and invitation_id is null and letter_id is not null)
      )`.execute(db);
  await sql`create index tokens_by_letter on tokens (org_id, letter_id) where letter_id is not null`.execute(
    db,
  );
}

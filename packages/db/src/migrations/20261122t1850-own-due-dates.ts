import { type Kysely, sql } from "kysely";

/**
 * What the next due date is of, and the earliest due date of a person's own letters and exams: the dates of a season are
 * everybody's, so that only one's own tell people apart. Both are written with the next assessment of a person.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table applicants
      add column next_due_what text,
      add column own_due_on date,
      add constraint applicants_next_due_what_of_a_day
        check (next_due_what is null or next_due_on is not null)`.execute(db);
}

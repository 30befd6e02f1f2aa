import type { AskedOfWriter } from "@induction/domain/applicant/letter-answer";
import { type CalendarDate, toCalendarDate } from "@induction/domain/kernel/calendar-date";
import type { ApplicantKey } from "./applicants.queries.ts";
import type { LetterOfToken } from "./auth/writer-tokens.queries.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** Keeps until which day the writer of a letter can answer by a link; null where there is no link any more. */
export async function setLinkUntil(
  trx: OpenTransaction,
  { orgId, letterId }: LetterOfToken,
  until: CalendarDate | null,
): Promise<void> {
  await trx
    .updateTable("letters")
    .set({ link_until: until })
    .where("org_id", "=", orgId)
    .where("id", "=", letterId)
    .where("deleted_at", "is", null)
    .execute();
}

/** The letter that somebody asks a writer for, and what the writer is told of it. */
export interface AskedLetter extends AskedOfWriter {
  readonly applicant: ApplicantKey;
  readonly letterId: string;
}

/**
 * The letter that waits for its writer's answer by a link; null where it does not any more, whatever the reason. It acts
 * for nobody who is signed in: the right to it is the link, which the caller has looked up.
 */
export async function findAskedLetter(
  db: Queryable,
  { orgId, letterId }: LetterOfToken,
): Promise<AskedLetter | null> {
  const row = await db
    .selectFrom("letters")
    .innerJoin("applicants", (join) =>
      join
        .onRef("applicants.org_id", "=", "letters.org_id")
        .onRef("applicants.id", "=", "letters.applicant_id"),
    )
    .innerJoin("organisations", "organisations.id", "letters.org_id")
    .select(["letters.writer", "letters.due_on", "letters.link_until"])
    .select(["applicants.id", "applicants.name", "applicants.season", "organisations.name as org_name"])
    .where("letters.org_id", "=", orgId)
    .where("letters.id", "=", letterId)
    .where("letters.deleted_at", "is", null)
    .where("applicants.deleted_at", "is", null)
    .where("letters.status", "in", ["identified", "asked"])
    .executeTakeFirst();
  if (row === undefined || row.link_until === null) return null;
  return {
    applicant: { orgId, id: row.id },
    letterId,
    writer: row.writer,
    applicantName: row.name,
    orgName: row.org_name,
    season: row.season,
    dueOn: row.due_on === null ? null : toCalendarDate(row.due_on),
    linkUntil: toCalendarDate(row.link_until),
  };
}

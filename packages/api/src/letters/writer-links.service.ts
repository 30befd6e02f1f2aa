import { writerLinkDays } from "@induction/auth/writer-links";
import type { ApplicantRecord, KeptLetter } from "@induction/db/queries/applicants.rows";
import { updateLetter } from "@induction/db/queries/letters.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import { setLinkUntil } from "@induction/db/queries/writer-links.queries";
import { awaitsAnswer, type Letter } from "@induction/domain/applicant/letter";
import { toAsked } from "@induction/domain/applicant/letter-answer";
import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { type ApplicantChanged, changeApplicant } from "../applicants/change-applicant.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { AppError, badField, notFound } from "../errors/app-error.ts";
import { findLetter, listDifferences, listLetters, withLetters } from "./changed-letters.ts";
import type { LetterChanged } from "./letters.service.ts";

/** A letter with the link that was made for its writer. The link is told this once; what is kept of it opens nothing. */
export interface LinkMade extends LetterChanged {
  readonly token: string;
}

/** Makes the private link by which a letter's writer can answer. A link of the letter from before stops working. */
export async function makeLink(
  context: ApiContext,
  acting: Acting,
  { id }: { id: string },
): Promise<LinkMade> {
  let token: string | null = null;
  const changed = await changeLink(context, acting, {
    id,
    action: "writer-link-made",
    toLetter: (letter) => letter,
    until: addDays(context.today(), writerLinkDays),
    async write(trx, letter) {
      token = await context.auth.issueWriterLink(trx, letter);
    },
  });
  return { ...changed, token: must<string>(token, "the link was made with the change") };
}

/** Has such a link mailed to the writer, who is asked with it. The address is not kept. */
export async function mailLink(
  context: ApiContext,
  acting: Acting,
  { id, to }: { id: string; to: string },
): Promise<LetterChanged> {
  return await changeLink(context, acting, {
    id,
    action: "writer-link-mailed",
    toLetter: (letter) => toAsked(letter, context.today()),
    until: addDays(context.today(), writerLinkDays),
    async write(trx, letter) {
      const retryAfterSeconds = await context.auth.countMailToWriter(trx, acting.person.userId);
      if (retryAfterSeconds !== null) throw tooMuchMail(retryAfterSeconds);
      await context.auth.mailWriterLink(trx, { ...letter, to });
    },
  });
}

function tooMuchMail(retryAfterSeconds: number): AppError {
  const message =
    "That is enough mail for one day. Copy the link and send it yourself, or try again tomorrow.";
  return new AppError("TOO_MANY_REQUESTS", { message, details: { retryAfterSeconds } });
}

/** Takes the link back: it stops working at once. Where there is none, nothing changes. */
export async function revokeLink(
  context: ApiContext,
  acting: Acting,
  { id }: { id: string },
): Promise<LetterChanged> {
  return await changeLink(context, acting, {
    id,
    action: "writer-link-revoked",
    toLetter: (letter) => letter,
    until: null,
    write: (trx, letter) => context.auth.voidWriterLinks(trx, letter),
  });
}

interface LinkChange {
  readonly id: string;
  readonly action: string;
  /** What the change makes of the letter itself. */
  readonly toLetter: (letter: Letter) => Letter;
  /** Until when there is a link; null where there is none any more. */
  readonly until: CalendarDate | null;
  readonly write: (trx: OpenTransaction, letter: { orgId: string; letterId: string }) => Promise<void>;
}

async function changeLink(context: ApiContext, acting: Acting, change: LinkChange): Promise<LetterChanged> {
  let kept: KeptLetter | null = null;
  const changed = await changeApplicant(context, acting, async (record) => {
    const present = findLetter(record, change.id);
    if (present === null) throw notFound();
    kept = present;
    if (change.until === null && present.linkUntil === null) return null;
    if (!awaitsAnswer(present.letter)) {
      throw badField("id", "This letter waits for no answer any more, so there is nothing to ask by a link.");
    }
    const letter = change.toLetter(present.letter);
    const told = listDifferences(present.letter, letter);
    const version = present.version + (told.length > 0 ? 1 : 0);
    kept = { letter, version, linkUntil: change.until };
    return toLinkChanged(record, { change, present, letter, told });
  });
  return { ...changed, letter: must<KeptLetter>(kept, "a letter was found") };
}

function toLinkChanged(
  record: ApplicantRecord,
  parts: {
    readonly change: LinkChange;
    readonly present: KeptLetter;
    readonly letter: Letter;
    readonly told: ReturnType<typeof listDifferences>;
  },
): ApplicantChanged {
  const { change, present, letter, told } = parts;
  const letters = listLetters(record).map((other) => (other.id === letter.id ? letter : other));
  return withLetters(record, letters, {
    action: change.action,
    recordId: letter.id,
    fields: [...told, { field: "link", old: present.linkUntil, new: change.until }],
    alsoWrite: async (trx) => {
      const key = { orgId: record.orgId, letterId: letter.id };
      if (told.length > 0) await updateLetter(trx, { applicant: record, letter });
      await change.write(trx, key);
      await setLinkUntil(trx, key, change.until);
    },
  });
}

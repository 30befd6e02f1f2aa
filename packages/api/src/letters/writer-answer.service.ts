import { updateLetter } from "@induction/db/queries/letters.queries";
import { type AskedLetter, findAskedLetter } from "@induction/db/queries/writer-links.queries";
import { awaitsAnswer } from "@induction/domain/applicant/letter";
import { type AskedOfWriter, toAnswered, type WriterChoice } from "@induction/domain/applicant/letter-answer";
import { changeApplicantWithoutAccount } from "../applicants/change-applicant.ts";
import type { ApiContext } from "../context.ts";
import { AppError } from "../errors/app-error.ts";
import { LINK_GONE, requireSuccess } from "../session/outcomes.ts";
import { findLetter, listDifferences, listLetters, withLetters } from "./changed-letters.ts";

/** What a link asks its writer. @throws AppError NOT_FOUND for every link that is not good, whatever the reason */
export async function previewLink(context: ApiContext, { token }: { token: string }): Promise<AskedOfWriter> {
  const { writer, applicantName, orgName, season, dueOn, linkUntil } = await findAsked(context, token);
  return { writer, applicantName, orgName, season, dueOn, linkUntil };
}

/** Takes the writer's answer, once: the letter is agreed or declined as of today, and the link is void. */
export async function answerLink(
  context: ApiContext,
  { token, answer }: { token: string; answer: WriterChoice },
): Promise<void> {
  const asked = await findAsked(context, token);
  await changeApplicantWithoutAccount(context, asked.applicant, async (record) => {
    const present = findLetter(record, asked.letterId);
    if (present === null || !awaitsAnswer(present.letter)) throw linkGone();
    const letter = toAnswered(present.letter, answer, context.today());
    const letters = listLetters(record).map((other) => (other.id === letter.id ? letter : other));
    return withLetters(record, letters, {
      action: "letter-answered",
      recordId: letter.id,
      fields: listDifferences(present.letter, letter),
      alsoWrite: async (trx) => {
        // Nothing of the change stands unless this was the one use of the link.
        if (!(await context.auth.consumeWriterLink(trx, token))) throw linkGone();
        await updateLetter(trx, { applicant: record, letter });
      },
    });
  });
}

async function findAsked({ auth, db, request }: ApiContext, token: string): Promise<AskedLetter> {
  const { letter } = requireSuccess(await auth.findWriterLink(token, request));
  const asked = await findAskedLetter(db.kysely, letter);
  if (asked === null) throw linkGone();
  return asked;
}

/** Used, taken back, too old or never there: which of these is not said. */
function linkGone(): AppError {
  return new AppError("NOT_FOUND", { message: LINK_GONE });
}

import { findKeptAnswer, type KeptLine, listKeptAnswers } from "@induction/db/queries/kept-answers.queries";
import { type AnswerComparison, compareAnswers } from "@induction/domain/assessment/kept/compare-answers";
import type { KeptAnswer } from "@induction/domain/assessment/kept/kept-answer";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { notFound } from "../errors/app-error.ts";
import { toAnswerOfToday } from "./keep-answer.ts";
import { findReadable } from "./readable.ts";

/** A kept answer in a list, as it travels. */
export interface KeptAnswerLine extends Omit<KeptLine, "applicantId" | "keptAt" | "keptBy"> {
  readonly keptAt: string;
  readonly keptBy: { readonly name: string; readonly isYou: boolean };
}

/** Part of the kept answers of a person, newest first. */
export interface KeptAnswerList {
  readonly answers: readonly KeptAnswerLine[];
  /** Where to go on; null at the end of the list. */
  readonly nextOffset: number | null;
}

/** The kept answers of a person whom the asker may read. @throws AppError NOT_FOUND for anybody else */
export async function listAnswers(
  context: ApiContext,
  acting: Acting,
  { applicantId, offset, limit }: { applicantId: string; offset: number; limit: number },
): Promise<KeptAnswerList> {
  const readable = await findReadable(context, acting, applicantId);
  if (readable === null) throw notFound();
  // One more than asked for tells whether there is more.
  const page = { applicantId, offset, limit: limit + 1 };
  const lines = await listKeptAnswers(context.db.kysely, readable.scope, page);
  return {
    answers: lines.slice(0, limit).map((line) => toTravelling(line, acting)),
    nextOffset: lines.length > limit ? offset + limit : null,
  };
}

/** An answer as it is shown: without the values that its words were made of. */
export type ShownAnswer = Omit<KeptAnswer, "told" | "assessment">;

/** A kept answer as it was, beside what is said today. */
export interface KeptAnswerPage {
  readonly kept: KeptAnswerLine;
  readonly today: CalendarDate;
  readonly content:
    | { readonly state: "whole"; readonly answer: ShownAnswer; readonly comparison: AnswerComparison }
    /** Other bytes than were kept, or of a shape that this version cannot read: not shown. */
    | { readonly state: "damaged" | "unreadable" };
}

/** One kept answer of a person whom the asker may read. @throws AppError NOT_FOUND for any other */
export async function getAnswer(
  context: ApiContext,
  acting: Acting,
  asked: { applicantId: string; id: string },
): Promise<KeptAnswerPage> {
  const readable = await findReadable(context, acting, asked.applicantId);
  const found = readable && (await findKeptAnswer(context.db.kysely, readable.scope, asked));
  if (readable === null || found === null) throw notFound();
  const { state, answer, ...line } = found;
  const page = { kept: toTravelling(line, acting), today: context.today() };
  if (state !== "whole") {
    const { requestId } = context;
    const where = { orgId: readable.record.orgId, applicantId: asked.applicantId };
    const fields = { requestId, path: "answers.get", ...where, code: state };
    context.logger.error(fields, "kept answer cannot be shown");
    return { ...page, content: { state } };
  }
  const comparison = compareAnswers(answer, toAnswerOfToday(context, readable.record));
  return { ...page, content: { state, answer: toShown(answer), comparison } };
}

function toTravelling(
  { applicantId: _applicantId, keptAt, keptBy, ...line }: KeptLine,
  { person }: Acting,
): KeptAnswerLine {
  const { userId, name } = keptBy;
  return { ...line, keptAt: keptAt.toISOString(), keptBy: { name, isYou: userId === person.userId } };
}

function toShown({ told: _told, assessment: _assessment, ...shown }: KeptAnswer): ShownAnswer {
  return shown;
}

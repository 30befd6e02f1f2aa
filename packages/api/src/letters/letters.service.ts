import { isDeepStrictEqual } from "node:util";
import type { KeptLetter } from "@induction/db/queries/applicants.rows";
import {
  findRemovedLetter,
  insertLetter,
  removeLetter,
  restoreLetter,
  updateLetter,
} from "@induction/db/queries/letters.queries";
import { awaitsAnswer, type Letter } from "@induction/domain/applicant/letter";
import { lettersSchema } from "@induction/domain/applicant/letter.schema";
import { findLetterProblems } from "@induction/domain/applicant/letter-problems";
import { problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { must } from "@induction/domain/kernel/must";
import { under } from "@induction/domain/kernel/problem";
import { type Changed, changeApplicant } from "../applicants/change-applicant.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { AppError, badField, notFound } from "../errors/app-error.ts";
import { findLetter, listDifferences, listLetters, withLetters } from "./changed-letters.ts";

/** A letter after a change, with how the person stands now. */
export interface LetterChanged extends Changed {
  readonly letter: KeptLetter;
}

/** Lists a letter. The id is the client's, so that adding twice is adding once. */
export async function addLetter(
  context: ApiContext,
  acting: Acting,
  { letter }: { letter: Letter },
): Promise<LetterChanged> {
  let kept: KeptLetter = { letter, version: 1, linkUntil: null };
  const changed = await changeApplicant(context, acting, async (record) => {
    const present = findLetter(record, letter.id);
    if (present !== null) {
      if (!isDeepStrictEqual(present.letter, letter)) throw letterConflict(present);
      kept = present;
      return null;
    }
    refuseProblems(context, letter);
    const letters = [...listLetters(record), letter];
    if (!lettersSchema.safeParse(letters).success)
      throw badField("letter", "There are too many letters. Remove one first.");
    return withLetters(record, letters, {
      action: "letter-added",
      recordId: letter.id,
      fields: [{ field: "letter", old: null, new: letter }],
      alsoWrite: async (trx) => {
        const isNew = await insertLetter(trx, { applicant: record, letter, at: context.now() });
        // The id is taken by a letter that was removed, or by somebody else's: both are told alike.
        if (!isNew) throw letterConflict(null);
      },
    });
  });
  return { ...changed, letter: kept };
}

/** Changes a letter that has not been changed since the given version. @throws AppError CONFLICT with the letter as it is now */
export async function changeLetter(
  context: ApiContext,
  acting: Acting,
  { letter, version }: { letter: Letter; version: number },
): Promise<LetterChanged> {
  let kept: KeptLetter = { letter, version, linkUntil: null };
  const changed = await changeApplicant(context, acting, async (record) => {
    const present = findLetter(record, letter.id);
    if (present === null) throw notFound();
    if (isDeepStrictEqual(present.letter, letter)) {
      kept = present;
      return null;
    }
    if (present.version !== version) throw letterConflict(present);
    refuseProblems(context, letter);
    kept = { letter, version: version + 1, linkUntil: awaitsAnswer(letter) ? present.linkUntil : null };
    const letters = listLetters(record).map((other) => (other.id === letter.id ? letter : other));
    return withLetters(record, letters, {
      action: "letter-changed",
      recordId: letter.id,
      fields: listDifferences(present.letter, letter),
      alsoWrite: (trx) => updateLetter(trx, { applicant: record, letter }),
    });
  });
  return { ...changed, letter: kept };
}

/** Takes a letter off the list; `restoreOneLetter` brings it back. */
export async function removeOneLetter(
  context: ApiContext,
  acting: Acting,
  { id, version }: { id: string; version: number },
): Promise<Changed> {
  return await changeApplicant(context, acting, async (record) => {
    const present = findLetter(record, id);
    if (present === null) throw notFound();
    if (present.version !== version) throw letterConflict(present);
    const letters = listLetters(record).filter((other) => other.id !== id);
    return withLetters(record, letters, {
      action: "letter-removed",
      recordId: id,
      fields: [{ field: "letter", old: present.letter, new: null }],
      alsoWrite: (trx) => removeLetter(trx, { applicant: record, id, at: context.now() }),
    });
  });
}

/** Brings a removed letter back as it was. */
export async function restoreOneLetter(
  context: ApiContext,
  acting: Acting,
  { id }: { id: string },
): Promise<LetterChanged> {
  let kept: KeptLetter | null = null;
  const changed = await changeApplicant(context, acting, async (record, db) => {
    kept = findLetter(record, id);
    if (kept !== null) return null;
    const removed = await findRemovedLetter(db, { applicant: record, id });
    if (removed === null) throw notFound();
    const restored = { ...removed, version: removed.version + 1 };
    kept = restored;
    return withLetters(record, [...listLetters(record), restored.letter], {
      action: "letter-restored",
      recordId: id,
      fields: [{ field: "letter", old: null, new: restored.letter }],
      alsoWrite: (trx) => restoreLetter(trx, { applicant: record, id }),
    });
  });
  return { ...changed, letter: must<KeptLetter>(kept, "a letter was found or brought back") };
}

function refuseProblems({ today }: ApiContext, letter: Letter): void {
  const problems = findLetterProblems(letter, today());
  if (problems.length === 0) return;
  const fieldErrors = problemsToFieldErrors(under(["letter"], problems));
  throw new AppError("BAD_REQUEST", { details: { fieldErrors } });
}

function letterConflict(current: KeptLetter | null): AppError {
  const now = current === null ? null : { letter: current.letter, version: current.version };
  return new AppError("CONFLICT", { details: { conflict: { what: "letter", current: now } } });
}

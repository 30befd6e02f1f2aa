import { awaitsAnswer, type Letter } from "@induction/domain/applicant/letter";
import { letterSchema } from "@induction/domain/applicant/letter.schema";
import type { ApplicantKey } from "./applicants.queries.ts";
import type { KeptLetter } from "./applicants.rows.ts";
import { deleteWriterTokens } from "./auth/writer-tokens.queries.ts";
import { parseColumn } from "./corrupt-row-error.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** One letter of one person; their row must be locked, for it guards its letters. */
export interface LetterOf {
  readonly applicant: ApplicantKey;
  readonly letter: Letter;
}

/** Adds a letter; false when the id is taken, by whatever letter of the organisation. */
export async function insertLetter(
  trx: OpenTransaction,
  { applicant, letter, at }: LetterOf & { at: Date },
): Promise<boolean> {
  const row = await trx
    .insertInto("letters")
    .values({
      org_id: applicant.orgId,
      id: letter.id,
      applicant_id: applicant.id,
      created_at: at,
      ...toColumns(letter),
    })
    .onConflict((conflict) => conflict.columns(["org_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Overwrites a letter; it gets the next version. The writer's link ends with the wait for an answer. */
export async function updateLetter(trx: OpenTransaction, { applicant, letter }: LetterOf): Promise<void> {
  if (!awaitsAnswer(letter)) await deleteWriterTokens(trx, { orgId: applicant.orgId, letterId: letter.id });
  await trx
    .updateTable("letters")
    .set((eb) => ({
      ...toColumns(letter),
      version: eb("version", "+", 1),
      ...(!awaitsAnswer(letter) && { link_until: null }),
    }))
    .where("org_id", "=", applicant.orgId)
    .where("applicant_id", "=", applicant.id)
    .where("id", "=", letter.id)
    .where("deleted_at", "is", null)
    .execute();
}

/** Which letter of whom. */
export interface LetterKey {
  readonly applicant: ApplicantKey;
  readonly id: string;
}

/** Takes a letter out of every list; it can be brought back. */
export async function removeLetter(
  trx: OpenTransaction,
  { applicant, id, at }: LetterKey & { at: Date },
): Promise<void> {
  await deleteWriterTokens(trx, { orgId: applicant.orgId, letterId: id });
  await trx
    .updateTable("letters")
    .set((eb) => ({ deleted_at: at, link_until: null, version: eb("version", "+", 1) }))
    .where("org_id", "=", applicant.orgId)
    .where("applicant_id", "=", applicant.id)
    .where("id", "=", id)
    .execute();
}

/** A letter that was removed, as it was; null when no such letter was. */
export async function findRemovedLetter(
  db: Queryable,
  { applicant, id }: LetterKey,
): Promise<KeptLetter | null> {
  const row = await db
    .selectFrom("letters")
    .select(["id", "writer", "institution", "relation", "specialty", "country", "status", "version"])
    .select(["acquaintance", "writer_answer as writerAnswer", "end_reason as endReason"])
    .select(["supervised_directly as supervisedDirectly", "asked_whether_strong as askedWhetherStrong"])
    .select(["reached_on as reachedOn", "due_on as dueOn"])
    .where("org_id", "=", applicant.orgId)
    .where("applicant_id", "=", applicant.id)
    .where("id", "=", id)
    .where("deleted_at", "is not", null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { version, ...columns } = row;
  const key = { table: "letters", key: { org_id: applicant.orgId, id } };
  return {
    letter: parseColumn(letterSchema, columns, { row: key, column: "letter" }),
    version,
    linkUntil: null,
  };
}

/** Brings a removed letter back; it gets the next version. */
export async function restoreLetter(trx: OpenTransaction, { applicant, id }: LetterKey): Promise<void> {
  await trx
    .updateTable("letters")
    .set((eb) => ({ deleted_at: null, version: eb("version", "+", 1) }))
    .where("org_id", "=", applicant.orgId)
    .where("applicant_id", "=", applicant.id)
    .where("id", "=", id)
    .where("deleted_at", "is not", null)
    .execute();
}

function toColumns(letter: Letter) {
  return {
    writer: letter.writer,
    institution: letter.institution,
    relation: letter.relation,
    specialty: letter.specialty,
    country: letter.country,
    supervised_directly: letter.supervisedDirectly,
    acquaintance: letter.acquaintance,
    asked_whether_strong: letter.askedWhetherStrong,
    writer_answer: letter.writerAnswer,
    status: letter.status,
    end_reason: letter.endReason,
    reached_on: JSON.stringify(letter.reachedOn),
    due_on: letter.dueOn,
  };
}

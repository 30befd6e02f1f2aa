import { inTransaction } from "@induction/db/engine/transaction";
import { findApplicant, lockApplicantForReassessment } from "@induction/db/queries/applicants.queries";
import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import { recordChange } from "@induction/db/queries/changes";
import {
  findKeptAnswer,
  insertKeptAnswer,
  type KeptKind,
  measureKeptAnswers,
} from "@induction/db/queries/kept-answers.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { ApplicantScope } from "@induction/db/queries/scope";
import type { Applicant } from "@induction/domain/applicant/profile";
import { toKeptAnswer } from "@induction/domain/assessment/kept/keep-answer";
import type { KeptAnswer } from "@induction/domain/assessment/kept/kept-answer";
import { assessToday, type Belonging } from "../applicants/assessing.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { AppError, badField, notFound } from "../errors/app-error.ts";
import { findReadable } from "./readable.ts";

/** Answers that are kept by hand for one person, by whomever. */
export const MOST_BY_HAND = 200;
/** Decisions of one person that are kept with their answers: far more than one changes one's mind. */
export const MOST_DECISIONS = 500;
/** What all of them together may weigh; an answer is some 40 kB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The answer about a person as it stands today. */
export function toAnswerOfToday(context: ApiContext, { orgId, applicant }: Belonging): KeptAnswer {
  const { measuredBy, catalogueVersion } = assessToday(context, { orgId, applicant });
  const { byId } = context.catalogue.current();
  return toKeptAnswer(applicant, {
    context: measuredBy,
    data: catalogueVersion,
    findProgramName: (id) => byId.get(id)?.name ?? null,
  });
}

/** What somebody wants kept. The id is the client's, so that keeping twice is keeping once. */
export interface Keeping {
  readonly applicantId: string;
  readonly id: string;
  readonly because: string;
}

/**
 * Keeps the answer about a person as it stands: the person's own, or that of somebody whom the keeper advises and who has
 * consented.
 * @throws AppError NOT_FOUND for anybody else; CONFLICT where the id is another answer's; BAD_REQUEST where as many are kept
 * as may be
 */
export async function keepAnswer(context: ApiContext, acting: Acting, keeping: Keeping): Promise<void> {
  const readable = await findReadable(context, acting, keeping.applicantId);
  if (readable === null) throw notFound();
  await inTransaction(
    context.db.kysely,
    async (trx) => {
      const record = await lockReadable(trx, readable.scope, readable.record);
      const asked = { applicantId: record.id, id: keeping.id };
      const present = await findKeptAnswer(trx, readable.scope, asked);
      if (present !== null) {
        const isThis = present.keptBy.userId === acting.person.userId && present.because === keeping.because;
        if (!isThis || present.kind !== "by-hand") throw idTaken();
        return;
      }
      await refuseTooMany(trx, { record, kind: "by-hand" });
      await write(context, acting, { trx, record, kind: "by-hand", ...keeping });
    },
    { safeToRepeat: true },
  );
}

/**
 * The record as nobody else changes it meanwhile. Consent and advisor are parts of it: where it is another one than was
 * found, whether it is open is asked again.
 */
async function lockReadable(
  trx: OpenTransaction,
  scope: ApplicantScope,
  found: ApplicantRecord,
): Promise<ApplicantRecord> {
  const locked = await lockApplicantForReassessment(trx, found);
  if (locked === null) throw notFound();
  if (locked.version === found.version) return locked;
  const again = await findApplicant(trx, scope, { id: found.id });
  if (again === null || again.kind !== "open") throw notFound();
  return locked;
}

/** A decision that is being recorded, with the facts as they stand with it. */
export interface DecisionToKeep {
  readonly record: ApplicantRecord;
  readonly applicant: Applicant;
  readonly id: string;
  readonly because: string;
}

/**
 * Keeps the answer as it stood when a decision was recorded (D8); in the transaction of the decision, after its record
 * was written, so that one does not stand without the other.
 * @throws AppError BAD_REQUEST where as many are kept as may be
 */
export async function keepWithDecision(
  context: ApiContext,
  acting: Acting,
  { trx, record, applicant, ...keeping }: DecisionToKeep & { readonly trx: OpenTransaction },
): Promise<void> {
  await refuseTooMany(trx, { record, kind: "decision" });
  await write(context, acting, { trx, record: { ...record, applicant }, kind: "decision", ...keeping });
}

interface Writing extends Omit<Keeping, "applicantId"> {
  readonly trx: OpenTransaction;
  readonly record: ApplicantRecord;
  readonly kind: KeptKind;
}

async function write(
  context: ApiContext,
  acting: Acting,
  { trx, record, kind, id, because }: Writing,
): Promise<void> {
  const { userId } = acting.person;
  const at = context.now();
  const answer = toAnswerOfToday(context, record);
  const { orgId } = record;
  const applicant = { orgId, id: record.id };
  const advisorId = record.advisor?.userId ?? null;
  const keeping = { applicant, id, at, by: userId, advisorId, kind, because, answer };
  const digest = await insertKeptAnswer(trx, keeping);
  if (digest === null) throw idTaken();
  const { asOf, tier, posture, decision } = answer;
  const kept = { asOf, tier: tier.words, posture: posture.words, decision: decision.words, digest };
  await recordChange(trx, {
    ...{ at, orgId, actorId: userId, requestId: context.requestId, action: "answer-kept" },
    ...{ record: "kept-answer", recordId: id, fields: [{ field: "answer", old: null, new: kept }] },
    // The history tells of the decision by its own line.
    applicant: kind === "by-hand" ? applicant : null,
    why: because === "" ? null : because,
  });
}

async function refuseTooMany(
  trx: OpenTransaction,
  { record, kind }: Pick<Writing, "record" | "kind">,
): Promise<void> {
  const { byHand, decisions, bytes } = await measureKeptAnswers(trx, record);
  if (bytes >= MOST_BYTES) throw tooMany(kind, "There is no room for more answers in this record.");
  if (kind === "by-hand" && byHand >= MOST_BY_HAND) {
    throw tooMany(kind, `${MOST_BY_HAND} answers are kept for this record, and there is room for no more.`);
  }
  if (kind === "decision" && decisions >= MOST_DECISIONS) {
    throw tooMany(kind, `A decision was recorded ${MOST_DECISIONS} times, and there is room for no more.`);
  }
}

function tooMany(kind: KeptKind, why: string): AppError {
  const message = `${why} What is kept stays as it is. Ask an administrator of your organization.`;
  return kind === "decision" ? badField("change", message) : new AppError("BAD_REQUEST", { message });
}

function idTaken(): AppError {
  const message = "Reload the page and try again: another answer is kept under this id.";
  return new AppError("CONFLICT", { message });
}

import { inTransaction } from "@induction/db/engine/transaction";
import {
  type ApplicantUpdate,
  lockOwnApplicant,
  updateApplicant,
} from "@induction/db/queries/applicants.queries";
import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import { type Change, recordChange } from "@induction/db/queries/changes";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { Applicant } from "@induction/domain/applicant/profile";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { type Acting, toOwnScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { notFound } from "../errors/app-error.ts";
import { assessToday } from "./assessing.ts";
import { type ListCost, toListCost } from "./list-cost.ts";

/** What a change makes of a person, and how the history tells it. */
export interface ApplicantChanged extends Pick<ApplicantUpdate, "profile" | "consent"> {
  /** The facts afterwards. */
  readonly applicant: Applicant;
  readonly told: Pick<Change, "action" | "record" | "recordId" | "fields"> & { readonly why?: string };
}

/**
 * Looks at the locked record and makes the change in tables of its own, if it has any; null where there is nothing to
 * change. It may run twice, so it touches nothing but the transaction.
 */
export type ApplicantWork = (
  record: ApplicantRecord,
  trx: OpenTransaction,
) => Promise<ApplicantChanged | null>;

/** How a person stands after a change: what their screen shows at once. */
export interface Changed {
  readonly version: number;
  readonly changedAt: string;
  readonly assessment: Assessment;
  readonly cost: ListCost;
}

/**
 * The one way in which a person's facts change: the fact, the assessment of all facts, the history and the audit are
 * one transaction; once it stands, every screen that shows the person is told.
 * @throws AppError NOT_FOUND where the person has no record in the organisation; whatever `work` throws
 */
export async function changeApplicant(
  context: ApiContext,
  acting: Acting,
  work: ApplicantWork,
): Promise<Changed> {
  const outcome = await inTransaction(
    context.db.kysely,
    async (trx) => {
      const record = await lockOwnApplicant(trx, toOwnScope(acting));
      if (record === null) throw notFound();
      const changed = await work(record, trx);
      if (changed === null) return { record, changed, ...toUnchanged(context, record) };
      return { record, changed, ...(await keep(context, { acting, record, changed, trx })) };
    },
    { safeToRepeat: true },
  );
  const { record, changed, version, changedAt, assessment } = outcome;
  if (changed !== null) {
    context.changeFeed.publish({
      orgId: record.orgId,
      applicantId: record.id,
      userId: record.userId,
      advisorId: record.advisor?.userId ?? null,
      formerAdvisorId: null,
      version,
      isConsentChange: changed.consent !== undefined,
    });
  }
  return { version, changedAt: changedAt.toISOString(), assessment, cost: toListCost(assessment) };
}

function toUnchanged(context: ApiContext, { version, changedAt, applicant }: ApplicantRecord) {
  return { version, changedAt, assessment: assessToday(context, applicant).assessment };
}

async function keep(
  context: ApiContext,
  {
    acting,
    record,
    changed,
    trx,
  }: { acting: Acting; record: ApplicantRecord; changed: ApplicantChanged; trx: OpenTransaction },
) {
  const { applicant, told, ...update } = changed;
  const { why = null, ...change } = told;
  const { assessment } = assessToday(context, applicant);
  const version = record.version + 1;
  const changedAt = context.now();
  await updateApplicant(trx, record, { ...update, version, changedAt, assessment });
  await recordChange(trx, {
    ...change,
    why,
    at: changedAt,
    orgId: record.orgId,
    actorId: acting.person.userId,
    requestId: context.requestId,
    applicant: { orgId: record.orgId, id: record.id },
  });
  return { version, changedAt, assessment };
}

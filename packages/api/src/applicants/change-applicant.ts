import { inTransaction } from "@induction/db/engine/transaction";
import {
  type ApplicantKey,
  type ApplicantUpdate,
  findOwnApplicant,
  lockApplicantForReassessment,
  lockOwnApplicant,
  updateApplicant,
} from "@induction/db/queries/applicants.queries";
import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import type { Change } from "@induction/db/queries/changes";
import type { OpenTransaction, Queryable } from "@induction/db/queries/queryable";
import type { Applicant } from "@induction/domain/applicant/profile";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { must } from "@induction/domain/kernel/must";
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
  /** What the change writes into tables of its own, in the same transaction; left out where it has none. */
  readonly alsoWrite?: (trx: OpenTransaction) => Promise<void>;
}

/**
 * Looks at the record and decides what the change makes of it; null where there is nothing to change. It may read in
 * other tables, and may be asked again where somebody else was faster, so it writes nothing.
 */
export type ApplicantWork = (record: ApplicantRecord, db: Queryable) => Promise<ApplicantChanged | null>;

/** How a person stands after a change: what their screen shows at once. */
export interface Changed {
  readonly version: number;
  readonly changedAt: string;
  readonly assessment: Assessment;
  readonly cost: ListCost;
}

/**
 * The one way in which a person's facts change: the fact, the assessment of all facts, the history and the audit are
 * written together or not at all; once they stand, every screen that shows the person is told.
 *
 * It decides without a lock and writes only if the record is still the one that it looked at. Whoever was overtaken
 * looks again under a lock, so that everybody's turn comes.
 * @throws AppError NOT_FOUND where the person has no record in the organisation; whatever `work` throws
 */
export async function changeApplicant(
  context: ApiContext,
  acting: Acting,
  work: ApplicantWork,
): Promise<Changed> {
  const scope = toOwnScope(acting);
  const attempt = { context, actorId: acting.person.userId, work };
  const db = context.db.kysely;
  const outcome =
    (await tryToChange(attempt, {
      db,
      record: await findOwnApplicant(db, scope),
      together: (writes) => inTransaction(db, writes, { safeToRepeat: true }),
    })) ??
    (await inTransaction(
      db,
      async (trx) => {
        const record = await lockOwnApplicant(trx, scope);
        const changed = await tryToChange(attempt, { db: trx, record, together: (writes) => writes(trx) });
        return must(changed, "nobody overtakes whoever holds the lock");
      },
      { safeToRepeat: true },
    ));
  publish(context, outcome);
  const { version, changedAt, assessment } = outcome;
  const cost = toListCost(assessment, context.catalogue.current().seasons.almanac);
  return { version, changedAt: changedAt.toISOString(), assessment, cost };
}

/**
 * Changes a person's facts for somebody without an account, whose right to it `work` proves in what it writes: always
 * under the lock, so that of several at once each sees what the one before has done.
 * @throws AppError NOT_FOUND where the record is gone; whatever `work` throws
 */
export async function changeApplicantWithoutAccount(
  context: ApiContext,
  key: ApplicantKey,
  work: ApplicantWork,
): Promise<void> {
  const attempt = { context, actorId: null, work };
  const outcome = await inTransaction(
    context.db.kysely,
    async (trx) => {
      const record = await lockApplicantForReassessment(trx, key);
      const changed = await tryToChange(attempt, { db: trx, record, together: (writes) => writes(trx) });
      return must(changed, "nobody overtakes whoever holds the lock");
    },
    { safeToRepeat: true },
  );
  publish(context, outcome);
}

interface Attempt {
  readonly context: ApiContext;
  /** Null for somebody without an account. */
  readonly actorId: string | null;
  readonly work: ApplicantWork;
}

type Writes = (trx: OpenTransaction) => Promise<boolean>;

/** The record that was found, and where to go on with it. */
interface Found {
  readonly db: Queryable;
  readonly record: ApplicantRecord | null;
  /** Runs several statements as one transaction. */
  readonly together: (writes: Writes) => Promise<boolean>;
}

interface Outcome {
  readonly record: ApplicantRecord;
  /** Null where there was nothing to change. */
  readonly changed: ApplicantChanged | null;
  readonly version: number;
  readonly changedAt: Date;
  readonly assessment: Assessment;
}

/** Decides and writes; null where somebody else has changed the record meanwhile, and nothing was written. */
async function tryToChange(
  { context, actorId, work }: Attempt,
  { db, record, together }: Found,
): Promise<Outcome | null> {
  if (record === null) throw notFound();
  const changed = await work(record, db);
  const { applicant } = changed ?? record;
  const { assessment, catalogueVersion } = assessToday(context, { orgId: record.orgId, applicant });
  const { version, changedAt } = record;
  if (changed === null) return { record, changed, version, changedAt, assessment };

  const at = context.now();
  const update: ApplicantUpdate = {
    basedOn: version,
    assessment,
    catalogueVersion,
    changedAt: at,
    ...(changed.profile && { profile: changed.profile }),
    ...(changed.consent && { consent: changed.consent }),
    change: toChange(context, actorId, { record, told: changed.told, at }),
  };
  const { alsoWrite } = changed;
  const isWritten =
    alsoWrite === undefined
      ? await updateApplicant(db, record, update)
      : await together(async (trx) => {
          // The row itself comes first: from here on nobody else changes what belongs to it.
          if (!(await updateApplicant(trx, record, update))) return false;
          await alsoWrite(trx);
          return true;
        });
  return isWritten ? { record, changed, version: version + 1, changedAt: at, assessment } : null;
}

function toChange(
  { requestId }: ApiContext,
  actorId: string | null,
  { record, told, at }: { record: ApplicantRecord; told: ApplicantChanged["told"]; at: Date },
): Change {
  const { orgId, id } = record;
  return { why: null, ...told, at, orgId, actorId, requestId, applicant: { orgId, id } };
}

function publish(context: ApiContext, { record, changed, version }: Outcome): void {
  if (changed === null) return;
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

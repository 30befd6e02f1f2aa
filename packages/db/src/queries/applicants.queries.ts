import type { Profile } from "@induction/domain/applicant/profile";
import type { Assessment } from "@induction/domain/assessment/assessment";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { type ExpressionBuilder, expressionBuilder } from "kysely";
import { compileOnce } from "../engine/compile-once.ts";
import type { DatabaseSchema } from "../schema/database.ts";
import {
  type ApplicantRecord,
  type ApplicantRow,
  type Consent,
  type HiddenApplicant,
  toApplicant,
} from "./applicants.rows.ts";
import { selectRecords } from "./applicants.select.ts";
import { type Change, insertAudit, insertHistory, toRecords } from "./changes.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import {
  type ApplicantScope,
  type ScopeIds,
  toScopeIds,
  toScopeInStatement,
  whereInScope,
  whereOpen,
} from "./scope.ts";
import { toAssessmentColumns } from "./stored-assessment.ts";

/** The key of a person's record. */
export interface ApplicantKey {
  readonly orgId: string;
  readonly id: string;
}

/** One person of the scope, or null: absent and out of scope are the same. */
export async function findApplicant(
  db: Queryable,
  scope: ApplicantScope,
  { id }: { id: string },
): Promise<HiddenApplicant | ApplicantRecord | null> {
  const [row] = await applicantInScope.list(db, { scope, id });
  return row === undefined ? null : toApplicant(row);
}

/** The record of the person who asks. */
export async function findOwnApplicant(
  db: Queryable,
  scope: ApplicantScope,
): Promise<ApplicantRecord | null> {
  if (scope.kind !== "self") return null;
  const [row] = await applicantInScope.list(db, { scope, id: null });
  return row === undefined ? null : toRecord(row);
}

/**
 * People of the scope in one round trip, everything that is kept of each; masked where the scope does not open it. With
 * an id, that person alone.
 */
export const applicantInScope = compileOnce({
  apart: ({ scope, id }: { scope: ApplicantScope; id: string | null }) => ({
    shape: { kind: scope.kind, hasId: id !== null },
    values: { ...toScopeIds(scope), id: id ?? "" },
  }),
  build: (db: Queryable, { kind, hasId }, { id, ...ids }) => {
    const scope = toScopeInStatement(kind, ids);
    return selectRecords(db, whereOpen(scope))
      .where(whereInScope(scope))
      .$if(hasId, (query) => query.where("applicants.id", "=", id));
  },
});

/**
 * The record of the person who asks, locked until the transaction ends: nobody else changes it, its letters or its
 * list meanwhile, for every change writes the record.
 */
export async function lockOwnApplicant(
  trx: OpenTransaction,
  scope: ApplicantScope,
): Promise<ApplicantRecord | null> {
  if (scope.kind !== "self") return null;
  return await lockOne(trx, { scope });
}

/** The record with a key, locked likewise; for what acts for no person and so has no scope: the daily job, a writer's link. */
export async function lockApplicantForReassessment(
  trx: OpenTransaction,
  key: ApplicantKey,
): Promise<ApplicantRecord | null> {
  return await lockOne(trx, { key });
}

/** Whom to lock: within a scope, or by key. */
type ToLock = { readonly scope: ApplicantScope } | { readonly key: ApplicantKey };

/**
 * A statement that waits for a lock gives back the new version of the locked row, but letters and list as they were
 * before it began to wait. It can tell by the version that it sees without the lock; then it reads once more.
 */
async function lockOne(trx: OpenTransaction, toLock: ToLock): Promise<ApplicantRecord | null> {
  const [row] = await applicantLocked.list(trx, toLock);
  if (row === undefined) return null;
  if (row.version === row.version_before) return toRecord(row);
  const [again] = await applicantLocked.list(trx, toLock);
  return again === undefined ? null : toRecord(again);
}

interface LockApart {
  readonly shape: { readonly kind: ApplicantScope["kind"] | "key" };
  readonly values: ScopeIds & { readonly id: string };
}

/** The statement of both locks. */
export const applicantLocked = compileOnce({
  apart: (toLock: ToLock): LockApart => {
    if ("scope" in toLock) {
      return { shape: { kind: toLock.scope.kind }, values: { ...toScopeIds(toLock.scope), id: "" } };
    }
    const { orgId, id } = toLock.key;
    return { shape: { kind: "key" }, values: { orgId, actorId: "", id } };
  },
  build: (db: Queryable, { kind }, { id, ...ids }) => {
    const eb = expressionBuilder<DatabaseSchema, "applicants">();
    const organisation = { kind: "organisation", ...ids } as const;
    const isIt =
      kind === "key"
        ? eb.and([whereInScope(organisation), eb("applicants.id", "=", id)])
        : whereInScope(toScopeInStatement(kind, ids));
    return selectRecords(db, eb.lit(true)).select(selectVersionBefore).where(isIt).forUpdate("applicants");
  },
});

function selectVersionBefore(eb: ExpressionBuilder<DatabaseSchema, "applicants">) {
  return eb
    .selectFrom("applicants as before")
    .select("before.version")
    .whereRef("before.org_id", "=", "applicants.org_id")
    .whereRef("before.id", "=", "applicants.id")
    .as("version_before");
}

function toRecord(row: ApplicantRow): ApplicantRecord {
  const applicant = toApplicant(row);
  return must(applicant.kind === "open" ? applicant : null, "a record that was asked for as a whole is open");
}

/** A person who has told nothing yet. */
export interface NewApplicant extends ApplicantKey {
  readonly userId: string | null;
  readonly name: string;
  readonly advisorId: string | null;
  readonly consent: Consent;
  readonly profile: Profile;
  readonly assessment: Assessment;
  /** Which version of the programs it was measured by; left out where nobody noted it. */
  readonly catalogueVersion?: number;
  readonly at: Date;
}

/** Adds a person's record; false when the member has one already. */
export async function insertApplicant(db: Queryable, applicant: NewApplicant): Promise<boolean> {
  const row = await db
    .insertInto("applicants")
    .values(toNewRow(applicant))
    .onConflict((conflict) => conflict.columns(["org_id", "user_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Adds the records of people who have no account yet, in one statement. */
export async function insertHeldApplicants(
  trx: OpenTransaction,
  applicants: readonly (NewApplicant & { readonly userId: null })[],
): Promise<void> {
  if (applicants.length === 0) return;
  await trx.insertInto("applicants").values(applicants.map(toNewRow)).execute();
}

function toNewRow(applicant: NewApplicant) {
  const { orgId, id, userId, name, advisorId, consent, profile, assessment, at } = applicant;
  return {
    org_id: orgId,
    id,
    user_id: userId,
    name,
    advisor_id: advisorId,
    consent,
    consent_changed_at: consent === "waiting" ? null : at,
    profile: JSON.stringify(profile),
    created_at: at,
    changed_at: at,
    catalogue_version: applicant.catalogueVersion ?? 0,
    ...toAssessmentColumns(assessment),
  };
}

/** What a change leaves in the person's own row. */
export interface ApplicantUpdate {
  /** The version that the change was made of; the row gets the next one. */
  readonly basedOn: number;
  readonly assessment: Assessment;
  /** Which version of the programs the assessment was measured by. */
  readonly catalogueVersion: number;
  /** Left out where the change is none of the person's: the time of their last change stays. */
  readonly changedAt?: Date;
  readonly profile?: Profile;
  readonly consent?: { readonly is: Consent; readonly at: Date };
  /** What history and audit tell of it; left out where no fact changes. */
  readonly change?: Change;
}

/**
 * Writes the facts that changed, the assessment of all of them, history and audit in one statement: all of it, or, where
 * the row has another version by now, nothing and false.
 */
export async function updateApplicant(
  db: Queryable,
  key: ApplicantKey,
  update: ApplicantUpdate,
): Promise<boolean> {
  const written = await applicantUpdated.list(db, { key, update });
  return written.length === 1;
}

/** The statement of `updateApplicant`. */
export const applicantUpdated = compileOnce({
  apart: ({ key, update }: { key: ApplicantKey; update: ApplicantUpdate }) => {
    const { basedOn, assessment, catalogueVersion, changedAt, profile, consent, change } = update;
    return {
      shape: {
        isChange: changedAt !== undefined,
        hasProfile: profile !== undefined,
        hasConsent: consent !== undefined,
        isTold: change !== undefined,
      },
      values: {
        ...{ orgId: key.orgId, id: key.id, basedOn, version: basedOn + 1 },
        changedAt: changedAt ?? new Date(0),
        profile: profile ? JSON.stringify(profile) : "",
        consent: consent?.is ?? "waiting",
        consentChangedAt: consent?.at ?? null,
        ...toRecords(change ? [change] : []),
        catalogue_version: catalogueVersion,
        ...toAssessmentColumns(assessment),
      },
    };
  },
  build: (db: Queryable, { isChange, hasProfile, hasConsent, isTold }, values) => {
    const { orgId, id, basedOn, version, changedAt, profile, consent, consentChangedAt, ...others } = values;
    const { historyLines, auditLines, ...assessment } = others;
    const updated = db.with("updated", (qc) =>
      qc
        .updateTable("applicants")
        .set({
          version,
          ...assessment,
          ...(isChange && { changed_at: changedAt }),
          ...(hasProfile && { profile }),
          ...(hasConsent && { consent, consent_changed_at: consentChangedAt }),
        })
        .where("org_id", "=", orgId)
        .where("id", "=", id)
        .where("version", "=", basedOn)
        .where("deleted_at", "is", null)
        .returning("applicants.id"),
    );
    const written = updated.selectFrom("updated").select("updated.id");
    if (!isTold) return written;
    return updated
      .with("told", (qc) => insertHistory(qc, { historyLines, auditLines }, "updated"))
      .with("audited", (qc) => insertAudit(qc, { historyLines, auditLines }, "updated"))
      .selectFrom("updated")
      .select("updated.id");
  },
});

/** Which stored assessments no longer stand. */
export interface DueOn {
  readonly today: CalendarDate;
  readonly rulesVersion: number;
}

/** People whose assessment is due again, in the order of their keys, after the given one. */
export async function listDueForReassessment(
  db: Queryable,
  due: DueOn & { readonly after: ApplicantKey | null; readonly limit: number },
): Promise<readonly ApplicantKey[]> {
  return await dueQuery(db, due).execute();
}

/** The statement of `listDueForReassessment`. */
export function dueQuery(
  db: Queryable,
  { today, rulesVersion, after, limit }: DueOn & { after: ApplicantKey | null; limit: number },
) {
  return db
    .selectFrom("applicants")
    .select(["applicants.org_id as orgId", "applicants.id"])
    .where("applicants.deleted_at", "is", null)
    .where((eb) =>
      eb.or([eb("applicants.changes_on", "<=", today), eb("applicants.rules_version", "<>", rulesVersion)]),
    )
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("applicants.org_id", "applicants.id"),
          ">",
          eb.tuple(after?.orgId ?? "", after?.id ?? ""),
        ),
      ),
    )
    .orderBy("applicants.org_id")
    .orderBy("applicants.id")
    .limit(limit);
}

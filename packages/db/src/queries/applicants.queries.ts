import type { Profile } from "@induction/domain/applicant/profile";
import type { Assessment } from "@induction/domain/assessment/assessment";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { DatabaseSchema } from "../schema/database.ts";
import {
  type ApplicantRecord,
  type ApplicantRow,
  type Consent,
  type HiddenApplicant,
  toApplicant,
} from "./applicants.rows.ts";
import { selectRecords } from "./applicants.select.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import { type ApplicantScope, whereInScope, whereOpen } from "./scope.ts";
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
  const row = await applicantQuery(db, scope).where("applicants.id", "=", id).executeTakeFirst();
  return row === undefined ? null : toApplicant(row);
}

/** The record of the person who asks. */
export async function findOwnApplicant(
  db: Queryable,
  scope: ApplicantScope,
): Promise<ApplicantRecord | null> {
  if (scope.kind !== "self") return null;
  const row = await applicantQuery(db, scope).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** People of the scope in one round trip, everything that is kept of each; masked where the scope does not open it. */
export function applicantQuery(db: Queryable, scope: ApplicantScope) {
  return selectRecords(db, whereOpen(scope)).where(whereInScope(scope));
}

/**
 * The record of the person who asks, locked until the transaction ends: nobody else changes it, its letters or its
 * list meanwhile, for every change begins here.
 */
export async function lockOwnApplicant(
  trx: OpenTransaction,
  scope: ApplicantScope,
): Promise<ApplicantRecord | null> {
  if (scope.kind !== "self") return null;
  return await lockOne(trx, whereInScope(scope));
}

/** The record with a key, locked likewise; for the daily job, which acts for no person and so has no scope. */
export async function lockApplicantForReassessment(
  trx: OpenTransaction,
  key: ApplicantKey,
): Promise<ApplicantRecord | null> {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const isIt = eb.and([
    eb("applicants.org_id", "=", key.orgId),
    eb("applicants.id", "=", key.id),
    eb("applicants.deleted_at", "is", null),
  ]);
  return await lockOne(trx, isIt);
}

/**
 * A statement that waits for a lock gives back the new version of the locked row, but letters and list as they were
 * before it began to wait. It can tell by the version that it sees without the lock; then it reads once more.
 */
async function lockOne(trx: OpenTransaction, where: Expression<SqlBool>): Promise<ApplicantRecord | null> {
  const query = lockQuery(trx, where);
  const row = await query.executeTakeFirst();
  if (row === undefined) return null;
  if (row.version === row.version_before) return toRecord(row);
  const again = await query.executeTakeFirst();
  return again === undefined ? null : toRecord(again);
}

/** The statement of both locks. */
export function lockQuery(db: Queryable, where: Expression<SqlBool>) {
  const everything = expressionBuilder<DatabaseSchema, "applicants">().lit(true);
  return selectRecords(db, everything)
    .select((eb) =>
      eb
        .selectFrom("applicants as before")
        .select("before.version")
        .whereRef("before.org_id", "=", "applicants.org_id")
        .whereRef("before.id", "=", "applicants.id")
        .as("version_before"),
    )
    .where(where)
    .forUpdate("applicants");
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
  readonly at: Date;
}

/** Adds a person's record; false when the member has one already. */
export async function insertApplicant(db: Queryable, applicant: NewApplicant): Promise<boolean> {
  const { orgId, id, userId, name, advisorId, consent, profile, assessment, at } = applicant;
  const row = await db
    .insertInto("applicants")
    .values({
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
      ...toAssessmentColumns(assessment),
    })
    .onConflict((conflict) => conflict.columns(["org_id", "user_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** What a change leaves in the person's own row; the row must be locked. */
export interface ApplicantUpdate {
  readonly version: number;
  readonly assessment: Assessment;
  /** Left out where the change is none of the person's: the time of their last change stays. */
  readonly changedAt?: Date;
  readonly profile?: Profile;
  readonly consent?: { readonly is: Consent; readonly at: Date };
}

/** Writes the facts that changed together with the assessment of all of them. */
export async function updateApplicant(
  trx: OpenTransaction,
  key: ApplicantKey,
  update: ApplicantUpdate,
): Promise<void> {
  await updateStatement(trx, key, update).execute();
}

/** The statement of `updateApplicant`. */
export function updateStatement(db: Queryable, key: ApplicantKey, update: ApplicantUpdate) {
  const { version, assessment, changedAt, profile, consent } = update;
  return db
    .updateTable("applicants")
    .set({
      version,
      ...toAssessmentColumns(assessment),
      ...(changedAt && { changed_at: changedAt }),
      ...(profile && { profile: JSON.stringify(profile) }),
      ...(consent && { consent: consent.is, consent_changed_at: consent.at }),
    })
    .where("org_id", "=", key.orgId)
    .where("id", "=", key.id);
}

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

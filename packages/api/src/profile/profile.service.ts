import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { findOwnApplicant } from "@induction/db/queries/applicants.queries";
import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import { lockApplying } from "@induction/db/queries/members.queries";
import { type FactChange, withChange } from "@induction/domain/applicant/fact-change";
import { keptFactSchema } from "@induction/domain/applicant/fact-change.schema";
import { type Applicant, toToldLetters } from "@induction/domain/applicant/profile";
import { findChangeProblems } from "@induction/domain/applicant/profile-problems";
import { problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { under } from "@induction/domain/kernel/problem";
import { keepWithDecision } from "../answers/keep-answer.ts";
import { type ApplicantChanged, type Changed, changeApplicant } from "../applicants/change-applicant.ts";
import { type ChangesAhead, toChangesAhead } from "../applicants/changes-ahead.ts";
import { type PersonScreen, toPersonScreen } from "../applicants/person-screen.ts";
import { type PlanAhead, toPlanAhead } from "../applicants/plan-ahead.ts";
import { type OwnProposedList, toProposedList } from "../applicants/proposed-list.ts";
import { type Acting, toOwnScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { AppError, forbidden, notFound } from "../errors/app-error.ts";

/** The applicant's own screen. */
export async function getOwnScreen(context: ApiContext, acting: Acting): Promise<PersonScreen> {
  const record = await findOwnApplicant(context.db.kysely, toOwnScope(acting));
  if (record === null) throw notFound();
  return await toPersonScreen(context, record, acting.membership);
}

/** What lies ahead of the applicant. */
export async function getOwnPlan(context: ApiContext, acting: Acting): Promise<PlanAhead> {
  const record = await findOwnApplicant(context.db.kysely, toOwnScope(acting));
  if (record === null) throw notFound();
  return toPlanAhead(context, record);
}

/** What would change the answer about the applicant. */
export async function getOwnChanges(context: ApiContext, acting: Acting): Promise<ChangesAhead> {
  const record = await findOwnApplicant(context.db.kysely, toOwnScope(acting));
  if (record === null) throw notFound();
  return toChangesAhead(context, record);
}

/** The list that is proposed to the applicant. */
export async function getOwnProposedList(context: ApiContext, acting: Acting): Promise<OwnProposedList> {
  const record = await findOwnApplicant(context.db.kysely, toOwnScope(acting));
  if (record === null) throw notFound();
  return await toProposedList(context, record);
}

/** A fact to change, with the value that the change was made on. */
export interface FactEdit {
  readonly change: FactChange;
  readonly basedOn: FactChange;
  readonly why?: string | undefined;
}

/**
 * Changes one fact. Two changes are at odds only where they concern the same fact: what somebody changed elsewhere
 * in the record meanwhile stays, and so does this.
 * @throws AppError CONFLICT with the value as it stands now, BAD_REQUEST for what cannot be
 */
export async function changeFact(
  context: ApiContext,
  acting: Acting,
  { change, basedOn, why }: FactEdit,
): Promise<Changed> {
  const { fact } = change;
  return await changeApplicant(context, acting, async (record) => {
    const { profile } = record.applicant;
    const old = profile[fact];
    // Sent twice, or meant by two people alike: there is nothing left to do.
    if (isDeepStrictEqual(old, change.value)) return null;
    if (!isDeepStrictEqual(old, basedOn.value)) throw factConflict(record, fact);
    refuseProblems(context, { record, change });
    const changedProfile = withChange(profile, change);
    const letters = record.letters.map(({ letter }) => letter);
    const applicant = {
      ...record.applicant,
      profile: changedProfile,
      letters: toToldLetters(changedProfile, letters),
    };
    return {
      profile: changedProfile,
      applicant,
      ...keepingDecision(context, acting, { record, applicant, change }),
      told: {
        action: "fact-changed",
        record: "profile",
        recordId: record.id,
        fields: [{ field: fact, old, new: change.value }],
        ...(why !== undefined && { why }),
      },
    };
  });
}

/** With each decision that is recorded, the answer is kept as it stood (D8); taking one back keeps none. */
function keepingDecision(
  context: ApiContext,
  acting: Acting,
  { record, applicant, change }: { record: ApplicantRecord; applicant: Applicant; change: FactChange },
): Pick<ApplicantChanged, "alsoWrite"> {
  if (change.fact !== "course" || change.value.state === "unknown") return {};
  const { because } = change.value.value;
  const keeping = { record, applicant, id: randomUUID(), because };
  return { alsoWrite: (trx) => keepWithDecision(context, acting, { trx, ...keeping }) };
}

function refuseProblems(
  { catalogue, today }: ApiContext,
  { record, change }: { record: ApplicantRecord; change: FactChange },
): void {
  const problems = findChangeProblems(
    record.applicant.profile,
    change,
    catalogue.standardsOn(today(), record.orgId),
  );
  if (problems.length === 0) return;
  const fieldErrors = problemsToFieldErrors(under(["change"], problems));
  throw new AppError("BAD_REQUEST", { details: { fieldErrors } });
}

function factConflict({ applicant, version }: ApplicantRecord, fact: FactChange["fact"]): AppError {
  const current = keptFactSchema.parse({ fact, value: applicant.profile[fact] });
  return new AppError("CONFLICT", { details: { conflict: { what: "fact", current, version } } });
}

/** Gives or withdraws the consent that lets staff see more than the name. */
export async function setConsent(
  context: ApiContext,
  acting: Acting,
  { consent }: { consent: "given" | "withdrawn" },
): Promise<Changed> {
  return await changeApplicant(context, acting, async (record) => {
    if (record.consent === consent) return null;
    const { orgId } = record;
    const { userId } = acting.person;
    return {
      consent: { is: consent, at: context.now() },
      applicant: record.applicant,
      told: {
        action: consent === "given" ? "consent-given" : "consent-withdrawn",
        record: "applicant",
        recordId: record.id,
        fields: [{ field: "consent", old: record.consent, new: consent }],
      },
      // A consent that is given while its owner is shut out could not be withdrawn by them any more.
      ...(consent === "given" && {
        alsoWrite: async (trx) => {
          if (!(await lockApplying(trx, { orgId, userId }))) throw forbidden();
        },
      }),
    };
  });
}

import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import type { FieldChange } from "@induction/db/queries/changes";
import { keepProposal } from "@induction/db/queries/kept-proposals.queries";
import {
  addPlannedPrograms,
  listRemovedPrograms,
  removePlannedPrograms,
  updatePlannedProgram,
} from "@induction/db/queries/plan.queries";
import { findPlanProblems } from "@induction/domain/applicant/plan-problems";
import type { ApplicationStatus, PlannedProgram } from "@induction/domain/applicant/planned-program";
import { planSchema } from "@induction/domain/applicant/planned-program.schema";
import { problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { under } from "@induction/domain/kernel/problem";
import type { ProposalGrounds } from "@induction/domain/planning/proposed-list";
import type { TrackKind } from "@induction/domain/program/program";
import { type ApplicantChanged, type Changed, changeApplicant } from "../applicants/change-applicant.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { AppError, badField, notFound } from "../errors/app-error.ts";

/** Which programs to put on the list, and how. */
export interface ProgramsToAdd {
  readonly programIds: readonly string[];
  readonly status: "considering" | "planned";
  /** Where they are taken from a proposal: what it rested on, kept with the list. */
  readonly proposedOn?: ProposalGrounds;
}

/** Puts programs on the list; those that are there already stay as they are. */
export async function addPrograms(
  context: ApiContext,
  acting: Acting,
  { programIds, status, proposedOn }: ProgramsToAdd,
): Promise<Changed> {
  const { byId } = context.catalogue.current();
  if (programIds.some((id) => !byId.has(id))) throw notFound();
  return await changeApplicant(context, acting, async (record) => {
    const since = context.today();
    const listed = new Set(record.applicant.plan.map(({ programId }) => programId));
    const added = [...new Set(programIds)]
      .filter((programId) => !listed.has(programId))
      .map((programId): PlannedProgram => ({ programId, status, track: null, since }));
    if (added.length === 0) return null;
    const changed = withAdded(record, added, "programs-added");
    if (proposedOn === undefined) return changed;
    return {
      ...changed,
      alsoWrite: async (trx) => {
        await changed.alsoWrite?.(trx);
        await keepProposal(trx, { applicant: record, grounds: proposedOn, keptAt: context.now() });
      },
    };
  });
}

/** Brings programs back that were taken off, as they last stood on the list. */
export async function restorePrograms(
  context: ApiContext,
  acting: Acting,
  { programIds }: { programIds: readonly string[] },
): Promise<Changed> {
  return await changeApplicant(context, acting, async (record, db) => {
    const listed = new Set(record.applicant.plan.map(({ programId }) => programId));
    const missing = programIds.filter((programId) => !listed.has(programId));
    if (missing.length === 0) return null;
    const restored = await listRemovedPrograms(db, { applicant: record, programIds: missing });
    if (restored.length < new Set(missing).size) throw notFound();
    return withAdded(record, restored, "programs-restored");
  });
}

/** Says how far an application has come, or to which track it goes. */
export async function setStatus(
  context: ApiContext,
  acting: Acting,
  edit: { programId: string; status: ApplicationStatus; track?: TrackKind | null | undefined },
): Promise<Changed> {
  return await changeApplicant(context, acting, async (record) => {
    const { plan } = record.applicant;
    const old = plan.find(({ programId }) => programId === edit.programId);
    if (old === undefined) throw notFound();
    const track = edit.track === undefined ? old.track : edit.track;
    if (old.status === edit.status && old.track === track) return null;
    const since = old.status === edit.status ? old.since : context.today();
    const program: PlannedProgram = { programId: old.programId, status: edit.status, track, since };
    return withPlan(record, {
      plan: plan.map((other) => (other === old ? program : other)),
      action: "program-status-set",
      fields: [toField(old.programId, { old, new: program })],
      alsoWrite: (trx) => updatePlannedProgram(trx, { applicant: record, program }),
    });
  });
}

/**
 * Says of several programs on the list at once how far their applications have come, and since which day: so that a batch
 * is submitted, and so that an undo brings each back as it stood. What stands so already is left out.
 */
export async function setEntries(
  context: ApiContext,
  acting: Acting,
  entries: readonly PlannedProgram[],
): Promise<Changed> {
  refuseProblems(context, entries);
  return await changeApplicant(context, acting, async (record) => {
    const { plan } = record.applicant;
    const before = new Map(plan.map((planned) => [planned.programId, planned]));
    if (entries.some(({ programId }) => !before.has(programId))) throw notFound();
    const changed = entries.filter((entry) => !isSameEntry(before.get(entry.programId), entry));
    if (changed.length === 0) return null;
    const next = new Map(changed.map((entry) => [entry.programId, entry]));
    return withPlan(record, {
      plan: plan.map((planned) => next.get(planned.programId) ?? planned),
      action: "program-status-set",
      fields: changed.map((entry) =>
        toField(entry.programId, { old: before.get(entry.programId), new: entry }),
      ),
      alsoWrite: async (trx) => {
        await removePlannedPrograms(trx, { applicant: record, programIds: [...next.keys()] });
        await addPlannedPrograms(trx, { applicant: record, programs: changed });
      },
    });
  });
}

function refuseProblems({ today }: ApiContext, entries: readonly PlannedProgram[]): void {
  const problems = findPlanProblems(entries, today());
  if (problems.length === 0) return;
  const fieldErrors = problemsToFieldErrors(under(["programs"], problems));
  throw new AppError("BAD_REQUEST", { details: { fieldErrors } });
}

function isSameEntry(before: PlannedProgram | undefined, { status, track, since }: PlannedProgram): boolean {
  return before?.status === status && before.track === track && before.since === since;
}

/** Takes programs off the list; what is not on it is left out. */
export async function removePrograms(
  context: ApiContext,
  acting: Acting,
  { programIds }: { programIds: readonly string[] },
): Promise<Changed> {
  return await changeApplicant(context, acting, async (record) => {
    const named = new Set(programIds);
    const removed = record.applicant.plan.filter(({ programId }) => named.has(programId));
    if (removed.length === 0) return null;
    return withPlan(record, {
      plan: record.applicant.plan.filter(({ programId }) => !named.has(programId)),
      action: "programs-removed",
      fields: removed.map((program) => toField(program.programId, { old: program, new: null })),
      alsoWrite: (trx) =>
        removePlannedPrograms(trx, {
          applicant: record,
          programIds: removed.map(({ programId }) => programId),
        }),
    });
  });
}

function withAdded(
  record: ApplicantRecord,
  added: readonly PlannedProgram[],
  action: string,
): ApplicantChanged {
  const plan = [...record.applicant.plan, ...added];
  if (!planSchema.safeParse(plan).success) {
    throw badField("programIds", "The list is full. Take programs off it first.");
  }
  const fields = added.map((program) => toField(program.programId, { old: null, new: program }));
  return withPlan(record, {
    plan,
    action,
    fields,
    alsoWrite: (trx) => addPlannedPrograms(trx, { applicant: record, programs: added }),
  });
}

function toField(recordId: string, change: Pick<FieldChange, "old" | "new">): FieldChange {
  return { field: "program", recordId, ...change };
}

function withPlan(
  record: ApplicantRecord,
  {
    plan,
    action,
    fields,
    alsoWrite,
  }: {
    plan: readonly PlannedProgram[];
    action: string;
    fields: readonly FieldChange[];
    alsoWrite: NonNullable<ApplicantChanged["alsoWrite"]>;
  },
): ApplicantChanged {
  return {
    applicant: { ...record.applicant, plan },
    told: { action, record: "plan", recordId: record.id, fields },
    alsoWrite,
  };
}

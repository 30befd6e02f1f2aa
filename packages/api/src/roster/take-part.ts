import { createHash, randomUUID } from "node:crypto";
import { inTransaction } from "@induction/db/engine/transaction";
import { insertHeldApplicants, updateApplicant } from "@induction/db/queries/applicants.queries";
import { type Change, type FieldChange, recordChanges } from "@induction/db/queries/changes";
import { holdMembership } from "@induction/db/queries/members.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import {
  beginImport,
  countRosterPeople,
  findPart,
  type ImportCounts,
  keepPart,
  lockImportsOf,
} from "@induction/db/queries/roster-imports.queries";
import {
  holdAdvisorsByAddress,
  keepRosterPeople,
  type RosterPersonToKeep,
  type Said,
  updateNamed,
} from "@induction/db/queries/roster-people.queries";
import { EMPTY_PROFILE, toToldLetters } from "@induction/domain/applicant/profile";
import { readRow, withChanges } from "@induction/domain/roster/read-row";
import type { CellNote, RosterChange } from "@induction/domain/roster/roster-row";
import { z } from "zod";
import { assessToday } from "../applicants/assessing.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { AppError, forbidden, notFound } from "../errors/app-error.ts";
import { rolesOf } from "../invitations/may-invite.ts";
import type { ApplicantChange } from "../live/change-feed.ts";
import { listNamedChanges, type NamedChanges } from "./check-rows.ts";
import { findKnown } from "./find-people.ts";
import { applyFacts, type RowPlan } from "./plan-row.ts";
import { planRows } from "./plan-rows.ts";
import type { TakeInput } from "./roster.inputs.ts";
import { weighChoice } from "./weigh-choice.ts";

const takenRowSchema = z.strictObject({
  line: z.int(),
  outcome: z.enum(["created", "updated", "unchanged", "failed"]),
  applicantId: z.string().nullable(),
  problems: z.array(z.strictObject({ field: z.string().nullable(), cell: z.string(), message: z.string() })),
});

/** What became of one row. */
export type TakenRow = z.infer<typeof takenRowSchema>;

const answerSchema = z.array(takenRowSchema);

/** Undoes the part: somebody has changed a record between looking at it and writing it. */
class OvertakenError extends Error {
  override readonly name = "OvertakenError";
}

const MOST_TRIES = 5;

/**
 * Takes one part of a file: all its rows, or none. A part that was taken before is answered as it was then, so that
 * whoever did not hear the answer may send it again. What a person told stays, unless the file's value was chosen for
 * that fact and version of an open record.
 * @throws AppError FORBIDDEN, NOT_FOUND for somebody else's import, CONFLICT where the part held other rows before
 */
export async function takePart(
  context: ApiContext,
  acting: Acting,
  input: TakeInput,
): Promise<readonly TakenRow[]> {
  // Before the part, not after it: a count that fails must not call a part refused that was taken.
  if (isDoubled(input.part)) await countRosterPeople(context.db.kysely);
  for (let tries = 1; ; tries += 1) {
    try {
      const work = (trx: OpenTransaction) => takeRows(context, trx, { acting, input });
      const { answer, touched } = await inTransaction(context.db.kysely, work, { safeToRepeat: true });
      for (const change of touched) context.changeFeed.publish(change);
      return answer;
    } catch (error) {
      if (!(error instanceof OvertakenError) || tries === MOST_TRIES) throw error;
    }
  }
}

/** Whether a file has come to twice as many parts since this was so last: before the parts 1, 2, 4, 8 and so on. */
function isDoubled(part: number): boolean {
  return part > 0 && Number.isInteger(Math.log2(part));
}

interface Taking {
  readonly acting: Acting;
  readonly input: TakeInput;
}

interface Taken {
  readonly answer: readonly TakenRow[];
  readonly touched: readonly ApplicantChange[];
}

async function takeRows(
  context: ApiContext,
  trx: OpenTransaction,
  { acting, input }: Taking,
): Promise<Taken> {
  const { orgId } = acting.membership;
  const { importId, part } = input;
  await requireImporter(trx, acting);
  await lockImportsOf(trx, { orgId });
  const earlier = await beginOrFindPart(context, trx, { acting, input });
  if (earlier !== null) return { answer: earlier, touched: [] };
  const by = context.catalogue.standardsOn(context.today(), orgId);
  const readings = input.rows.map((row) => readRow(row, { ...by, dates: input.dates }));
  const emails = readings.flatMap((reading) =>
    reading.kind === "person" && reading.person.advisorEmail !== null ? [reading.person.advisorEmail] : [],
  );
  await holdAdvisorsByAddress(trx, { orgId, emails });
  const known = await findKnown(trx, acting, readings);
  const plans = planRows(readings, { acting, known, by });
  const writer = new PartWriter(context, trx, { acting, input });
  const answer = await writer.write(plans);
  const at = context.now();
  await keepPart(trx, {
    ...{ orgId, importId, part, digest: toDigest(input), answer, at },
    counts: toCounts(answer),
  });
  return { answer, touched: writer.touched };
}

/** Asked beside the writing, so that nobody whose role ends at this moment brings anybody in. */
async function requireImporter(trx: OpenTransaction, { person, membership }: Acting): Promise<void> {
  const held = await holdMembership(trx, { orgId: membership.orgId, userId: person.userId });
  const roles = held === null ? [] : rolesOf(held);
  if (!roles.includes("lead") && !roles.includes("admin")) throw forbidden();
}

function toDigest({ rows, dates, fileName }: TakeInput): string {
  return createHash("sha256")
    .update(JSON.stringify([fileName, dates, rows]))
    .digest("hex");
}

async function beginOrFindPart(
  { now }: ApiContext,
  trx: OpenTransaction,
  { acting, input }: Taking,
): Promise<readonly TakenRow[] | null> {
  const { orgId } = acting.membership;
  const { importId, part, fileName, mapping } = input;
  const startedBy = acting.person.userId;
  const begun = await beginImport(trx, { orgId, importId, fileName, mapping, startedBy, at: now() });
  if (begun.startedBy !== startedBy) throw notFound();
  const kept = await findPart(trx, { orgId, importId, part });
  if (kept === null) return null;
  if (kept.digest !== toDigest(input)) {
    const message = "This part of the file was brought in with other rows. Choose the file again.";
    throw new AppError("CONFLICT", { message });
  }
  return answerSchema.parse(kept.answer);
}

function toCounts(answer: readonly TakenRow[]): ImportCounts {
  const count = (outcome: TakenRow["outcome"]) => answer.filter((row) => row.outcome === outcome).length;
  return {
    created: count("created"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    failed: count("failed"),
  };
}

type NewPlan = Extract<RowPlan, { kind: "new" }>;
type KnownPlan = Extract<RowPlan, { kind: "known" }>;

/** The facts that are written, what the profile is with them, and whether a choice came too late. */
type Chosen = Pick<ReturnType<typeof applyFacts>, "profile" | "applied"> &
  Pick<ReturnType<typeof weighChoice>, "isOvertaken">;

const OVERTAKEN =
  "Their file was changed after you looked at it, so what you chose was not taken. Look at it again.";

/** Writes the plans of one part in its transaction. */
class PartWriter {
  readonly touched: ApplicantChange[] = [];
  readonly #context: ApiContext;
  readonly #trx: OpenTransaction;
  readonly #taking: Taking;
  readonly #at: Date;
  readonly #kept: RosterPersonToKeep[] = [];
  /** Addresses that the file has corrected. */
  readonly #formerEmails = new Set<string>();

  constructor(context: ApiContext, trx: OpenTransaction, taking: Taking) {
    this.#context = context;
    this.#trx = trx;
    this.#taking = taking;
    this.#at = context.now();
  }

  async write(plans: readonly RowPlan[]): Promise<readonly TakenRow[]> {
    const created = await this.#create(plans.filter((plan) => plan.kind === "new"));
    const rows: TakenRow[] = [];
    for (const plan of plans) {
      const { line } = plan;
      if (plan.kind === "failed") {
        rows.push({ line, outcome: "failed", applicantId: null, problems: plan.problems.map(withoutCell) });
      } else if (plan.kind === "new") {
        rows.push({ line, outcome: "created", applicantId: created.get(line) ?? null, problems: [] });
      } else rows.push(await this.#update(plan));
    }
    await keepRosterPeople(this.#trx, this.#kept);
    await this.#voidInvitations();
    return rows;
  }

  get #orgId(): string {
    return this.#taking.acting.membership.orgId;
  }

  #toChange(id: string, told: Pick<Change, "action" | "record" | "fields">): Change {
    const { acting, input } = this.#taking;
    return {
      ...told,
      at: this.#at,
      orgId: this.#orgId,
      actorId: acting.person.userId,
      requestId: this.#context.requestId,
      recordId: id,
      applicant: { orgId: this.#orgId, id },
      why: `From the roster file ${input.fileName}.`,
    };
  }

  #toSaid(change: RosterChange, isTaken: boolean): Said[string] {
    const { fileName } = this.#taking.input;
    const at = this.#at.toISOString();
    return { value: change.value, at, file: fileName, isWritten: isTaken, checkedAt: null };
  }

  /** Opens a record for everybody who is new: by name alone for staff, until its owner joins and consents. */
  async #create(plans: readonly NewPlan[]): Promise<ReadonlyMap<number, string>> {
    const ids = new Map(plans.map(({ line }) => [line, randomUUID()]));
    const changes: Change[] = [];
    const applicants = plans.map(({ line, person, advisor }) => {
      const id = ids.get(line) ?? "";
      const profile = withChanges(EMPTY_PROFILE, person.changes);
      const applicant = { profile, letters: toToldLetters(profile, []), plan: [] };
      const { assessment, catalogueVersion } = assessToday(this.#context, { orgId: this.#orgId, applicant });
      const advisorId = advisor?.userId ?? null;
      const said = person.changes.map((change) => [change.fact, this.#toSaid(change, true)] as const);
      const { email, ownId, name } = person;
      this.#kept.push({ orgId: this.#orgId, id, email, ownId, said: Object.fromEntries(said) });
      const opened = { field: "record", old: null, new: { advisorId } };
      changes.push(this.#toChange(id, { action: "roster-imported", record: "applicant", fields: [opened] }));
      const facts = person.changes.map(({ fact, value }) => ({
        field: fact,
        old: { state: "unknown" },
        new: value,
      }));
      if (facts.length > 0) {
        changes.push(this.#toChange(id, { action: "roster-imported", record: "profile", fields: facts }));
      }
      this.#touch({ id, userId: null, advisorId, version: 1, isAssignmentChange: true });
      return {
        ...({ orgId: this.#orgId, id, userId: null, name, advisorId, consent: "waiting", profile } as const),
        ...{ assessment, catalogueVersion, at: this.#at },
      };
    });
    await insertHeldApplicants(this.#trx, applicants);
    if (changes.length > 0) await recordChanges(this.#trx, changes);
    return ids;
  }

  #touch(
    change: Pick<ApplicantChange, "userId" | "advisorId" | "version"> & {
      readonly id: string;
      readonly isAssignmentChange: boolean;
    },
  ): void {
    const { id, ...rest } = change;
    const always = { orgId: this.#orgId, applicantId: id, formerAdvisorId: null, isConsentChange: false };
    this.touched.push({ ...always, ...rest });
  }

  async #update(plan: KnownPlan): Promise<TakenRow> {
    const { record, roster, accountEmail } = plan.matched.match;
    const { line } = plan;
    const named = listNamedChanges(plan);
    const chosen = this.#chooseFacts(plan);
    const said = this.#nextSaid(plan, chosen.applied);
    const isNamed = Object.values(named).some((value) => value !== null);
    if (said !== null || isNamed || chosen.applied.length > 0) {
      await this.#writeRecord(plan, chosen, named);
      if (named.email !== null && roster?.email) this.#formerEmails.add(roster.email);
      const email = named.email ?? roster?.email ?? accountEmail;
      const ownId = named.ownId ?? roster?.ownId ?? null;
      this.#kept.push({ orgId: record.orgId, id: record.id, email, ownId, said: said ?? roster?.said ?? {} });
    }
    // Counted by what the importer saw: of a sealed record more would tell what its owner did meanwhile.
    const isSeen = isNamed || plan.facts.some(({ shown }) => shown === "new" || shown === "changed");
    const isUpdated = isSeen || (plan.matched.sight !== "sealed" && chosen.applied.length > 0);
    const problems = chosen.isOvertaken ? [{ field: null, cell: "", message: OVERTAKEN }] : [];
    return { line, outcome: isUpdated ? "updated" : "unchanged", applicantId: record.id, problems };
  }

  async #writeRecord(plan: KnownPlan, { profile, applied }: Chosen, named: NamedChanges): Promise<void> {
    const { record } = plan.matched.match;
    const [change, ...others] = this.#listChanges(plan, applied);
    if (change === undefined) return;
    const letters = record.letters.map(({ letter }) => letter);
    const applicant = { ...record.applicant, profile, letters: toToldLetters(profile, letters) };
    const { orgId, id, userId, version } = record;
    const { assessment, catalogueVersion } = assessToday(this.#context, { orgId, applicant });
    const update = { basedOn: version, assessment, catalogueVersion, changedAt: this.#at, profile, change };
    if (!(await updateApplicant(this.#trx, record, update))) throw new OvertakenError();
    if (others.length > 0) await recordChanges(this.#trx, others);
    const advisorId = named.advisor?.userId ?? record.advisor?.userId ?? null;
    if (named.name !== null || named.advisor !== null) {
      await updateNamed(this.#trx, { orgId, id, name: named.name ?? record.name, advisorId });
    }
    this.#touch({ id, userId, advisorId, version: version + 1, isAssignmentChange: named.advisor !== null });
  }

  #chooseFacts({ line, matched, facts }: KnownPlan): Chosen {
    const { record } = matched.match;
    const choice = this.#taking.input.rows.find((row) => row.line === line);
    const on = { sight: matched.sight, version: record.version };
    const { written, isOvertaken } = weighChoice(facts, on, choice);
    const { catalogue, today } = this.#context;
    const { profile, applied } = applyFacts(
      record.applicant.profile,
      written,
      catalogue.standardsOn(today(), this.#orgId),
    );
    return { profile, applied, isOvertaken };
  }

  /** What is kept of the file for the next one; null where it says nothing else than the last one did. */
  #nextSaid({ matched, facts }: KnownPlan, applied: readonly RosterChange[]): Said | null {
    const earlier = matched.match.roster?.said ?? {};
    const next = facts.flatMap(({ change, truly, shown }) => {
      const isTaken = applied.includes(change);
      const isNews =
        isTaken || truly === "conflict" || shown !== "same" || earlier[change.fact] === undefined;
      const isSettled = truly === "kept" && !isTaken && shown === "kept";
      return isNews && !isSettled ? [[change.fact, this.#toSaid(change, isTaken)] as const] : [];
    });
    return next.length === 0 ? null : { ...earlier, ...Object.fromEntries(next) };
  }

  #listChanges(plan: KnownPlan, applied: readonly RosterChange[]): readonly Change[] {
    const { record, roster } = plan.matched.match;
    const { name, email, ownId, advisor } = listNamedChanges(plan);
    const profile = record.applicant.profile;
    const facts = applied.map(
      ({ fact, value }): FieldChange => ({ field: fact, old: profile[fact], new: value }),
    );
    const named: readonly FieldChange[] = [
      ...(name === null ? [] : [{ field: "name", old: record.name, new: name }]),
      ...(email === null ? [] : [{ field: "email", old: roster?.email ?? null, new: email }]),
      ...(ownId === null ? [] : [{ field: "ownId", old: roster?.ownId ?? null, new: ownId }]),
      ...(advisor === null
        ? []
        : [{ field: "advisor", old: null, new: { userId: advisor.userId, name: advisor.name } }]),
    ];
    const action = "roster-imported";
    return [
      ...(facts.length === 0
        ? []
        : [this.#toChange(record.id, { action, record: "profile", fields: facts })]),
      ...(named.length === 0
        ? []
        : [this.#toChange(record.id, { action, record: "applicant", fields: named })]),
    ];
  }

  /** Invitations to addresses that the file has corrected open nothing any more. */
  async #voidInvitations(): Promise<void> {
    if (this.#formerEmails.size === 0) return;
    const { auth, requestId } = this.#context;
    const orgId = this.#orgId;
    const actorId = this.#taking.acting.person.userId;
    const open = await auth.listInvitations(this.#trx, { orgId, invitedBy: null });
    for (const { id } of open.filter(({ email }) => this.#formerEmails.has(email))) {
      await auth.revokeInvitation(this.#trx, { orgId, id, invitedBy: null, actorId, requestId });
    }
  }
}

/** The file is at hand where the answer is read; what stands in it is not kept twice. */
function withoutCell({ field, message }: CellNote): TakenRow["problems"][number] {
  return { field, cell: "", message };
}

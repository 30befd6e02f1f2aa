import type { Person } from "@induction/auth/actor";
import { afterCommit, inTransaction } from "@induction/db/engine/transaction";
import { recordChange } from "@induction/db/queries/changes";
import { lockCatalogue, takeStep } from "@induction/db/queries/program-catalogue.queries";
import { settleDifference } from "@induction/db/queries/program-differences.queries";
import {
  appendFactEntries,
  type FactEntry,
  type FactKey,
  findStandingEntry,
} from "@induction/db/queries/program-facts.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import { listHolders } from "@induction/db/queries/touched-people.queries";
import { compareProgram } from "@induction/domain/assessment/program-change";
import { isSameValue } from "@induction/domain/assessment/same-value";
import { must } from "@induction/domain/kernel/must";
import { type Fact, notChecked } from "@induction/domain/program/fact";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import type { ApiContext } from "../context.ts";
import { AppError, notFound } from "../errors/app-error.ts";
import type { FactEntryAnswer } from "../errors/error-data.ts";
import type { ApplicantChange } from "../live/change-feed.ts";
import { type ProgramList, readProgramList, toProgramList } from "../programs/catalogue.ts";
import { isTouched, reassessPeople } from "../programs/reassess-touched.ts";
import { type FieldStanding, toEntryAnswer, toFieldStanding } from "./fact-answers.ts";
import { type HiddenCount, toHiddenCount } from "./hidden-count.ts";
import { withFact } from "./preview.ts";

/** Lists of so many people follow in the transaction of the change itself; those of more by the job, a moment later. */
const FOLLOW_AT_ONCE = 200;

/** Which fact a curator changes, and what they had before their eyes. */
export interface FactToChange extends FactKey {
  /** The version of the entry that they saw; 0 where nothing was told. */
  readonly basedOn: number;
}

/** What becomes of the fact. */
export interface FactDecision {
  readonly fact: Fact<unknown>;
  readonly why: string | null;
  /** A verb in the past, for the audit. */
  readonly action: string;
}

/** Looks at what stands and decides what becomes of it; it writes nothing. Where it stands already, nothing is written. */
export type FactWork = (standing: FactEntry | null) => FactDecision;

/** What a change of a fact has done. */
export interface Published {
  readonly entry: FactEntryAnswer;
  readonly field: FieldStanding;
  readonly listVersion: string;
  /** How many people's results were brought up to date with it, as far as that was done at once. */
  readonly touched: HiddenCount;
  /** Whether more follow by the job. */
  readonly isStillSpreading: boolean;
}

/** What the transaction leaves to be told. */
interface Outcome {
  readonly entry: FactEntryAnswer;
  /** Null where nothing changed. */
  readonly list: ProgramList | null;
  readonly told: readonly ApplicantChange[];
  readonly isStillSpreading: boolean;
}

/**
 * The one way in which a curator changes a fact: the entry, the audit and the assessments of the few whom it touches are
 * written together or not at all; the list in memory and every open screen follow once they stand, and the job sees to
 * everybody else.
 * @throws AppError NOT_FOUND, CONFLICT with the entry as it stands now; whatever `work` throws
 */
export async function changeFact(
  context: ApiContext,
  person: Person,
  { to, work }: { readonly to: FactToChange; readonly work: FactWork },
): Promise<Published> {
  const outcome = await inTransaction(
    context.db.kysely,
    async (trx) => {
      const written = await write({ context, person, trx }, to, work);
      const { list } = written;
      if (list !== null) afterCommit(() => context.catalogue.adopt(list));
      return written;
    },
    { safeToRepeat: true },
  );
  const { entry, list, told, isStillSpreading } = outcome;
  for (const change of told) context.changeFeed.publish(change);
  if (list !== null) context.changeFeed.publishPrograms(list.version);
  return {
    entry,
    field: toFieldStanding(to.field, { entry, difference: null }, context.today()),
    listVersion: (list ?? context.catalogue.current()).version,
    touched: toHiddenCount(told.length),
    isStillSpreading,
  };
}

interface Writing {
  readonly context: ApiContext;
  readonly person: Person;
  readonly trx: OpenTransaction;
}

async function write(writing: Writing, to: FactToChange, work: FactWork): Promise<Outcome> {
  const { context, person, trx } = writing;
  // From here on nobody else changes any fact.
  const step = await lockCatalogue(trx, context.now());
  const { version, at } = step;
  const base = await findBase(writing, version - 1);
  if (!base.byId.has(to.programId)) throw notFound();
  const standing = await findStandingEntry(trx, to);
  if ((standing?.version ?? 0) !== to.basedOn) throw conflict(to, standing);
  const { fact: decided, why, action } = work(standing);
  const fact = parseProgramFact(to.field, decided);
  if (standing !== null && isSameFact(standing.fact, fact)) {
    return { entry: toEntryAnswer(standing), list: null, told: [], isStillSpreading: false };
  }
  await takeStep(trx, step);
  await appendFactEntries(trx, [{ ...to, follows: to.basedOn, fact, at, by: person.userId, why }]);
  await settleDifference(trx, to, { at, by: person.userId });
  await recordChange(trx, {
    ...{
      at,
      orgId: null,
      actorId: person.userId,
      requestId: context.requestId,
      action,
      applicant: null,
      why,
    },
    ...{ record: "program", recordId: to.programId },
    fields: [{ field: to.field, old: standing?.fact ?? notChecked, new: fact }],
  });
  const programs = base.programs.map((program) =>
    program.id === to.programId ? withFact(program, to.field, fact) : program,
  );
  const list = toProgramList(programs, version);
  const followed = await follow(writing, { base, list, programId: to.programId });
  const recordedBy = { userId: person.userId, name: person.name };
  const begun = { field: to.field, version: to.basedOn + 1, fact, recordedAt: at, supersededAt: null };
  return { entry: toEntryAnswer({ ...begun, recordedBy, why }), list, ...followed };
}

/** The programs before the change. Another process may have made a version that this one has not heard of yet. */
async function findBase({ context, trx }: Writing, number: number): Promise<ProgramList> {
  const current = context.catalogue.current();
  return current.number === number ? current : await readProgramList(trx);
}

/** Either may have a key that the other lacks. */
function isSameFact(a: Fact<unknown>, b: Fact<unknown>): boolean {
  return isSameValue(a, b) && isSameValue(b, a);
}

function conflict({ programId, field }: FactToChange, standing: FactEntry | null): AppError {
  const current = standing && toEntryAnswer(standing);
  return new AppError("CONFLICT", {
    details: { conflict: { what: "program-fact", programId, field, current } },
  });
}

interface Follow {
  readonly base: ProgramList;
  readonly list: ProgramList;
  readonly programId: string;
}

/** Brings those up to date whom the change touches: all who have the program on their list where they are few, else none. */
async function follow(
  writing: Writing,
  { base, list, programId }: Follow,
): Promise<Pick<Outcome, "told" | "isStillSpreading">> {
  const [before, after] = [base, list].map(({ byId }) => must(byId.get(programId), "it was just found"));
  const change = compareProgram(must(before, "there are two"), must(after, "there are two"));
  if (!change.decides) return { told: [], isStillSpreading: false };
  const { context, trx } = writing;
  await context.enqueueSettling(trx);
  const part = { programId, measuredBefore: null, after: null, limit: FOLLOW_AT_ONCE + 1 };
  const holders = await listHolders(trx, part);
  if (holders.length > FOLLOW_AT_ONCE) return { told: [], isStillSpreading: true };
  const standards = { asOf: context.today(), catalogue: list.compiled };
  const measure = { standards, catalogueVersion: list.number };
  const touched = holders.filter((holder) => isTouched(holder, [change], measure));
  const { told } = await reassessPeople(trx, touched, { measure, logger: context.logger });
  return { told, isStillSpreading: false };
}

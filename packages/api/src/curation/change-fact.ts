import type { Person } from "@induction/auth/actor";
import { afterCommit, inTransaction } from "@induction/db/engine/transaction";
import type { BiographyEntry } from "@induction/db/queries/biography.rows";
import { recordChange } from "@induction/db/queries/changes";
import { lockCatalogue, takeStep } from "@induction/db/queries/program-catalogue.queries";
import { isSameValue } from "@induction/domain/assessment/same-value";
import { problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { under } from "@induction/domain/kernel/problem";
import { type Fact, notChecked } from "@induction/domain/program/fact";
import type { ApiContext } from "../context.ts";
import { AppError, notFound } from "../errors/app-error.ts";
import type { FactEntryAnswer } from "../errors/error-data.ts";
import { type ProgramList, readProgramList } from "../programs/catalogue.ts";
import { type FieldStanding, toEntryAnswer, toFieldStanding } from "./fact-answers.ts";
import {
  type FactHome,
  type FactOwner,
  type FollowedNow,
  NOBODY_FOLLOWS,
  type Writing,
} from "./fact-home.ts";
import { type HiddenCount, toHiddenCount } from "./hidden-count.ts";

/** The version of the entry that a curator saw; 0 where nothing was told. */
export interface BasedOn {
  readonly basedOn: number;
}

/** What becomes of the fact. */
export interface FactDecision {
  readonly fact: Fact<unknown>;
  readonly why: string | null;
  /** What was done, for the audit: "published". */
  readonly done: "published" | "verified" | "resolved" | "withdrawn";
  /** The part of the input at which a fact that cannot be right is refused. */
  readonly at: "fact" | "choose" | "field";
}

/** What stands before a change, and the list in which it stands. */
export interface Standing {
  readonly fact: Fact<unknown>;
  readonly base: ProgramList;
}

/** Looks at what stands and decides what becomes of it; it writes nothing. Where it stands already, nothing is written. */
export type FactWork = (standing: Standing) => FactDecision;

/** What a change of a fact has done. */
export interface Published<Field extends string> {
  readonly entry: FactEntryAnswer;
  readonly field: FieldStanding<Field>;
  readonly listVersion: string;
  /** How many people's results were brought up to date with it, as far as that was done at once. */
  readonly touched: HiddenCount;
  /** Whether more follow by the job. */
  readonly isStillSpreading: boolean;
}

/** What the transaction leaves to be told. */
interface Outcome extends FollowedNow {
  readonly entry: FactEntryAnswer;
  /** Null where nothing changed. */
  readonly list: ProgramList | null;
}

/** A change of one fact: where it is kept, which, and what is done. */
export interface FactChanging<Field extends string, Key extends FactOwner<Field>> {
  readonly home: FactHome<Field, Key>;
  readonly to: Key & BasedOn;
  readonly work: FactWork;
}

/**
 * The one way in which a curator changes a fact: the entry, the audit and the assessments of the few whom it touches are
 * written together or not at all; the list in memory and every open screen follow once they stand, and the job sees to
 * everybody else.
 * @throws AppError NOT_FOUND, CONFLICT with the entry as it stands now, BAD_REQUEST at the field; whatever `work` throws
 */
export async function changeFact<Field extends string, Key extends FactOwner<Field>>(
  context: ApiContext,
  person: Person,
  changing: FactChanging<Field, Key>,
): Promise<Published<Field>> {
  const { home, to } = changing;
  const outcome = await inTransaction(
    context.db.kysely,
    async (trx) => {
      const written = await write({ context, person, trx }, changing);
      const { list } = written;
      if (list !== null) afterCommit(() => context.catalogue.adopt(list));
      return written;
    },
    { safeToRepeat: true },
  );
  const { entry, list, told, isStillSpreading } = outcome;
  for (const change of told) context.changeFeed.publish(change);
  if (list !== null) home.tell(context, home.versionOf(list));
  return {
    entry,
    field: toFieldStanding(to.field, { entry, difference: null }, context.today()),
    listVersion: home.versionOf(list ?? context.catalogue.current()),
    touched: toHiddenCount(told.length),
    isStillSpreading,
  };
}

async function write<Field extends string, Key extends FactOwner<Field>>(
  writing: Writing,
  { home, to, work }: FactChanging<Field, Key>,
): Promise<Outcome> {
  const { context, person, trx } = writing;
  // From here on nobody else changes any fact.
  const step = await lockCatalogue(trx, context.now());
  const { version, at } = step;
  const base = await findBase(writing, version - 1);
  if (!home.isThere(to, base)) throw notFound();
  const standing = await home.findStanding(trx, to);
  if ((standing?.version ?? 0) !== to.basedOn) throw conflict(home, to, standing);
  const decision = work({ fact: standing?.fact ?? notChecked, base });
  const fact = home.parse(to, decision.fact);
  refuseProblems(home.findProblems(base, to, fact), decision.at);
  if (standing !== null && isSameFact(standing.fact, fact)) {
    return { entry: toEntryAnswer(standing), list: null, ...NOBODY_FOLLOWS };
  }
  await takeStep(trx, step);
  const { why } = decision;
  await home.append(trx, to, { follows: to.basedOn, fact, at, by: person.userId, why });
  await home.settle(trx, to, { at, by: person.userId });
  await recordChange(trx, {
    ...{ at, orgId: null, actorId: person.userId, requestId: context.requestId, applicant: null, why },
    ...{ action: toAction(home.record, decision.done), record: home.record, recordId: home.toRecordId(to) },
    fields: [{ field: to.field, old: standing?.fact ?? notChecked, new: fact }],
  });
  const list = home.withFact(base, to, { fact, number: version });
  const followed = await home.follow(writing, { base, list, key: to });
  const recordedBy = { userId: person.userId, name: person.name };
  const begun = { field: to.field, version: to.basedOn + 1, fact, recordedAt: at, supersededAt: null };
  return { entry: toEntryAnswer({ ...begun, recordedBy, why }), list, ...followed };
}

/** A verb in the past, for the audit. */
function toAction(record: "program" | "season", done: FactDecision["done"]): string {
  return done === "resolved" ? `${record}-dispute-resolved` : `${record}-fact-${done}`;
}

/** Problems are told at the fact that was typed; of a side that was chosen, at the choice. */
function refuseProblems(
  problems: ReturnType<FactHome<string, FactOwner<string>>["findProblems"]>,
  at: FactDecision["at"],
): void {
  if (problems.length === 0) return;
  const placed = at === "fact" ? problems : problems.map((problem) => ({ ...problem, path: [] }));
  throw new AppError("BAD_REQUEST", { details: { fieldErrors: problemsToFieldErrors(under([at], placed)) } });
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

function conflict<Field extends string, Key extends FactOwner<Field>>(
  home: FactHome<Field, Key>,
  key: Key,
  standing: BiographyEntry<Field, Fact<unknown>> | null,
): AppError {
  const current = standing && toEntryAnswer(standing);
  return new AppError("CONFLICT", { details: { conflict: home.toConflict(key, current) } });
}

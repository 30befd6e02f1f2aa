import { afterCommit, inTransaction } from "@induction/db/engine/transaction";
import { recordChange } from "@induction/db/queries/changes";
import {
  appendOwnNumber,
  findStandingOwnNumber,
  type OwnNumberEntry,
} from "@induction/db/queries/organisation-numbers.queries";
import { lockCatalogue, takeStep } from "@induction/db/queries/program-catalogue.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import { listOfOrganisation } from "@induction/db/queries/touched-people.queries";
import { problemsToFieldErrors } from "@induction/domain/kernel/field-errors";
import { isSameData } from "@induction/domain/kernel/same-data";
import { findChangeOfNumberProblems } from "@induction/domain/parameters/override-problems";
import type { OwnNumberId } from "@induction/domain/parameters/own-numbers";
import type { ParameterOverride } from "@induction/domain/parameters/parameter";
import { NO_OVERRIDES, type ParameterOverrides } from "@induction/domain/parameters/resolve-parameters";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { FOLLOW_AT_ONCE, type FollowedNow } from "../curation/fact-home.ts";
import { type CountedPeople, type HiddenCount, toHiddenCountOf } from "../curation/hidden-count.ts";
import { AppError } from "../errors/app-error.ts";
import type { OwnNumberAnswer } from "../errors/error-data.ts";
import { type ProgramList, readProgramList, toStandards } from "../programs/catalogue.ts";
import { reassessPeople } from "../programs/reassess-touched.ts";
import { toOwnNumberAnswer } from "./number-answers.ts";

/** What becomes of a number. */
export interface NumberChange {
  readonly id: OwnNumberId;
  /** The version of the entry that the change was made on; 0 where the organisation never set it. */
  readonly basedOn: number;
  /** Null: back to the standard. */
  readonly own: ParameterOverride | null;
  /** Why it goes back; of an own number the reason stands in `own`. */
  readonly why: string | null;
}

/** What a change of a number has done. */
export interface NumberChanged {
  readonly last: OwnNumberAnswer | null;
  /** How many people's results it changed, as far as that was done at once. */
  readonly touched: HiddenCount;
  /** Whether more follow by the job. */
  readonly isStillSpreading: boolean;
}

/** The same numbers with another one, or without. */
export function withNumber(
  overrides: ParameterOverrides,
  { id, own }: Pick<NumberChange, "id" | "own">,
): ParameterOverrides {
  const { [id]: _old, ...others } = overrides;
  return Object.freeze(own === null ? others : { ...others, [id]: Object.freeze(own) });
}

/** Refuses numbers that contradict each other. @throws AppError BAD_REQUEST at the field */
export function refuseProblems(
  { id, own }: Pick<NumberChange, "id" | "own">,
  { before, after }: { readonly before: ParameterOverrides; readonly after: ParameterOverrides },
  { seasons }: Pick<ProgramList, "seasons">,
): void {
  const problems = findChangeOfNumberProblems(id, { before, after }, seasons.almanac.numbers);
  if (problems.length === 0) return;
  const path = [own === null ? "id" : "value"];
  const fieldErrors = problemsToFieldErrors(problems.map((problem) => ({ ...problem, path })));
  throw new AppError("BAD_REQUEST", { details: { fieldErrors } });
}

/** Whom the transaction brought up to date, and how they are counted. */
interface Followed extends FollowedNow {
  readonly touched: CountedPeople;
}

const TOUCHES_NOBODY: CountedPeople = { sharing: 0, others: 0 };

/** What the transaction leaves to be told. */
interface Outcome extends Followed {
  readonly entry: OwnNumberEntry | null;
  /** Null where nothing changed. */
  readonly list: ProgramList | null;
}

/**
 * The one way in which an organisation's number changes: the entry, the audit and, where they are few, the answers of
 * everybody whom it moves are written together or not at all; every open screen of the organisation follows once they stand, and
 * the job sees to everybody else.
 * @throws AppError CONFLICT with the number as it stands now, BAD_REQUEST where it contradicts another
 */
export async function changeNumber(
  context: ApiContext,
  acting: Acting,
  change: NumberChange,
): Promise<NumberChanged> {
  const { orgId } = acting.membership;
  const outcome = await inTransaction(
    context.db.kysely,
    async (trx) => {
      const written = await write(context, { acting, trx }, change);
      const { list, isStillSpreading } = written;
      if (list !== null) {
        afterCommit(() => {
          context.catalogue.adopt(list);
          if (!isStillSpreading) context.catalogue.noteSettled(list.number, orgId);
        });
      }
      return written;
    },
    { safeToRepeat: true },
  );
  const { entry, list, told, touched, isStillSpreading } = outcome;
  for (const each of told) context.changeFeed.publish(each);
  if (list !== null) context.changeFeed.publishNumbers(orgId);
  return {
    last: entry && toOwnNumberAnswer(entry, acting),
    touched: toHiddenCountOf(touched),
    isStillSpreading,
  };
}

interface Writing {
  readonly acting: Acting;
  readonly trx: OpenTransaction;
}

async function write(context: ApiContext, { acting, trx }: Writing, change: NumberChange): Promise<Outcome> {
  const { orgId } = acting.membership;
  const { id, own, why } = change;
  // From here on nobody else changes any number, or any fact that numbers are held against.
  const step = await lockCatalogue(trx, context.now());
  const { version, at } = step;
  const base = await findBase(context, trx, version - 1);
  const standing = await findStandingOwnNumber(trx, { orgId, id });
  const isBasedOnIt = (standing?.version ?? 0) === change.basedOn;
  // Sent twice, or meant by two people alike: there is nothing left to do.
  if ((standing !== null || isBasedOnIt) && isSameData(standing?.own ?? null, own)) {
    return { entry: standing, list: null, told: [], touched: TOUCHES_NOBODY, isStillSpreading: false };
  }
  if (!isBasedOnIt) throw conflict(acting, id, standing);
  const before = base.numbers.get(orgId)?.overrides ?? NO_OVERRIDES;
  const after = withNumber(before, change);
  refuseProblems(change, { before, after }, base);
  await takeStep(trx, step);
  await appendOwnNumber(trx, { orgId, id, version, own, why, at, by: acting.person.userId });
  await recordChange(trx, {
    ...{ at, orgId, actorId: acting.person.userId, requestId: context.requestId, applicant: null },
    ...{ action: own === null ? "number-left" : "number-set", why: own?.reason ?? why },
    ...{ record: "organisation-numbers", recordId: orgId },
    fields: [{ field: id, old: standing?.own ?? null, new: own }],
  });
  const numbers = new Map(base.numbers).set(orgId, { version, overrides: after });
  const list = { ...base, number: version, numbers };
  const followed = await follow(context, trx, { orgId, list });
  return { entry: await findStandingOwnNumber(trx, { orgId, id }), list, ...followed };
}

/** The list before the change. Another process may have made a version that this one has not heard of yet. */
async function findBase(
  { catalogue }: ApiContext,
  trx: OpenTransaction,
  number: number,
): Promise<ProgramList> {
  const current = catalogue.current();
  return current.number === number ? current : await readProgramList(trx);
}

/** Brings the whole organisation up to date, where it is small; else nobody of it. */
async function follow(
  context: ApiContext,
  trx: OpenTransaction,
  { orgId, list }: { readonly orgId: string; readonly list: ProgramList },
): Promise<Followed> {
  await context.enqueueSettling(trx);
  const part = { orgId, measuredBefore: null, after: null, limit: FOLLOW_AT_ONCE + 1 };
  const people = await listOfOrganisation(trx, part);
  if (people.length > FOLLOW_AT_ONCE) {
    return { told: [], touched: TOUCHES_NOBODY, isStillSpreading: true };
  }
  const measure = { standardsOf: toStandards(list, context.today()), catalogueVersion: list.number };
  const { logger } = context;
  const { told, sharing } = await reassessPeople(trx, people, { measure, logger, onlyDiffering: true });
  return { told, touched: { sharing, others: told.length - sharing }, isStillSpreading: false };
}

function conflict(acting: Acting, id: OwnNumberId, standing: OwnNumberEntry | null): AppError {
  const current = standing && toOwnNumberAnswer(standing, acting);
  return new AppError("CONFLICT", { details: { conflict: { what: "number", id, current } } });
}

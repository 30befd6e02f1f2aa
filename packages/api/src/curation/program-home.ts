import { settleDifference } from "@induction/db/queries/program-differences.queries";
import {
  appendFactEntries,
  type FactKey,
  findStandingEntry,
} from "@induction/db/queries/program-facts.queries";
import { listHolders } from "@induction/db/queries/touched-people.queries";
import { compareProgram } from "@induction/domain/assessment/program-change";
import { must } from "@induction/domain/kernel/must";
import type { Fact } from "@induction/domain/program/fact";
import type { Program, ProgramField } from "@induction/domain/program/program";
import { parseProgramFact } from "@induction/domain/program/program.schema";
import { toProgramList, toStandards } from "../programs/catalogue.ts";
import { isTouched, reassessPeople } from "../programs/reassess-touched.ts";
import {
  type ChangedList,
  type FactHome,
  FOLLOW_AT_ONCE,
  type FollowedNow,
  NOBODY_FOLLOWS,
  type Writing,
} from "./fact-home.ts";

/** The same program with another fact. */
export function withFact(program: Program, field: ProgramField, fact: Fact<unknown>): Program {
  return { ...program, facts: { ...program.facts, [field]: parseProgramFact(field, fact) } };
}

/** Where facts of programs are kept, and whom a change of one touches. */
export const PROGRAM_HOME: FactHome<ProgramField, FactKey> = {
  record: "program",
  toRecordId: ({ programId }) => programId,
  isThere: ({ programId }, { byId }) => byId.has(programId),
  findStanding: findStandingEntry,
  parse: ({ field }, fact) => parseProgramFact(field, fact),
  append: async (trx, { programId, field }, entry) => {
    const fact = parseProgramFact(field, entry.fact);
    await appendFactEntries(trx, [{ programId, field, ...entry, fact }]);
  },
  settle: (trx, { programId, field }, by) => settleDifference(trx, { programId, field }, by),
  withFact: (base, { programId, field }, { fact, number }) => {
    const programs = base.programs.map((program) =>
      program.id === programId ? withFact(program, field, fact) : program,
    );
    return toProgramList(programs, { ...base, number });
  },
  findProblems: () => [],
  sayNotKnown: () => "Nothing is known of this field. Enter a value with its source first.",
  toConflict: ({ programId, field }, current) => ({ what: "program-fact", programId, field, current }),
  follow,
  versionOf: ({ version }) => version,
  tell: ({ changeFeed }, version) => changeFeed.publishPrograms(version),
};

/** Brings those up to date whom the change touches: all who have the program on their list where they are few, else none. */
async function follow(
  { context, trx }: Writing,
  { base, list, key: { programId } }: ChangedList<FactKey>,
): Promise<FollowedNow> {
  const [before, after] = [base, list].map(({ byId }) => must(byId.get(programId), "it was just found"));
  const change = compareProgram(must(before, "there are two"), must(after, "there are two"));
  if (!change.decides) return NOBODY_FOLLOWS;
  await context.enqueueSettling(trx);
  const part = { programId, measuredBefore: null, after: null, limit: FOLLOW_AT_ONCE + 1 };
  const holders = await listHolders(trx, part);
  if (holders.length > FOLLOW_AT_ONCE) return { told: [], isStillSpreading: true };
  const measure = { standardsOf: toStandards(list, context.today()), catalogueVersion: list.number };
  const touched = holders.filter((holder) => isTouched(holder, [change], measure));
  const { told } = await reassessPeople(trx, touched, { measure, logger: context.logger });
  return { told, isStillSpreading: false };
}

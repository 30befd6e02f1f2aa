import { countHolders, listHolders, type ScreenedPerson } from "@induction/db/queries/touched-people.queries";
import type { Standards } from "@induction/domain/assessment/context";
import {
  compareProgram,
  type ProgramChange,
  screenChange,
} from "@induction/domain/assessment/program-change";
import type { Fact } from "@induction/domain/program/fact";
import type { ProgramField } from "@induction/domain/program/program";
import type { ApiContext } from "../context.ts";
import { notFound } from "../errors/app-error.ts";
import { eachPart } from "../programs/each-part.ts";
import { type HiddenCount, toHiddenCount } from "./hidden-count.ts";
import { withFact } from "./program-home.ts";

/** What a change of a fact would do, in numbers of people over all organisations: never who. */
export interface Preview {
  /** False where the change touches nobody's result: the fact is only shown. */
  readonly decides: boolean;
  /** Who has the program on their list. */
  readonly holders: HiddenCount;
  /** Of these: whose result would be another. */
  readonly changed: HiddenCount;
  readonly newlyExcluded: HiddenCount;
  readonly noLongerExcluded: HiddenCount;
}

/**
 * How many people a change of a fact would touch.
 * @throws AppError NOT_FOUND
 */
export async function previewFact(
  context: ApiContext,
  { programId, field, fact }: { programId: string; field: ProgramField; fact: Fact<unknown> },
): Promise<Preview> {
  const before = context.catalogue.current().byId.get(programId);
  if (before === undefined) throw notFound();
  const change = compareProgram(before, withFact(before, field, fact));
  const counts = await countTouched(context, programId, change);
  return {
    decides: change.decides,
    holders: toHiddenCount(counts.holders),
    changed: toHiddenCount(counts.changed),
    newlyExcluded: toHiddenCount(counts.newlyExcluded),
    noLongerExcluded: toHiddenCount(counts.noLongerExcluded),
  };
}

interface Counts {
  holders: number;
  changed: number;
  newlyExcluded: number;
  noLongerExcluded: number;
}

async function countTouched(context: ApiContext, programId: string, change: ProgramChange): Promise<Counts> {
  // Screens rest on no number that an organisation sets.
  const standards = context.catalogue.standardsOn(context.today(), null);
  const counts: Counts = { holders: 0, changed: 0, newlyExcluded: 0, noLongerExcluded: 0 };
  if (!change.decides) return { ...counts, holders: await countHolders(context.db.kysely, programId) };
  const holders = { programId, measuredBefore: null };
  for await (const people of eachPart((part) => listHolders(context.db.kysely, { ...holders, ...part }))) {
    for (const person of people) countOne(counts, person, { change, standards });
  }
  return counts;
}

function countOne(
  counts: Counts,
  { profile }: ScreenedPerson,
  { change, standards }: { change: ProgramChange; standards: Standards },
): void {
  counts.holders += 1;
  // Whoever cannot be read is counted as a holder alone.
  if (profile === null) return;
  const { isTouched, wasExcluded, isExcluded } = screenChange(change, profile, standards);
  if (isTouched || change.changesKind) counts.changed += 1;
  if (isExcluded && !wasExcluded) counts.newlyExcluded += 1;
  if (wasExcluded && !isExcluded) counts.noLongerExcluded += 1;
}

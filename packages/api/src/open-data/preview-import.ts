import { listHolders } from "@induction/db/queries/touched-people.queries";
import {
  compareProgram,
  type ProgramChange,
  screenChange,
} from "@induction/domain/assessment/program-change";
import type { Fact } from "@induction/domain/program/fact";
import type { Program, ProgramField } from "@induction/domain/program/program";
import type { ApiContext } from "../context.ts";
import { type HiddenCount, toHiddenCount } from "../curation/hidden-count.ts";
import { withFact } from "../curation/program-home.ts";
import { notFound } from "../errors/app-error.ts";
import { eachPart } from "../programs/each-part.ts";

/** One fact that a file would bring in. */
export interface ImportedFact {
  readonly programId: string;
  readonly field: ProgramField;
  readonly fact: Fact<unknown>;
}

function toAfter(before: Program, facts: readonly ImportedFact[]): Program {
  return facts.reduce((program, { field, fact }) => withFact(program, field, fact), before);
}

/** The people whose result the change of one program would change. */
async function* eachTouched(
  context: ApiContext,
  programId: string,
  change: ProgramChange,
): AsyncGenerator<string> {
  if (!change.decides) return;
  // Screens rest on no number that an organisation sets.
  const standards = context.catalogue.standardsOn(context.today(), null);
  const holders = { programId, measuredBefore: null };
  for await (const people of eachPart((part) => listHolders(context.db.kysely, { ...holders, ...part }))) {
    for (const { orgId, id, profile } of people) {
      // Whoever cannot be read is not counted.
      if (profile === null) continue;
      if (change.changesKind || screenChange(change, profile, standards).isTouched) yield `${orgId} ${id}`;
    }
  }
}

/**
 * How many people's results all these facts together would change, each counted once: never who.
 * @throws AppError NOT_FOUND
 */
export async function previewImport(
  context: ApiContext,
  facts: readonly ImportedFact[],
): Promise<{ readonly people: HiddenCount }> {
  const { byId } = context.catalogue.current();
  const touched = new Set<string>();
  for (const [programId, ofProgram] of Map.groupBy(facts, (fact) => fact.programId)) {
    const before = byId.get(programId);
    if (before === undefined) throw notFound();
    const change = compareProgram(before, toAfter(before, ofProgram));
    for await (const person of eachTouched(context, programId, change)) touched.add(person);
  }
  return { people: toHiddenCount(touched.size) };
}

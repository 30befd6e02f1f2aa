import type { Fact } from "@induction/domain/program/fact";
import { notChecked } from "@induction/domain/program/fact";
import {
  type DryRun,
  type FiledDifference,
  isUntouched,
  type StandingFact,
  type StandingPrograms,
  toDryRun,
} from "@induction/domain/program/open-data-difference";
import { readOpenJson } from "@induction/domain/program/open-data-json";
import {
  OPEN_DATA_BOUNDS,
  type OpenDataReading,
  unreadable,
} from "@induction/domain/program/open-data-reading";
import { readOpenTable } from "@induction/domain/program/open-data-table-read";

/** A file, as far as it is read. */
export type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** Reads a file of facts by its name; whatever is wrong with it is a problem with a place. */
export async function readFile(file: ChosenFile): Promise<OpenDataReading> {
  const name = file.name.toLowerCase();
  if (!/\.(csv|json)$/.test(name)) {
    return unreadable(file.name, "Choose a .csv or .json file that was exported here.");
  }
  if (file.size > OPEN_DATA_BOUNDS.mostBytes) {
    return unreadable(file.name, "The file is larger than 5 MB. Split it and bring it in by parts.");
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return name.endsWith(".csv") ? readOpenTable(bytes) : readOpenJson(bytes);
}

/** The facts that stand, out of the export as it is now. */
export function toStandingPrograms(exported: OpenDataReading): StandingPrograms {
  const facts = new Map<string, StandingFact>();
  for (const { programId, field, version, fact } of exported.facts) {
    facts.set(`${programId} ${field}`, { version, fact });
  }
  const names = new Map(exported.programs.map(({ id, name }) => [id, name]));
  return {
    find: (id) => {
      const name = names.get(id);
      if (name === undefined) return null;
      return { id, name, find: (field) => facts.get(`${id} ${field}`) ?? { version: 0, fact: notChecked } };
    },
  };
}

/** What was known of a field when it had been told so often; null where that is not known. */
export type FindEarlier = (difference: FiledDifference) => Promise<Fact<unknown> | null>;

/**
 * Holds a file beside the facts that stand. What changed here since the export, and was not edited in the file, is no
 * conflict: it is left as it stands.
 */
export async function tryFile(
  reading: OpenDataReading,
  standing: StandingPrograms,
  findEarlier: FindEarlier,
): Promise<DryRun> {
  const run = toDryRun(reading, standing);
  const differences: FiledDifference[] = [];
  for (const difference of run.differences) {
    const earlier = difference.kind === "conflict" ? await findEarlier(difference) : null;
    if (earlier === null || !isUntouched(difference.filed, earlier)) differences.push(difference);
  }
  return { ...run, differences, unchanged: run.unchanged + run.differences.length - differences.length };
}

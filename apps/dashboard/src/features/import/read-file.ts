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

/** What a file tells, and its bytes where it is a table: the rows that fail are given back out of them. */
export interface FileReading {
  readonly reading: OpenDataReading;
  readonly table: Uint8Array | null;
}

/** Reads a file of facts by its name; whatever is wrong with it is a problem with a place. */
export async function readFile(file: ChosenFile): Promise<FileReading> {
  const name = file.name.toLowerCase();
  const refused = (message: string) => ({ reading: unreadable(file.name, message), table: null });
  if (!/\.(csv|json)$/.test(name)) return refused("Choose a .csv or .json file that was exported here.");
  if (file.size > OPEN_DATA_BOUNDS.mostBytes) {
    return refused("The file is larger than 5 MB. Split it and bring it in by parts.");
  }
  const bytes = await readBytes(file);
  if (bytes === null) {
    return refused(
      "The file cannot be opened. It may have been moved or changed meanwhile: choose it again.",
    );
  }
  if (name.endsWith(".json")) return { reading: readOpenJson(bytes), table: null };
  return { reading: readOpenTable(bytes), table: bytes };
}

/** Null where the file is gone or closed to us since it was chosen. */
async function readBytes(file: ChosenFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * The facts that stand, out of the export as it is now.
 * @throws Error where the export cannot be read whole: beside a part of it, every other program would seem unknown
 */
export function toStandingPrograms(exported: OpenDataReading): StandingPrograms {
  const [problem] = exported.problems;
  if (problem !== undefined) throw new Error(`${problem.place}: ${problem.message}`);
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

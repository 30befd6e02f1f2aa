import type { Mutant, MutantStatus } from "./mutant.ts";

/** How many mutants of a folder came to which end. */
export type Count = Readonly<Record<MutantStatus, number>>;

/** The least share, in hundredths, that tests must kill of each folder's mutants. */
export const LEAST_KILLED_PERCENT = 85;

/** Counts how the mutants of each folder ended, in the order in which folders first come. */
export function countByFolder(
  tried: readonly Mutant[],
  statusOf: (mutant: Mutant) => MutantStatus,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Record<MutantStatus, number>>();
  for (const mutant of tried) {
    const count = counts.get(mutant.folder) ?? { killed: 0, timeout: 0, survived: 0, "no-coverage": 0 };
    count[statusOf(mutant)] += 1;
    counts.set(mutant.folder, count);
  }
  return counts;
}

/** The counts of several folders as one. */
export function addUp(counts: Iterable<Count>): Count {
  const sum = { killed: 0, timeout: 0, survived: 0, "no-coverage": 0 };
  for (const count of counts) {
    sum.killed += count.killed;
    sum.timeout += count.timeout;
    sum.survived += count.survived;
    sum["no-coverage"] += count["no-coverage"];
  }
  return sum;
}

/** The share that tests noticed, in hundredths; a mutant that no test reaches was not noticed. */
export function toKilledPercent({ killed, timeout, survived, ...rest }: Count): number {
  const all = killed + timeout + survived + rest["no-coverage"];
  return all === 0 ? 100 : ((killed + timeout) / all) * 100;
}

/** One line of the table for a folder. */
export function toScoreLine(name: string, count: Count): string {
  const cells = [count.killed, count.timeout, count.survived, count["no-coverage"]];
  const percent = `${toKilledPercent(count).toFixed(1)} %`;
  return `  ${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(10)).join("")}${percent.padStart(10)}`;
}

/** The heading of the table. */
export const SCORE_HEADING = `  ${"".padEnd(12)}${["killed", "timeout", "survived", "untested", "noticed"].map((name) => name.padStart(10)).join("")}`;

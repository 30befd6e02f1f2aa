import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { type Mutant, toMutantKey } from "./mutant.ts";

/**
 * One reason, for one mutant or for several of one file. An entry speaks for every mutant of its file that has all that it
 * names: with `at` and `nth` it is one mutant; without them it is whatever is made of that text, on whatever line it stands,
 * so that other words on the line may change; without `original` or `replacement` it is a whole kind.
 */
const SURVIVOR = z.strictObject({
  /** The source line, without its indent. */
  at: z.string().optional(),
  mutator: z.string(),
  original: z.string().optional(),
  replacement: z.string().optional(),
  nth: z.number().int().min(1).optional(),
  /** Why no test can or need tell it, in a sentence. */
  reason: z.string(),
});

type Survivor = z.infer<typeof SURVIVOR>;

const LIST = z.record(z.string(), z.array(SURVIVOR));

/** Mutants that no test tells from the source, by file, each with its reason. */
export type SurvivorList = z.infer<typeof LIST>;

/** Reads the committed list. @throws a ZodError when it has another form */
export function readSurvivors(path: string): SurvivorList {
  return LIST.parse(JSON.parse(readFileSync(path, "utf8")));
}

const NAMED = ["at", "mutator", "original", "replacement", "nth"] as const;

function speaksFor(entry: Survivor, { change }: Mutant): boolean {
  return NAMED.every((part) => entry[part] === undefined || entry[part] === change[part]);
}

function listEntries(list: SurvivorList, mutant: Mutant): readonly Survivor[] {
  return (list[mutant.file] ?? []).filter((entry) => speaksFor(entry, mutant));
}

/** What a run made and tried. */
export interface Run {
  readonly all: readonly Mutant[];
  readonly tried: readonly Mutant[];
  readonly isAlive: (mutant: Mutant) => boolean;
}

/** How a run and the list differ. */
export interface Comparison {
  /** Alive, and not on the list with a reason. */
  readonly unexplained: readonly Mutant[];
  /** Tried and dead, and on the list in an entry that speaks for nothing alive: the entry is to be taken off. */
  readonly killed: readonly Mutant[];
}

/** Holds what is alive, of what was tried, against the list. An entry for several is kept while one of them lives or was not tried. */
export function compareSurvivors(list: SurvivorList, run: Run): Comparison {
  const { tried, isAlive } = run;
  const kept = keepEntries(list, run);
  const isExplained = (mutant: Mutant): boolean =>
    listEntries(list, mutant).some(({ reason }) => reason.trim() !== "");
  return {
    unexplained: tried.filter((mutant) => isAlive(mutant) && !isExplained(mutant)),
    killed: tried.filter(
      (mutant) => !isAlive(mutant) && listEntries(list, mutant).some((entry) => !kept.has(entry)),
    ),
  };
}

/** The entries that speak for a mutant that is alive, or that was not tried. */
function keepEntries(list: SurvivorList, { all, tried, isAlive }: Run): ReadonlySet<Survivor> {
  const wasTried = new Set(tried.map(toMutantKey));
  const mayLive = all.filter((mutant) => !wasTried.has(toMutantKey(mutant)) || isAlive(mutant));
  return new Set(mayLive.flatMap((mutant) => listEntries(list, mutant)));
}

/**
 * The list after a run: reasons stay, new survivors come with an empty one that is to be written, and an entry goes when all
 * that it speaks for was tried and killed, or is no longer a mutant. What was not tried stays as it is.
 */
export function updateSurvivors(list: SurvivorList, run: Run): SurvivorList {
  const kept = keepEntries(list, run);
  const next: Record<string, Survivor[]> = {};
  for (const [file, entries] of Object.entries(list)) {
    const staying = entries.filter((entry) => kept.has(entry));
    if (staying.length > 0) next[file] = staying;
  }
  for (const mutant of run.tried) {
    if (!run.isAlive(mutant) || listEntries(list, mutant).length > 0) continue;
    next[mutant.file] = [...(next[mutant.file] ?? []), { ...mutant.change, reason: "" }];
  }
  const inOrder = Object.entries(next).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder);
}

/** Writes the list where it is committed. */
export function writeSurvivors(path: string, list: SurvivorList): void {
  writeFileSync(path, `${JSON.stringify(list, null, 2)}\n`);
}

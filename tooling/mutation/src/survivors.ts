import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { type Mutant, toMutantKey } from "./mutant.ts";

const SURVIVOR = z.strictObject({
  at: z.string(),
  mutator: z.string(),
  original: z.string(),
  replacement: z.string(),
  nth: z.number().int().min(1),
  /** Why no test can or need tell it, in a sentence. */
  reason: z.string(),
});

const LIST = z.record(z.string(), z.array(SURVIVOR));

/** Mutants that no test tells from the source, by file, each with its reason. */
export type SurvivorList = z.infer<typeof LIST>;

/** Reads the committed list. @throws a ZodError when it has another form */
export function readSurvivors(path: string): SurvivorList {
  return LIST.parse(JSON.parse(readFileSync(path, "utf8")));
}

function toReasons(list: SurvivorList): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(list).flatMap(([file, entries]) =>
      entries.map(({ reason, ...change }) => [toMutantKey({ file, change }), reason] as const),
    ),
  );
}

/** How a run and the list differ. */
export interface Comparison {
  /** Alive, and not on the list with a reason. */
  readonly unexplained: readonly Mutant[];
  /** On the list, tried, and dead: to be taken off. */
  readonly killed: readonly Mutant[];
}

/** Holds what is alive, of what was tried, against the list. */
export function compareSurvivors(
  list: SurvivorList,
  tried: readonly Mutant[],
  isAlive: (mutant: Mutant) => boolean,
): Comparison {
  const reasons = toReasons(list);
  return {
    unexplained: tried.filter((mutant) => isAlive(mutant) && !reasons.get(toMutantKey(mutant))?.trim()),
    killed: tried.filter((mutant) => !isAlive(mutant) && reasons.has(toMutantKey(mutant))),
  };
}

/**
 * The list after a run: reasons stay, new survivors come with an empty one that is to be written, and what was tried and
 * killed goes, as does what is no longer a mutant. What was not tried stays as it is.
 */
export function updateSurvivors(
  list: SurvivorList,
  {
    all,
    tried,
    isAlive,
  }: {
    readonly all: readonly Mutant[];
    readonly tried: readonly Mutant[];
    readonly isAlive: (mutant: Mutant) => boolean;
  },
): SurvivorList {
  const reasons = toReasons(list);
  const wasTried = new Set(tried.map(toMutantKey));
  const next: Record<string, z.infer<typeof SURVIVOR>[]> = {};
  for (const mutant of all) {
    const key = toMutantKey(mutant);
    const stays = wasTried.has(key) ? isAlive(mutant) : reasons.has(key);
    if (!stays) continue;
    next[mutant.file] ??= [];
    next[mutant.file]?.push({ ...mutant.change, reason: reasons.get(key) ?? "" });
  }
  return next;
}

/** Writes the list where it is committed. */
export function writeSurvivors(path: string, list: SurvivorList): void {
  writeFileSync(path, `${JSON.stringify(list, null, 2)}\n`);
}

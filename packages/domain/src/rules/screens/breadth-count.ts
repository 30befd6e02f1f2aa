import { isPlanned, isSubmitted, type PlannedProgram } from "../../applicant/planned-program.ts";
import { must } from "../../kernel/must.ts";
import type { OpenFacts } from "../open-facts.ts";
import type { BreadthRange } from "../outcomes.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Exclusion } from "./exclusion.ts";
import { EXCLUDED, type ScreenTable, toMayExclude, UNKNOWN } from "./screen-table.ts";

/** The list of one person against the range (G4). Counts are programs, never tracks (settled reading 12). */
export interface Breadth {
  readonly planned: number;
  readonly submitted: number;
  /** Planned minus those that cannot take the person. */
  readonly effective: number;
  /** Of the effective ones: those where a fact that decides for this person is not known. */
  readonly unknown: number;
  /** Effective minus unknown. */
  readonly confirmed: number;
  /** In the order of the program ids. */
  readonly excluded: readonly Exclusion[];
  /** Null while no tier gives one. Provisional tiers give the widest range of the possible ones. */
  readonly range: BreadthRange | null;
  /** Of all programs in the catalogue: how many can take the person, or may. */
  readonly reachable: number;
  /** Of these: those where a fact that decides for this person is not known. */
  readonly reachableUnknown: number;
}

/** The list as rules read it. */
export interface BreadthReading {
  readonly count: Breadth;
  /** The person's own facts that, once told, may turn out to exclude a program on the list. */
  readonly mayExclude: OpenFacts;
}

const NO_EXCLUSIONS: readonly Exclusion[] = Object.freeze([]);

/** One bit for each place in the catalogue; filled and emptied with every list. */
let excludedPlaces = new Int32Array(8);

/** None of so many places marked. */
function startExcluded(places: number): Int32Array {
  const words = (places >>> 5) + 1;
  if (excludedPlaces.length < words) excludedPlaces = new Int32Array(words);
  else excludedPlaces.fill(0);
  return excludedPlaces;
}

/** Written over by every list, so that what is kept has no room to spare. */
const inOrder: Exclusion[] = [];

/** The exclusions of the marked places, in the order of the catalogue. */
function listExclusions({ exclusions }: ScreenTable, marked: Int32Array): readonly Exclusion[] {
  let count = 0;
  for (let word = 0; word < marked.length; word++) {
    for (let bits = marked[word] ?? 0; bits !== 0; bits &= bits - 1) {
      const place = word * 32 + 31 - Math.clz32(bits & -bits);
      inOrder[count] = must(exclusions[place], "an excluded program has its reasons");
      count += 1;
    }
  }
  return inOrder.slice(0, count);
}

/** What a list is held against. */
interface Measure {
  readonly catalogue: Catalogue;
  /** The catalogue held against this person. */
  readonly table: ScreenTable;
  readonly range: BreadthRange | null;
}

/**
 * The list of one person against the catalogue; each program stands on it once.
 * A program that the catalogue does not hold counts like one of which nothing is checked.
 */
export function countBreadth(
  plan: readonly PlannedProgram[],
  { catalogue, table, range }: Measure,
): BreadthReading {
  const { codes } = table;
  const { places } = catalogue;
  const unlisted = catalogue.screens.length;
  const marked = startExcluded(unlisted);
  let excluded = 0;
  let planned = 0;
  let submitted = 0;
  let unknown = 0;
  let together = 0;
  for (const entry of plan) {
    if (!isPlanned(entry)) continue;
    planned += 1;
    if (isSubmitted(entry)) submitted += 1;
    const place = places.get(entry.programId) ?? unlisted;
    const code = codes[place] ?? 0;
    together |= code;
    if ((code & EXCLUDED) !== 0) {
      excluded += 1;
      const word = place >>> 5;
      marked[word] = (marked[word] ?? 0) | (1 << (place & 31));
    } else if ((code & UNKNOWN) !== 0) unknown += 1;
  }
  const effective = planned - excluded;
  return {
    count: {
      planned,
      submitted,
      effective,
      unknown,
      confirmed: effective - unknown,
      excluded: excluded === 0 ? NO_EXCLUSIONS : listExclusions(table, marked),
      range,
      reachable: table.reach.reachable,
      reachableUnknown: table.reach.unknown,
    },
    mayExclude: toMayExclude(together),
  };
}

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

/** Puts a place where it belongs. Lists mostly come in order, and then this is one comparison. */
function insertInOrder(places: number[], place: number): void {
  let at = places.length;
  for (let before = places[at - 1]; before !== undefined && before > place; before = places[at - 1]) {
    places[at] = before;
    at -= 1;
  }
  places[at] = place;
}

function listExclusions(table: ScreenTable, places: readonly number[]): readonly Exclusion[] {
  if (places.length === 0) return NO_EXCLUSIONS;
  return places.map((place) => must(table.exclusions[place], "an excluded program has its reasons"));
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
  const excludedPlaces: number[] = [];
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
    if ((code & EXCLUDED) !== 0) insertInOrder(excludedPlaces, place);
    if ((code & UNKNOWN) !== 0) unknown += 1;
  }
  const effective = planned - excludedPlaces.length;
  return {
    count: {
      planned,
      submitted,
      effective,
      unknown,
      confirmed: effective - unknown,
      excluded: listExclusions(table, excludedPlaces),
      range,
      reachable: table.reach.reachable,
      reachableUnknown: table.reach.unknown,
    },
    mayExclude: toMayExclude(together),
  };
}

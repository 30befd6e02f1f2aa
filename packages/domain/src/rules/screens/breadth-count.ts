import { isPlanned, isSubmitted, type PlannedProgram } from "../../applicant/planned-program.ts";
import type { OpenFacts } from "../open-facts.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Exclusion } from "./exclusion.ts";
import type { PersonScreen } from "./person-screen.ts";
import { getScreenTable } from "./screen-table.ts";

/** The list of one person, counted. Counts are programs, never tracks (settled reading 12). */
export interface BreadthCount {
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
  /** Of all programs in the catalogue: how many can take the person, or may. */
  readonly reachable: number;
}

/** The same with what rules need besides. */
export interface BreadthReading extends BreadthCount {
  /** The person's own facts that, once told, may turn out to exclude a program on the list. */
  readonly mayExclude: OpenFacts;
  /** The programs of the catalogue that no untold fact of the person can exclude. */
  readonly surelyReachable: number;
  /** The person's own facts that may turn out to exclude a program of the catalogue. */
  readonly mayExcludeAny: OpenFacts;
  /** Programs in the catalogue; zero where there is none at hand. */
  readonly listed: number;
}

const NO_EXCLUSIONS: readonly Exclusion[] = Object.freeze([]);

function byProgram(a: Exclusion, b: Exclusion): number {
  return a.programId < b.programId ? -1 : 1;
}

/**
 * The list of one person against the catalogue; each program stands on it once.
 * A program that the catalogue does not hold counts like one of which nothing is checked.
 */
export function countBreadth(
  plan: readonly PlannedProgram[],
  catalogue: Catalogue,
  person: PersonScreen,
): BreadthReading {
  const { places, screens } = catalogue;
  const table = getScreenTable(catalogue, person);
  let planned = 0;
  let submitted = 0;
  let unknown = 0;
  let mayExclude: OpenFacts = 0;
  const excluded: Exclusion[] = [];
  for (const entry of plan) {
    if (!isPlanned(entry)) continue;
    planned += 1;
    if (isSubmitted(entry)) submitted += 1;
    const place = places.get(entry.programId) ?? screens.length;
    const exclusion = table.exclusions[place];
    if (exclusion != null) excluded.push(exclusion);
    else {
      unknown += table.unknown[place] ?? 0;
      mayExclude |= table.mayExclude[place] ?? 0;
    }
  }
  return {
    planned,
    submitted,
    effective: planned - excluded.length,
    unknown,
    confirmed: planned - excluded.length - unknown,
    excluded: excluded.length === 0 ? NO_EXCLUSIONS : excluded.sort(byProgram),
    reachable: table.reachable,
    mayExclude,
    surelyReachable: table.surelyReachable,
    mayExcludeAny: table.mayExcludeAny,
    listed: screens.length,
  };
}

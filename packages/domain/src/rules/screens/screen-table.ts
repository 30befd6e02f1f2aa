import type { OpenFacts } from "../open-facts.ts";
import { type Catalogue, UNLISTED_PROGRAM } from "./catalogue.ts";
import type { Exclusion } from "./exclusion.ts";
import { type PersonScreen, toScreenKey } from "./person-screen.ts";
import { screenProgram } from "./screen-program.ts";

/**
 * Every program of a catalogue held against one kind of person, by its place in the catalogue;
 * one past the last stands for a program that is not listed. People who screen alike share one table.
 */
export interface ScreenTable {
  /** The exclusion, where the program cannot take the person. */
  readonly exclusions: readonly (Exclusion | null)[];
  /** 1 where the program may take the person and a fact that decides is not known; else 0. */
  readonly unknown: Uint8Array;
  /** The person's own facts that may turn out to exclude. */
  readonly mayExclude: Uint32Array;
  /** Programs that can take the person, or may. */
  readonly reachable: number;
  /** Of these, programs that no untold fact of the person can exclude. */
  readonly surelyReachable: number;
  /** The person's own facts that may turn out to exclude any program. */
  readonly mayExcludeAny: OpenFacts;
}

function buildTable(catalogue: Catalogue, person: PersonScreen): ScreenTable {
  const programs = [...catalogue.screens, UNLISTED_PROGRAM];
  const exclusions: (Exclusion | null)[] = programs.map(() => null);
  const unknown = new Uint8Array(programs.length);
  const mayExclude = new Uint32Array(programs.length);
  let [reachable, surelyReachable, mayExcludeAny] = [0, 0, 0];
  for (const [place, program] of programs.entries()) {
    const screened = screenProgram(program, person);
    if (screened.reasons.length > 0) {
      exclusions[place] = Object.freeze({ programId: program.id, reasons: Object.freeze(screened.reasons) });
      continue;
    }
    unknown[place] = screened.isUnknown ? 1 : 0;
    mayExclude[place] = screened.mayExclude;
    if (program === UNLISTED_PROGRAM) continue;
    mayExcludeAny |= screened.mayExclude;
    reachable += 1;
    if (screened.mayExclude === 0) surelyReachable += 1;
  }
  return { exclusions, unknown, mayExclude, reachable, surelyReachable, mayExcludeAny };
}

const tables = new WeakMap<Catalogue, Map<number, ScreenTable>>();

/** The table for a person. Built once for all people whom the catalogue screens alike. */
export function getScreenTable(catalogue: Catalogue, person: PersonScreen): ScreenTable {
  let ofCatalogue = tables.get(catalogue);
  if (ofCatalogue === undefined) {
    ofCatalogue = new Map();
    tables.set(catalogue, ofCatalogue);
  }
  const key = toScreenKey(person, catalogue);
  let table = ofCatalogue.get(key);
  if (table === undefined) {
    table = buildTable(catalogue, person);
    ofCatalogue.set(key, table);
  }
  return table;
}

import { must } from "../../kernel/must.ts";
import type { OpenFacts } from "../open-facts.ts";
import type { Catalogue, ProgramScreen } from "./catalogue.ts";
import type { Exclusion } from "./exclusion.ts";
import { UNLISTED_PROGRAM } from "./no-catalogue.ts";
import { type PersonScreen, toScreenKey } from "./person-screen.ts";
import { type Screened, screenProgram } from "./screen-program.ts";

/** In a code: the program cannot take the person. */
export const EXCLUDED = 1;
/** In a code: the program may take the person, and a fact that decides is not known. */
export const UNKNOWN = 2;
/** The open facts of a code stand above these two bits. */
const FLAGS = 2;

/**
 * Every program of a catalogue held against one kind of person, by its place in the catalogue;
 * one past the last stands for a program that is not listed. People who screen alike share one table.
 */
export interface ScreenTable {
  /** EXCLUDED or UNKNOWN, and the person's own facts that may turn out to exclude: one number, since lists are long. */
  readonly codes: Uint32Array;
  /** The exclusion, where the program cannot take the person. */
  readonly exclusions: readonly (Exclusion | null)[];
  readonly reach: Reach;
}

/** How much of the catalogue is open to a person. */
export interface Reach {
  /** Programs in the catalogue; zero where there is none at hand. */
  readonly listed: number;
  /** Programs that can take the person, or may. */
  readonly reachable: number;
  /** Of these, programs with a fact that decides and is not known. */
  readonly unknown: number;
  /** Of those in reach, programs that no untold fact of the person can exclude. */
  readonly surelyReachable: number;
  /** The person's own facts that may turn out to exclude one. */
  readonly mayExclude: OpenFacts;
}

/** The open facts in a code, or in several codes put together. */
export function toMayExclude(codes: number): OpenFacts {
  return codes >>> FLAGS;
}

function toCode({ reasons, isUnknown, mayExclude }: Screened): number {
  if (reasons.length > 0) return EXCLUDED;
  return (isUnknown ? UNKNOWN : 0) | (mayExclude << FLAGS);
}

function toExclusion({ id }: ProgramScreen, { reasons }: Screened): Exclusion | null {
  return reasons.length === 0 ? null : Object.freeze({ programId: id, reasons: Object.freeze(reasons) });
}

function buildTable({ screens }: Catalogue, person: PersonScreen): ScreenTable {
  const screened = screens.map((program) => screenProgram(program, person));
  const reachable = screened.filter(({ reasons }) => reasons.length === 0);
  return {
    codes: Uint32Array.from([...screened, screenProgram(UNLISTED_PROGRAM, person)], toCode),
    exclusions: screens.map((program, place) =>
      toExclusion(program, must(screened[place], "each is screened")),
    ),
    reach: Object.freeze({
      listed: screens.length,
      reachable: reachable.length,
      unknown: reachable.filter(({ isUnknown }) => isUnknown).length,
      surelyReachable: reachable.filter(({ mayExclude }) => mayExclude === 0).length,
      mayExclude: reachable.reduce((open, { mayExclude }) => open | mayExclude, 0),
    }),
  };
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

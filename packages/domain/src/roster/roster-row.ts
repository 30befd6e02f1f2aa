import type { FactChange } from "../applicant/fact-change.ts";
import type { ProfileFact } from "../applicant/profile.ts";
import type { RosterCells, RosterField } from "./roster-field.ts";

/** The facts that a roster can tell of a person. */
export type RosterFact = (typeof ROSTER_FACTS)[number];

/** @see RosterFact */
export const ROSTER_FACTS = [
  "season",
  "imgClass",
  "visa",
  "graduation",
  "step1",
  "step2ck",
  "step3",
  "usMonths",
] as const satisfies readonly ProfileFact[];

/** One fact as a roster tells it. */
export type RosterChange = Extract<FactChange, { fact: RosterFact }>;

/** Something about one cell, in a sentence. */
export interface CellNote {
  /** Null where it is about the row. */
  readonly field: RosterField | null;
  /** The cell as it stands in the file; empty for a row. */
  readonly cell: string;
  readonly message: string;
}

/** A row whose cells were found by the mapping. */
export interface MappedRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: RosterCells;
}

/** What a row says of a person. What it does not say is not in it. */
export interface RosterPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly ownId: string | null;
  readonly advisorEmail: string | null;
  readonly changes: readonly RosterChange[];
  /** Cells that say too little to be kept. */
  readonly leftOut: readonly CellNote[];
}

/** A row as it was read: a person, or what must be mended first. */
export type RowReading =
  | { readonly kind: "person"; readonly line: number; readonly person: RosterPerson }
  | { readonly kind: "error"; readonly line: number; readonly problems: readonly CellNote[] };

import { DECIDING_FIELDS } from "../../program/deciding-fields.ts";
import type { Catalogue, Gap, ProgramScreen } from "./catalogue.ts";

/** A program on somebody's list of which the list of programs knows nothing. */
export const UNLISTED_PROGRAM: ProgramScreen = Object.freeze({
  id: "",
  j1: "open",
  h1b: "open",
  failures: Object.freeze({ kind: "open" }),
  minimum: null,
  graduationYears: null,
  military: "no",
  gaps: Object.freeze(DECIDING_FIELDS.map((field): Gap => ({ field, kind: "not-checked" }))),
});

/** No list of programs at hand: what compiling an empty one gives. */
export const EMPTY_CATALOGUE: Catalogue = Object.freeze({
  screens: [],
  kinds: [],
  places: new Map(),
  minimums: [],
  graduationLimits: [],
});

import type { MatrixRows } from "./matrix.table.ts";

/** Who brings people in as a file, and who is told of it: a part of `MATRIX`. */
// biome-ignore format: a table is read by its columns
export const MATRIX_OF_ROSTERS: Readonly<Record<string, MatrixRows>> = {
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  "roster.start": {
    own:         "401  403  403  403  403  403  ok   ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "roster.check": {
    own:         "401  403  403  403  403  403  ok   ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "roster.take": {
    own:         "401  403  403  403  403  403  ok   ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "roster.held": {
    own:         "401  403  403  403  403  403  ok   ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "roster.sendHeld": {
    own:         "401  403  403  403  403  403  ok   ok   404  403  403  401",
    "same-org":  "401  403  403  403  403  403  ok   ok   404  403  403  401",
    "other-org": "401  403  403  403  403  403  404  404  ok   403  403  401",
    unowned:     "401  403  403  403  403  403  ok   ok   404  403  403  401",
    absent:      "401  403  403  403  403  403  404  404  404  403  403  401",
  },
  "roster.toldOfMe": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "roster.checkToldOfMe": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
};

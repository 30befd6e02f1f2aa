import type { MatrixRows } from "./matrix.table.ts";

/** The rows of an organisation's own numbers. Where the state is "same-org", somebody else has set the number meanwhile. */
// biome-ignore format: a table is read by its columns
export const MATRIX_OF_NUMBERS: Readonly<Record<string, MatrixRows>> = {
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  "numbers.list": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "numbers.preview": {
    own:         "401  403  403  403  403  403  ok   ok   ok   403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "numbers.set": {
    own:         "401  403  403  403  403  403  ok   ok   ok   403  403  401",
    "same-org":  "401  403  403  403  403  403  409  409  409  403  403  401",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "numbers.clear": {
    own:         "401  403  403  403  403  403  ok   ok   ok   403  403  401",
    "same-org":  "401  403  403  403  403  403  409  409  409  403  403  401",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
};

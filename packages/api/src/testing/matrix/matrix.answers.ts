import type { MatrixRows } from "./matrix.table.ts";

/** Whoever may read a record may keep its answer, and see those that were kept and what changed. */
// biome-ignore format: a table is read by its columns
const AS_THE_RECORD: MatrixRows = {
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  own:         "401  ok   ok   ok   404  404  ok   403  403  403  403  401",
  "same-org":  "401  404  404  404  404  404  ok   403  403  403  403  401",
  "other-org": "401  404  404  404  404  404  404  403  403  403  403  401",
  unowned:     "401  404  404  404  404  404  ok   403  403  403  403  401",
  absent:      "401  404  404  404  404  404  404  403  403  403  403  401",
};

/** Who keeps answers, reads kept ones and the history, and is told of changes: a part of `MATRIX`. */
// biome-ignore format: a table is read by its columns
export const MATRIX_OF_ANSWERS: Readonly<Record<string, MatrixRows>> = {
  "answers.keep": AS_THE_RECORD,
  "answers.list": AS_THE_RECORD,
  "answers.get": AS_THE_RECORD,
  "history.list": AS_THE_RECORD,
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  "live.mine": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "live.caseload": {
    own:         "401  403  403  ok   ok   ok   ok   403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "live.programs": {
    own:         "401  ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
};

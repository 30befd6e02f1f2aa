import type { MatrixRows } from "./matrix.table.ts";

/** Whoever may read a record may keep its answer and see those that were kept. */
// biome-ignore format: a table is read by its columns
const AS_THE_RECORD: MatrixRows = {
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  own:         "401  ok   ok   ok   404  404  ok   403  403  403  403  401",
  "same-org":  "401  404  404  404  404  404  ok   403  403  403  403  401",
  "other-org": "401  404  404  404  404  404  404  403  403  403  403  401",
  unowned:     "401  404  404  404  404  404  ok   403  403  403  403  401",
  absent:      "401  404  404  404  404  404  404  403  403  403  403  401",
};

/** Who keeps answers and reads kept ones: a part of `MATRIX`. */
export const MATRIX_OF_ANSWERS: Readonly<Record<string, MatrixRows>> = {
  "answers.keep": AS_THE_RECORD,
  "answers.list": AS_THE_RECORD,
  "answers.get": AS_THE_RECORD,
};

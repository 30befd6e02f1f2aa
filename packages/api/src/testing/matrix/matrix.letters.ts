import type { MatrixRows } from "./matrix.table.ts";

/** The rows of the matrix about letters; the last three kinds of call are a writer's by a link, and an advisor's. */
// biome-ignore format: a table is read by its columns
export const MATRIX_OF_LETTERS: Readonly<Record<string, MatrixRows>> = {
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  "letters.add": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  409  409  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "401  409  409  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
  "letters.change": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "letters.remove": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "letters.restore": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "letters.makeLink": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "letters.mailLink": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "letters.revokeLink": {
    own:         "401  ok   ok   403  403  403  403  403  403  403  403  401",
    "same-org":  "401  404  404  403  403  403  403  403  403  403  403  401",
    "other-org": "401  404  404  403  403  403  403  403  403  403  403  401",
    unowned:     "401  404  404  403  403  403  403  403  403  403  403  401",
    absent:      "401  404  404  403  403  403  403  403  403  403  403  401",
  },
  "letters.previewLink": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "404  404  404  404  404  404  404  404  404  404  404  404",
  },
  "letters.answerLink": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "404  404  404  404  404  404  404  404  404  404  404  404",
  },
  "letters.desk": {
    own:         "401  403  403  ok   ok   ok   ok   403  403  403  403  401",
    "same-org":  "-",
    "other-org": "401  404  404  404  404  404  404  404  404  404  404  401",
    unowned:     "-",
    absent:      "401  404  404  404  404  404  404  404  404  404  404  401",
  },
};

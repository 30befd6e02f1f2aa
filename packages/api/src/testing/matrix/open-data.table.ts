import type { MatrixRows } from "./matrix.table.ts";

/** The rows of the open facts, and of the reports of their changes. */
// biome-ignore format: a table is read by its columns
export const OPEN_DATA_MATRIX: Readonly<Record<string, MatrixRows>> = {
  //           anon own  oth  assi wait unas lead admi admB cura oper susp
  "openData.list": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "openData.program": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "404  404  404  404  404  404  404  404  404  404  404  404",
  },
  "openData.previewImport": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
  "reports.send": {
    own:         "ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok   ok",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "404  404  404  404  404  404  404  404  404  404  404  404",
  },
  "reports.count": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "reports.queue": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "-",
    "other-org": "-",
    unowned:     "-",
    absent:      "-",
  },
  "reports.settle": {
    own:         "401  403  403  403  403  403  403  403  403  ok   403  401",
    "same-org":  "401  403  403  403  403  403  403  403  403  409  403  401",
    "other-org": "-",
    unowned:     "-",
    absent:      "401  403  403  403  403  403  403  403  403  404  403  401",
  },
};

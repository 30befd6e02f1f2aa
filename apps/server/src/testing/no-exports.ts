import type { ExportFiles } from "@induction/api/open-data/export-files";

/** The files of an edge whose tests ask for none. */
export const NO_EXPORTS: ExportFiles = {
  get: () => Promise.reject(new Error("this test exports nothing")),
  schema: "{}",
};

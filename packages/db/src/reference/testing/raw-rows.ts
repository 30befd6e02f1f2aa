import { readFileSync } from "node:fs";
import { z } from "zod";
import { splitProgramCsv } from "../program-row.ts";
import { PROGRAM_CSV } from "../read-programs.ts";

const rawRowsSchema = z.array(z.record(z.string(), z.string()));

/** The committed list as plain cells, column name → text, to hold the reader against. */
export function listRawRows(): readonly Readonly<Record<string, string>>[] {
  return rawRowsSchema.parse(splitProgramCsv(readFileSync(PROGRAM_CSV, "utf8")));
}

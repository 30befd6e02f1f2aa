import { REGIONS } from "@induction/domain/program/program.schema";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { isProgramSource, type ProgramSource } from "./claims.ts";

/** A cell that may be empty. Empty means that no source supports a value; it never means no. */
const text = z
  .string()
  .trim()
  .transform((cell) => (cell === "" ? null : cell));
const filled = z.string().trim().min(1);
const list = z.string().transform((cell) =>
  cell
    .split(";")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ""),
);
const wholeNumber = z
  .string()
  .regex(/^\d*$/)
  .transform((cell) => (cell === "" ? null : Number(cell)));
const truth = z.enum(["", "true", "false"]).transform((cell) => (cell === "" ? null : cell === "true"));
const link = z.union([z.literal("").transform(() => null), z.url({ protocol: /^https?$/ })]);
const links = list.pipe(z.array(z.url({ protocol: /^https?$/ })));

const sources = list.pipe(
  z.array(
    z.custom<ProgramSource>((key) => typeof key === "string" && isProgramSource(key), {
      error: "Not a source of the program list.",
    }),
  ),
);

/** One row of the program list, cell by cell, under the names of its columns. */
const programRowSchema = z.strictObject({
  acgme_id: z.union([z.literal("").transform(() => null), z.string().regex(/^040\d{7}$/)]),
  name: filled,
  sponsoring_institution: filled,
  city: text,
  state: z.string().regex(/^[A-Z]{2}$/),
  setting: z.union([z.literal("").transform(() => null), z.enum(["university", "community", "military"])]),
  region: z.enum(REGIONS),
  nrmp_code: list.pipe(z.array(z.string().regex(/^\d{4}040[ACR]\d$/))),
  positions: wholeNumber,
  visa_j1: truth,
  visa_h1b: truth,
  img_percent: wholeNumber,
  min_step2_ck: wholeNumber,
  website: link,
  source: sources.refine((keys) => keys.length > 0),
  source_year: wholeNumber,
  positions_detail: text,
  positions_year: wholeNumber,
  visa_source: link,
  visa_source_type: z.union([
    z.literal("").transform(() => null),
    z.enum(["program-site", "institution-policy", "resadv", "program-faq-copy"]),
  ]),
  score_source: link,
  img_percent_source: link,
  acgme_id_source: sources,
  setting_source: z.union([z.literal("").transform(() => null), z.enum(["general-knowledge", "health-mil"])]),
  nrmp_institution_name: text,
  notes: text,
  score_policy: text,
  failure_policy: text,
  grad_year_limit: text,
  usce_required: text,
  letters_wanted: text,
  application_service: text,
  class_size_site: wholeNumber,
  class_size_year: wholeNumber,
  facts_source: links,
  facts_year: wholeNumber,
  visa_source_2: link,
  visa_year: wholeNumber,
});

/** One row of the program list. Null and empty lists stand for empty cells. */
export type ProgramRow = z.output<typeof programRowSchema>;

/**
 * The file as cells, before they are read.
 * @throws Error when it is not strict CSV with as many cells in each row as there are columns
 */
export function splitProgramCsv(csv: string): readonly unknown[] {
  return parse(csv, { columns: true });
}

/**
 * One row, read.
 * @throws z.ZodError naming the column when a cell is not what its column holds, or a column is missing or unknown
 */
export function parseProgramRow(cells: unknown): ProgramRow {
  return programRowSchema.parse(cells);
}

import type { ProgramField } from "./program.ts";
import { PROGRAM_FIELDS } from "./program-field-words.ts";

/** What each field is called in the table: the first of its columns, and the beginning of the others. */
export const OPEN_FIELD_NAMES: Readonly<Record<ProgramField, string>> = {
  visaJ1: "visa_j1",
  visaH1b: "visa_h1b",
  minimumStep2ck: "minimum_step_2_ck",
  scorePolicy: "score_policy",
  failurePolicy: "failure_policy",
  graduationLimit: "graduation_limit",
  usClinicalExperience: "us_clinical_experience",
  lettersWanted: "letters_wanted",
  imgShare: "img_share_percent",
  tracks: "tracks",
  positions: "seats",
  classSize: "class_size",
  setting: "setting",
  city: "city",
  sponsoringInstitution: "sponsoring_institution",
  acgmeId: "acgme_id",
  applicationService: "application_service",
  website: "website",
};

/** What comes before the facts in each row: the version and the day of the file, and which program it is. */
export const ROW_COLUMNS = [
  "list_version",
  "list_retrieved_on",
  "program_id",
  "name",
  "state",
  "region",
  "notes",
] as const;

/** Where the rows that were not read come back with what is wrong in them. What stands there is not read. */
export const PROBLEMS_COLUMN = "problems";

/** One of them. */
export type RowColumn = (typeof ROW_COLUMNS)[number];

/** What is told of a value after its own column, `visa_j1__condition`: by field, in the order of the table. */
export const VALUE_PARTS = {
  visaJ1: ["condition", "terms"],
  visaH1b: ["condition", "terms"],
  minimumStep2ck: ["requirement"],
  scorePolicy: [],
  failurePolicy: ["exams", "statement"],
  graduationLimit: ["requirement", "statement"],
  usClinicalExperience: [],
  lettersWanted: [],
  imgShare: [],
  tracks: [],
  positions: ["match_year"],
  classSize: ["match_year"],
  setting: [],
  city: [],
  sponsoringInstitution: [],
  acgmeId: [],
  applicationService: [],
  website: [],
} as const satisfies Readonly<Record<ProgramField, readonly string[]>>;

/** What is told of every field: its state first, then its provenance, the claims of a dispute, and how often it was told. */
export const FACT_PARTS = [
  "state",
  "source",
  "source_kind",
  "link",
  "year",
  "retrieved_on",
  "verified_on",
  "verified_by",
  "valid_from",
  "valid_to",
  "note",
  "claims",
  "version",
] as const;

/** The column of a part of a field; of the value itself where no part is named. */
export function toColumn(field: ProgramField, part?: string): string {
  const name = OPEN_FIELD_NAMES[field];
  return part === undefined ? name : `${name}__${part}`;
}

/** The columns of one field in the order of the table. */
export function listFieldColumns(field: ProgramField): readonly string[] {
  const parts = [...VALUE_PARTS[field], ...FACT_PARTS].map((part) => toColumn(field, part));
  return [toColumn(field), ...parts];
}

/** The header of the table, the same on the way out and in. */
export const OPEN_DATA_HEADER: readonly string[] = [
  ...ROW_COLUMNS,
  ...PROGRAM_FIELDS.flatMap(listFieldColumns),
];

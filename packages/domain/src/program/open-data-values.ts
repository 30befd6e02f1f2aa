import type { CsvCell } from "../kernel/csv.ts";
import type { Positions, ProgramField, ProgramFields, VisaPolicy } from "./program.ts";

/** The cells of a value: the field's own column first, then the parts in the order of `VALUE_PARTS`. */
type Cells = readonly CsvCell[];

/** How the value of a field stands in cells, and what cells say. */
interface CellForm<T> {
  readonly write: (value: T) => Cells;
  /** The value as plain data, still to be held against the field's schema. Cells are texts without guards. */
  readonly read: (own: string, parts: readonly string[]) => unknown;
}

/** In the column of a value that could not be read surely: its words stand in `__statement`. */
const IN_WORDS = "in words";
const NO_LIMIT = "no limit";

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A number where the cell holds one; otherwise the cell, which the schema then refuses. */
export function readNumber(cell: string): number | string {
  return NUMBER.test(cell.trim()) ? Number(cell) : cell;
}

/** The same for a cell that may be empty. */
export function readOptionalNumber(cell: string): number | string | null {
  return cell.trim() === "" ? null : readNumber(cell);
}

/** Plain data out of a cell that holds JSON; the cell itself where it does not, which the schema then refuses. */
export function readJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

const text: CellForm<string> = { write: (value) => [value], read: (own) => own };

const statement: CellForm<{ readonly statement: string }> = {
  write: (value) => [value.statement],
  read: (own) => ({ statement: own }),
};

const positions: CellForm<Positions> = {
  write: ({ seats, year }) => [seats, year],
  read: (own, [year = ""]) => ({ seats: readNumber(own), year: readOptionalNumber(year) }),
};

const visa: CellForm<VisaPolicy> = {
  write: (policy) => {
    if (policy.answer !== "conditional") return [policy.answer, null, null];
    const { condition, terms } = policy;
    return [policy.answer, condition, terms === undefined ? null : JSON.stringify(terms)];
  },
  read: (answer, [condition = "", terms = ""]) => ({
    answer,
    ...((condition !== "" || answer === "conditional") && { condition }),
    ...(terms !== "" && { terms: readJson(terms) }),
  }),
};

const failures: CellForm<ProgramFields["failurePolicy"]> = {
  write: (policy) =>
    "statement" in policy
      ? [IN_WORDS, null, policy.statement]
      : [policy.firstAttemptPass, policy.exams.join(" "), null],
  read: (own, [exams = "", words = ""]) =>
    own === IN_WORDS
      ? { statement: words, ...(exams !== "" && { exams }) }
      : {
          firstAttemptPass: own,
          exams: exams.split(/\s+/).filter((exam) => exam !== ""),
          ...(words !== "" && { statement: words }),
        },
};

const graduation: CellForm<ProgramFields["graduationLimit"]> = {
  write: (limit) =>
    "statement" in limit
      ? [IN_WORDS, null, limit.statement]
      : [limit.years ?? NO_LIMIT, limit.requirement, null],
  read: (own, [requirement = "", words = ""]) =>
    own === IN_WORDS
      ? { statement: words, ...(requirement !== "" && { requirement }) }
      : {
          years: own === NO_LIMIT ? null : readNumber(own),
          requirement,
          ...(words !== "" && { statement: words }),
        },
};

const FORMS: { readonly [F in ProgramField]: CellForm<ProgramFields[F]> } = {
  visaJ1: visa,
  visaH1b: visa,
  minimumStep2ck: {
    write: ({ minimum, requirement }) => [minimum, requirement],
    read: (own, [requirement = ""]) => ({ minimum: readNumber(own), requirement }),
  },
  scorePolicy: statement,
  failurePolicy: failures,
  graduationLimit: graduation,
  usClinicalExperience: statement,
  lettersWanted: statement,
  imgShare: { write: (percent) => [percent], read: readNumber },
  tracks: { write: (tracks) => [JSON.stringify(tracks)], read: readJson },
  positions,
  classSize: positions,
  setting: { write: (setting) => [setting], read: (own) => own },
  city: text,
  sponsoringInstitution: text,
  acgmeId: text,
  applicationService: text,
  website: text,
};

/** The cells of a value. */
export function toValueCells<F extends ProgramField>(field: F, value: ProgramFields[F]): Cells {
  return FORMS[field].write(value);
}

/** What the cells of a value say, as plain data that the field's schema must still accept. */
export function fromValueCells(field: ProgramField, own: string, parts: readonly string[]): unknown {
  return FORMS[field].read(own, parts);
}

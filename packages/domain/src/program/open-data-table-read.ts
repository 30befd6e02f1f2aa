import { z } from "zod";
import { type CsvRow, readCsv, unguardCell } from "../kernel/csv.ts";
import type { Fact } from "./fact.ts";
import {
  type FACT_PARTS,
  listFieldColumns,
  OPEN_DATA_HEADER,
  PROBLEMS_COLUMN,
  toColumn,
  VALUE_PARTS,
} from "./open-data-columns.ts";
import {
  type FiledFact,
  type FiledProgram,
  type FileProblem,
  OPEN_DATA_BOUNDS,
  type OpenDataReading,
  toCalled,
  toFileMessage,
  unreadable,
} from "./open-data-reading.ts";
import { NO_VALUE } from "./open-data-table.ts";
import { fromValueCells, readJson, readNumber, readOptionalNumber } from "./open-data-values.ts";
import { parseProgramFact } from "./program.schema.ts";
import type { ProgramField } from "./program.ts";
import { PROGRAM_FIELDS } from "./program-field-words.ts";

const KNOWN_COLUMNS: ReadonlySet<string> = new Set([...OPEN_DATA_HEADER, PROBLEMS_COLUMN]);
/** Without these a row says nothing of which program it is. */
const NEEDED_COLUMNS = ["program_id", "name"] as const;

function at(line: number, column: string | number | null): string {
  return column === null ? `Line ${line}` : `Line ${line}, column ${column}`;
}

/** Which column stands where. A field of which no column is there is left alone; one of which some are missing is refused. */
function findHeaderProblems(header: CsvRow): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const seen = new Set<string>();
  for (const [index, name] of header.cells.entries()) {
    const place = at(header.line, index + 1);
    if (!KNOWN_COLUMNS.has(name)) {
      problems.push({
        place,
        message: `There is no column “${name.slice(0, 60)}”. Use the header of the exported file.`,
      });
    } else if (seen.has(name))
      problems.push({ place, message: `The column ${name} stands twice. Remove one.` });
    seen.add(name);
  }
  const missing = [...NEEDED_COLUMNS, ...PROGRAM_FIELDS.flatMap((field) => listMissing(field, seen))].filter(
    (name) => !seen.has(name),
  );
  for (const name of missing) {
    problems.push({
      place: at(header.line, null),
      message: `The column ${name} is missing. Use the header of the exported file.`,
    });
  }
  return problems;
}

function listMissing(field: ProgramField, seen: ReadonlySet<string>): readonly string[] {
  const columns = listFieldColumns(field);
  return columns.some((name) => seen.has(name)) ? columns : [];
}

/** The texts of a row by the names of their columns, freed of guards. */
type Row = ReadonlyMap<string, string>;

function cellOf(row: Row, column: string): string {
  return row.get(column) ?? "";
}

function readClaim(row: Row, field: ProgramField): unknown {
  const cell = (part: (typeof FACT_PARTS)[number]) => cellOf(row, toColumn(field, part));
  const orNull = (text: string) => (text === "" ? null : text);
  return {
    source: cell("source"),
    kind: cell("source_kind"),
    link: orNull(cell("link")),
    year: readOptionalNumber(cell("year")),
    retrievedOn: cell("retrieved_on"),
    verifiedOn: orNull(cell("verified_on")),
    verifiedBy: orNull(cell("verified_by")),
    validFrom: orNull(cell("valid_from")),
    validTo: orNull(cell("valid_to")),
    note: orNull(cell("note")),
  };
}

const CLAIM_COLUMNS: ReadonlyMap<PropertyKey, string> = new Map([
  ["source", "source"],
  ["kind", "source_kind"],
  ["link", "link"],
  ["year", "year"],
  ["retrievedOn", "retrieved_on"],
  ["verifiedOn", "verified_on"],
  ["verifiedBy", "verified_by"],
  ["validFrom", "valid_from"],
  ["validTo", "valid_to"],
  ["note", "note"],
]);

const PART_NAMES: ReadonlyMap<PropertyKey, string> = new Map([
  ["condition", "condition"],
  ["terms", "terms"],
  ["requirement", "requirement"],
  ["exams", "exams"],
  ["statement", "statement"],
  ["year", "match_year"],
]);

/** The column of what a schema refused. */
function toIssueColumn(field: ProgramField, [part, key]: readonly PropertyKey[]): string {
  if (part === "claim") return toColumn(field, CLAIM_COLUMNS.get(key ?? "") ?? "source");
  if (part === "claims") return toColumn(field, "claims");
  if (part === "state") return toColumn(field, "state");
  const name = PART_NAMES.get(key ?? "");
  const parts: readonly string[] = VALUE_PARTS[field];
  return name !== undefined && parts.includes(name) ? toColumn(field, name) : toColumn(field);
}

/** Something that a column holds and must not. */
interface ColumnProblem {
  readonly column: string;
  readonly message: string;
}

type Outcome = { readonly fact: Fact<unknown> } | { readonly problems: readonly ColumnProblem[] };

const STATES = new Set(["known", ...Object.keys(NO_VALUE)]);

function isWithoutValue(state: string): state is keyof typeof NO_VALUE {
  return Object.hasOwn(NO_VALUE, state);
}

/** The columns that must be empty in a state. */
function listForbidden(field: ProgramField, state: string): readonly string[] {
  const claim = [...CLAIM_COLUMNS.values()];
  const parts: readonly string[] = VALUE_PARTS[field];
  switch (state) {
    case "known":
      return ["claims"];
    case "not-disclosed":
      return [...parts, "claims"];
    case "disputed":
      return [...parts, ...claim];
    default:
      return [...parts, ...claim, "claims"];
  }
}

function readJsonFact(row: Row, field: ProgramField, state: string): unknown {
  if (state === "not-checked") return { state };
  if (state === "disputed") return { state, claims: readJson(cellOf(row, toColumn(field, "claims"))) };
  const claim = readClaim(row, field);
  if (state === "not-disclosed") return { state, claim };
  const parts = VALUE_PARTS[field].map((part) => cellOf(row, toColumn(field, part)));
  return { state, value: fromValueCells(field, cellOf(row, toColumn(field)), parts), claim };
}

function readFact(row: Row, field: ProgramField): Outcome {
  const state = cellOf(row, toColumn(field, "state"));
  if (!STATES.has(state)) {
    const message = `“${state.slice(0, 40)}” is no state. Write known, not-disclosed, not-checked or disputed.`;
    return { problems: [{ column: toColumn(field, "state"), message }] };
  }
  const own = cellOf(row, toColumn(field));
  if (isWithoutValue(state) && own !== "" && own !== NO_VALUE[state]) {
    const message = `The state is ${state}, and the cell holds a value. Write known as the state, or empty the cell.`;
    return { problems: [{ column: toColumn(field), message }] };
  }
  const filled = listForbidden(field, state).map((part) => toColumn(field, part));
  const problems = filled
    .filter((column) => cellOf(row, column) !== "")
    .map((column) => ({ column, message: `The state is ${state}. Empty this cell, or change the state.` }));
  if (problems.length > 0) return { problems };
  try {
    return { fact: parseProgramFact(field, readJsonFact(row, field, state)) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return {
      problems: error.issues.map(({ path, message }) => ({
        column: toIssueColumn(field, path),
        message: toFileMessage(path, message),
      })),
    };
  }
}

const MOST_VERSIONS = 2_147_483_647;

function readVersion(row: Row, field: ProgramField): number | null {
  const version = readNumber(cellOf(row, toColumn(field, "version")));
  const isOne = typeof version === "number" && Number.isInteger(version);
  return isOne && version >= 0 && version <= MOST_VERSIONS ? version : null;
}

interface RowReading {
  readonly program: FiledProgram | null;
  readonly facts: readonly FiledFact[];
  readonly problems: readonly FileProblem[];
}

function refusedRow(line: number, column: string | null, message: string): RowReading {
  return { program: null, facts: [], problems: [{ place: at(line, column), message, line }] };
}

function readRow(cells: Row, line: number): RowReading {
  const id = cellOf(cells, "program_id");
  if (id === "") return refusedRow(line, "program_id", "Enter the id of the program.");
  const name = cellOf(cells, "name");
  const program = toCalled(name);
  const facts: FiledFact[] = [];
  const problems: FileProblem[] = [];
  for (const field of PROGRAM_FIELDS.filter((name) => cells.has(toColumn(name)))) {
    const version = readVersion(cells, field);
    const outcome: Outcome =
      version === null
        ? {
            problems: [
              { column: toColumn(field, "version"), message: "Leave the version as it was exported." },
            ],
          }
        : readFact(cells, field);
    if ("fact" in outcome) {
      const place = at(line, null);
      facts.push({ programId: id, field, version: version ?? 0, fact: outcome.fact, place, line });
    } else {
      problems.push(
        ...outcome.problems.map(({ column, message }) => ({
          place: at(line, column),
          message,
          line,
          program,
        })),
      );
    }
  }
  return { program: { id, name, place: at(line, null), line }, facts, problems };
}

/**
 * The facts that a table of `toOpenTable` tells. What cannot be read is named with line and column, and stops nothing
 * else; a wrong header stops everything.
 */
export function readOpenTable(bytes: Uint8Array): OpenDataReading {
  const reading = readCsv(bytes, OPEN_DATA_BOUNDS);
  if ("problem" in reading) {
    const { line, column, message } = reading.problem;
    return unreadable(at(line, column), message);
  }
  const [header, ...rows] = reading.rows;
  if (header === undefined) return unreadable(at(1, null), "The file is empty.");
  const headerProblems = findHeaderProblems(header);
  if (headerProblems.length > 0) {
    return { version: null, programs: [], facts: [], problems: headerProblems };
  }
  const seen = new Map<string, number>();
  const read = rows.map(({ line, cells }): RowReading => {
    if (cells.length !== header.cells.length) {
      const counts = `This row has ${cells.length} cells and the header ${header.cells.length}.`;
      return refusedRow(line, null, `${counts} Check its commas and quotation marks.`);
    }
    const row: Row = new Map(header.cells.map((name, index) => [name, unguardCell(cells[index] ?? "")]));
    const id = cellOf(row, "program_id");
    const before = seen.get(id);
    if (before !== undefined) {
      return refusedRow(line, "program_id", `This program stands on line ${before} already. Remove one row.`);
    }
    seen.set(id, line);
    return readRow(row, line);
  });
  const versionAt = header.cells.indexOf("list_version");
  return {
    version: rows[0]?.cells[versionAt] || null,
    programs: read.flatMap(({ program }) => program ?? []),
    facts: read.flatMap(({ facts }) => facts),
    problems: read.flatMap(({ problems }) => problems),
  };
}

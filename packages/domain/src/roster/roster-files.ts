import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import type { VisaNeed } from "../applicant/profile.ts";
import { type CsvCell, unguardCell, writeCsv } from "../kernel/csv.ts";
import { ERROR_COLUMNS, type RosterMapping } from "./mapping.ts";
import { type FailedRow, findColumn } from "./read-roster.ts";
import { ROSTER_FIELD_NAMES, ROSTER_FIELDS, type RosterExam, type RosterField } from "./roster-field.ts";
import type { RosterChange, RosterPerson } from "./roster-row.ts";
import type { RosterTable } from "./roster-table.ts";

/**
 * The rows that were not taken, as a file to be mended and brought in again: the columns of the file that they came
 * from, and at the end the line there, the column and the reason.
 */
export function writeErrorFile(
  table: RosterTable,
  mapping: RosterMapping,
  failed: readonly FailedRow[],
): string {
  const ours: readonly string[] = ERROR_COLUMNS;
  const kept = table.header.flatMap((name, index) => (ours.includes(name) ? [] : [index]));
  const cellsOf = new Map(table.rows.map(({ line, cells }) => [line, cells]));
  const rows = failed.map(({ line, problems }): readonly CsvCell[] => {
    const cells = cellsOf.get(line) ?? [];
    const names = problems.flatMap(({ field }) => findColumn(table, mapping, field)?.name ?? []);
    const reason = problems.map(({ message }) => message).join(" ");
    // What stood past the last column belongs to the row, and must not be lost.
    const rest = cells.length > table.header.length ? cells.slice(table.header.length) : [];
    return [
      ...kept.map((index) => unguardCell(cells[index] ?? "")),
      ...[line, [...new Set(names)].join(", "), reason],
      ...rest.map(unguardCell),
    ];
  });
  return writeCsv([[...kept.map((index) => table.header[index] ?? ""), ...ERROR_COLUMNS], ...rows]);
}

/** The header of a roster with every column that can be read: to be filled in. */
export function writeEmptyRoster(): string {
  return writeCsv([
    ROSTER_FIELD_NAMES.filter((field) => !PARTS.has(field)).map((field) => ROSTER_FIELDS[field].label),
  ]);
}

/** A name is written whole. */
const PARTS: ReadonlySet<RosterField> = new Set<RosterField>(["givenName", "familyName"]);

type Written = { readonly [F in RosterField]?: CsvCell };

/** People as a roster that reads back as the same people. */
export function writeRoster(people: readonly RosterPerson[]): string {
  const columns = ROSTER_FIELD_NAMES.filter((field) => !PARTS.has(field));
  const rows = people.map((person) => {
    const written = toWritten(person);
    return columns.map((field) => written[field] ?? null);
  });
  return writeCsv([columns.map((field) => ROSTER_FIELDS[field].label), ...rows]);
}

function toWritten({ name, email, ownId, advisorEmail, changes }: RosterPerson): Written {
  return Object.assign({ name, email, ownId, advisorEmail }, ...changes.map(toCells));
}

function visaInCell(visa: VisaNeed): string {
  if (!visa.needed) return "None";
  if (visa.accepts.length > 1) return "J-1 or H-1B";
  return visa.accepts.includes("j1") ? "J-1" : "H-1B";
}

function toCells({ fact, value: told }: RosterChange): Written {
  if (told.state !== "known") return {};
  switch (fact) {
    case "season":
      return { season: told.value };
    case "usMonths":
      return { usMonths: told.value };
    case "imgClass":
      return { citizenship: told.value === "us-img" ? "U.S. citizen" : "not a U.S. citizen" };
    case "visa":
      return { visa: visaInCell(told.value) };
    case "graduation": {
      const { value } = told;
      const graduationYear = value.status === "student" ? value.expectedYear : value.year;
      return { graduationStatus: value.status, graduationYear };
    }
    case "step1":
    case "step2ck":
    case "step3":
      return examInCells(fact, told.value);
  }
}

function examInCells(exam: RosterExam, attempts: readonly ExamAttempt[]): Written {
  const last = attempts.at(-1);
  if (last === undefined) return { [`${exam}Result`]: "not taken" };
  return {
    [`${exam}Result`]: last.result,
    [`${exam}Score`]: last.score,
    [`${exam}Date`]: last.takenOn,
    [`${exam}Attempts`]: attempts.length,
  };
}

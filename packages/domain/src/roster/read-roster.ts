import type { CalendarDate } from "../kernel/calendar-date.ts";
import { type CsvRow, unguardCell } from "../kernel/csv.ts";
import type { RosterMapping } from "./mapping.ts";
import { readRow } from "./read-row.ts";
import { isRosterField, type RosterCells, type RosterField } from "./roster-field.ts";
import type { CellNote, MappedRow, RosterPerson } from "./roster-row.ts";
import type { RosterTable } from "./roster-table.ts";

/** A row that reads as a person, with the cells that it was read from. */
export interface ReadPerson extends MappedRow {
  readonly person: RosterPerson;
}

/** A row that is not taken, with everything that must be mended in it. */
export interface FailedRow {
  readonly line: number;
  readonly problems: readonly CellNote[];
}

/** A whole roster: whom it tells of, and which rows cannot be taken. */
export interface RosterReading {
  readonly people: readonly ReadPerson[];
  readonly failed: readonly FailedRow[];
}

function toCells(row: CsvRow, { columns }: RosterMapping): RosterCells {
  const entries = columns.flatMap((field, index) =>
    field === null ? [] : [[field, unguardCell(row.cells[index] ?? "")] as const],
  );
  return Object.fromEntries(entries);
}

function findWidthProblem({ cells }: CsvRow, { header }: RosterTable): CellNote | null {
  if (cells.length === header.length) return null;
  const message =
    `This row has ${cells.length} cells, and the table has ${header.length} columns. ` +
    "A cell that holds the separator stands in quotation marks.";
  return { field: null, cell: "", message };
}

/** Remembers by what people were found, so that nobody is told of twice. */
class People {
  readonly #lines = new Map<string, number>();

  /** What is wrong with a person who stands in an earlier line already. */
  note(line: number, { email, ownId }: RosterPerson): readonly CellNote[] {
    return [...this.#noteOne("email", email, line), ...this.#noteOne("ownId", ownId, line)];
  }

  #noteOne(field: "email" | "ownId", value: string | null, line: number): readonly CellNote[] {
    if (value === null) return [];
    const key = `${field} ${value}`;
    const earlier = this.#lines.get(key);
    if (earlier === undefined) {
      this.#lines.set(key, line);
      return [];
    }
    const what = field === "email" ? "address" : "id";
    const message = `The same ${what} stands in line ${earlier}. Keep one row for each person.`;
    return [{ field, cell: value, message }];
  }
}

/** Reads every row of a table by a mapping. Nothing is compared and nothing written. */
export function readRoster(table: RosterTable, mapping: RosterMapping, asOf: CalendarDate): RosterReading {
  const people: ReadPerson[] = [];
  const failed: FailedRow[] = [];
  const known = new People();
  for (const row of table.rows) {
    const { line } = row;
    const width = findWidthProblem(row, table);
    if (width !== null) {
      failed.push({ line, problems: [width] });
      continue;
    }
    const cells = toCells(row, mapping);
    const reading = readRow({ line, cells }, { asOf, dates: mapping.dates });
    const problems = reading.kind === "error" ? reading.problems : known.note(line, reading.person);
    if (reading.kind === "error" || problems.length > 0) failed.push({ line, problems });
    else people.push({ line, cells, person: reading.person });
  }
  return { people, failed };
}

/** The name and number of the column that a note is about; null where it is about the row. */
export function findColumn(
  table: RosterTable,
  mapping: RosterMapping,
  field: RosterField | null,
): { readonly name: string; readonly number: number } | null {
  if (field === null || !isRosterField(field)) return null;
  const index = mapping.columns.indexOf(field);
  return index < 0 ? null : { name: table.header[index] ?? "", number: index + 1 };
}

import { type CsvProblem, type CsvRow, readCsv, unguardCell } from "../kernel/csv.ts";

/** What a roster may hold at most. */
export const ROSTER_BOUNDS = { mostBytes: 5 * 1024 * 1024, mostRows: 10_000 } as const;

/** What can stand between two cells. */
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** @see DELIMITERS */
export type Delimiter = (typeof DELIMITERS)[number];

/** A file as a table, not yet read as anything. */
export interface RosterTable {
  readonly delimiter: Delimiter;
  /** The names of the columns; "Column 3" where the file gives none. */
  readonly header: readonly string[];
  /** Whether the first line names the columns, and is none of the rows. */
  readonly hasHeader: boolean;
  /** Without those that are empty. */
  readonly rows: readonly CsvRow[];
  /** What is odd about the table as a whole and hinders nothing. */
  readonly remarks: readonly string[];
}

/** A table, or the one thing that must be mended before anything can be read. */
export type TableReading =
  | { readonly kind: "table"; readonly table: RosterTable }
  | { readonly kind: "problem"; readonly problem: CsvProblem };

const QUOTE = 0x22;
const LINE_ENDS = [0x0a, 0x0d];

/** What stands between the cells of the first line, outside quotation marks: whichever stands there most often. */
export function findDelimiter(bytes: Uint8Array): Delimiter {
  const counts = DELIMITERS.map(() => 0);
  let isQuoted = false;
  for (const byte of bytes) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (LINE_ENDS.includes(byte) && counts.some((count) => count > 0)) break;
    const index = DELIMITERS.findIndex((delimiter) => delimiter.charCodeAt(0) === byte);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return DELIMITERS[most === 0 ? 0 : counts.indexOf(most)] ?? ",";
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A file as a table: what stands between the cells and whether the first line names the columns is found out. */
export function readTable(bytes: Uint8Array): TableReading {
  const delimiter = findDelimiter(bytes);
  const reading = readCsv(bytes, { ...ROSTER_BOUNDS, delimiter });
  if ("problem" in reading) return { kind: "problem", problem: reading.problem };
  const [first, ...others] = reading.rows;
  if (first === undefined) return empty(1);
  const names = first.cells.map((cell) => unguardCell(cell).trim());
  const hasHeader = !names.some((name) => ADDRESS.test(name));
  const header = names.map((name, index) => (hasHeader && name !== "" ? name : `Column ${index + 1}`));
  const all = hasHeader ? others : reading.rows;
  const rows = all.filter(({ cells }) => cells.some((cell) => unguardCell(cell).trim() !== ""));
  if (rows.length === 0) return empty(first.line);
  return {
    kind: "table",
    table: {
      ...{ delimiter, header, hasHeader, rows },
      remarks: [...listRemarks({ header, hasHeader }), ...remarkOnEmpty(all.length - rows.length)],
    },
  };
}

function empty(line: number): TableReading {
  const message =
    "There is no row with a person in it. Choose a file with a header and one row for each person.";
  return { kind: "problem", problem: { line, column: null, message } };
}

/** Spreadsheets write rows that were once formatted as separators with nothing between them. */
function remarkOnEmpty(count: number): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? "One row is empty and is not read." : `${count} rows are empty and are not read.`];
}

function listRemarks({ header, hasHeader }: Pick<RosterTable, "header" | "hasHeader">): readonly string[] {
  const remarks: string[] = [];
  if (!hasHeader) {
    remarks.push(
      "The first line holds an e-mail address, so it is read as a person and not as names of columns.",
    );
  }
  const places = new Map<string, number[]>();
  for (const [index, name] of header.entries()) {
    const key = name.toLowerCase();
    places.set(key, [...(places.get(key) ?? []), index + 1]);
  }
  for (const [key, columns] of places) {
    if (columns.length < 2) continue;
    const name = header.find((each) => each.toLowerCase() === key) ?? key;
    remarks.push(
      `The name “${name}” stands over columns ${columns.join(" and ")}. Only the first is read unless you choose otherwise.`,
    );
  }
  return remarks;
}

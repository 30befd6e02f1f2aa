import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { stringify } from "csv-stringify/browser/esm/sync";
import { decodeUtf8, type TextPlace } from "./utf8.ts";

/** One row of a table as it stands in the file. Rows may have different numbers of cells: whoever reads judges that. */
export interface CsvRow {
  /** The line of the file on which the row begins, from 1. A cell may hold lines of its own; they are counted. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a file cannot be read as a table, in a sentence, and where. */
export interface CsvProblem {
  readonly line: number;
  /** The cell of the row, from 1; null where the trouble is the row's or the file's. */
  readonly column: number | null;
  readonly message: string;
}

/** What a file may hold at most. */
export interface CsvBounds {
  readonly mostBytes: number;
  /** The first row, which names the columns, is not counted. */
  readonly mostRows: number;
  /** What stands between two cells; a comma where it is left out. */
  readonly delimiter?: "," | ";" | "\t" | "|";
}

/** The rows of a file, or the one thing that must be mended first. */
export type CsvReading = { readonly rows: readonly CsvRow[] } | { readonly problem: CsvProblem };

/** Any of the three ways in which programs end a line, also several in one file. */
const LINE_ENDS = ["\r\n", "\n", "\r"];

const BYTES_IN_A_MEBIBYTE = 1024 * 1024;

function problem(message: string, place: Partial<TextPlace> = {}): { readonly problem: CsvProblem } {
  return { problem: { line: place.line ?? 1, column: place.column ?? null, message } };
}

/**
 * The rows of a CSV file (RFC 4180, UTF-8 with or without a byte order mark), exactly as they stand: nothing is trimmed,
 * guessed or left out but lines without any character. Text that a guarded cell holds is freed by `unguardCell`.
 * Whatever cannot be read exactly is refused whole, with the place.
 */
export function readCsv(bytes: Uint8Array, { mostBytes, mostRows, delimiter = "," }: CsvBounds): CsvReading {
  if (bytes.length > mostBytes) {
    const mebibytes = Math.floor(mostBytes / BYTES_IN_A_MEBIBYTE);
    return problem(`The file is larger than ${mebibytes} MB. Split it and bring it in by parts.`);
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === "broken") {
    return problem(
      "This is not UTF-8 text. Save the file as “CSV UTF-8” and choose it again.",
      decoded.place,
    );
  }
  if (decoded.text.trim() === "") return problem("The file is empty. Choose a file with a table in it.");
  const reading = parseRows(decoded.text, delimiter);
  if ("problem" in reading || reading.rows.length - 1 <= mostRows) return reading;
  const most = mostRows.toLocaleString("en-US");
  return problem(`The file has more than ${most} rows. Split it and bring it in by parts.`, {
    line: reading.rows[mostRows + 1]?.line ?? 1,
  });
}

function parseRows(text: string, delimiter: string): CsvReading {
  const lineAt = countLines(text);
  const rows: CsvRow[] = [];
  let begins = 0;
  try {
    parse(text, {
      record_delimiter: LINE_ENDS,
      delimiter,
      relax_column_count: true,
      // Called for each row, so that its place is known from where the one before it ended.
      on_record: (record, { bytes }) => {
        const isBlank = record.length === 1 && record[0] === "";
        if (!isBlank) rows.push({ line: lineAt(begins), cells: record });
        begins = bytes;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return toProblem(error, lineAt(begins));
  }
}

/** The line of a place that is given in bytes of UTF-8. Places must be asked for in order. */
function countLines(text: string): (byte: number) => number {
  const bytes = new TextEncoder().encode(text);
  let line = 1;
  let at = 0;
  return (byte) => {
    for (; at < byte; at += 1) {
      const endsLine = bytes[at] === LINE_FEED || (bytes[at] === RETURN && bytes[at + 1] !== LINE_FEED);
      if (endsLine) line += 1;
    }
    return line;
  };
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

const QUOTE_TROUBLES: ReadonlyMap<string, string> = new Map([
  [
    "CSV_QUOTE_NOT_CLOSED",
    "A cell begins with a quotation mark that is never closed. Close it, or double each quotation mark inside the cell.",
  ],
  [
    "CSV_INVALID_CLOSING_QUOTE",
    "There is text after the quotation mark that closes a cell. Double each quotation mark inside the cell.",
  ],
  [
    "INVALID_OPENING_QUOTE",
    "There is a quotation mark inside a cell that does not begin with one. Quote the whole cell and double the mark inside.",
  ],
]);

/** @param line where the row begins: the library counts the end of a Windows line inside a cell twice */
function toProblem(error: CsvError, line: number): { readonly problem: CsvProblem } {
  const message = QUOTE_TROUBLES.get(error.code) ?? "The file cannot be read as a table from here on.";
  const cell = Number(error.column);
  return problem(message, { line, ...(Number.isInteger(cell) && { column: cell + 1 }) });
}

/**
 * Characters by which a spreadsheet takes a cell for a formula, or a reader for the end of one (OWASP, CSV injection);
 * the wide forms of the first four among them.
 */
const FORMULA_STARTS: ReadonlySet<string | undefined> = new Set("=+-@\t\r\n\0＝＋－＠");

function mayBeFormula(text: string): boolean {
  return FORMULA_STARTS.has(text.replace(/^'+/, "")[0]);
}

/**
 * A text that no spreadsheet runs: one that a formula could begin gets one apostrophe before it. Texts that begin with
 * apostrophes and then such a character get one more, so that `unguardCell` gives every text back as it was.
 */
export function guardCell(text: string): string {
  return mayBeFormula(text) ? `'${text}` : text;
}

/** The text that `guardCell` made safe: exactly one apostrophe is taken off, and only where it would have put one. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && mayBeFormula(cell) ? cell.slice(1) : cell;
}

/** A cell to write: a text is made safe, a number stands bare, null is empty. */
export type CsvCell = string | number | null;

/** A table as a CSV file (RFC 4180: CRLF, quotation marks doubled), safe to open in a spreadsheet. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === "string" ? guardCell(cell) : cell)));
  return stringify(safe, {
    record_delimiter: "windows",
    // The library quotes for the line end that it writes; readers break at either half of it too.
    quoted_match: /[\r\n]/,
  });
}

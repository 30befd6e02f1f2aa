import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { guessMapping, type RememberedMapping, type RosterMapping } from "@induction/domain/roster/mapping";
import { type RosterReading, readRoster } from "@induction/domain/roster/read-roster";
import { ROSTER_BOUNDS, type RosterTable, readTable } from "@induction/domain/roster/roster-table";

/** A file that could be read as a table. */
export interface RosterFile {
  readonly name: string;
  readonly table: RosterTable;
}

/** A file as a table, or the sentence why it is none. */
export type OpenedFile =
  | { readonly kind: "file"; readonly file: RosterFile; readonly mapping: RosterMapping }
  | { readonly kind: "problem"; readonly message: string };

/** Characters that nobody sees have no place in the name of a file either. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

function toFileName(name: string): string {
  const clean = name.replaceAll(HIDDEN, "").trim().slice(0, 200);
  return /[\p{L}\p{N}]/u.test(clean) ? clean : "roster.csv";
}

/** Reads a file, or a table that was pasted, and guesses what its columns hold. */
export function openFile(name: string, bytes: Uint8Array, remembered: RememberedMapping): OpenedFile {
  const reading = readTable(bytes);
  if (reading.kind === "problem") {
    const { line, message } = reading.problem;
    return {
      kind: "problem",
      message: `${toPlace(reading.problem)}${message}${line > 1 ? " Nothing was read." : ""}`,
    };
  }
  const { table } = reading;
  return { kind: "file", file: { name: toFileName(name), table }, mapping: guessMapping(table, remembered) };
}

function toPlace({ line, column }: { line: number; column: number | null }): string {
  if (column !== null) return `Line ${line}, column ${column}: `;
  return line > 1 ? `Line ${line}: ` : "";
}

/** Whether a file is too large to be read at all, said before it is loaded. */
export function isTooLarge(bytes: number): boolean {
  return bytes > ROSTER_BOUNDS.mostBytes;
}

/** The rows of a file as its columns are read. */
export function readFile(file: RosterFile, mapping: RosterMapping, today: CalendarDate): RosterReading {
  return readRoster(file.table, mapping, today);
}

/** Hands a text to the browser as a file. */
export function download(name: string, text: string): void {
  // The mark tells spreadsheets that the file is UTF-8.
  const address = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

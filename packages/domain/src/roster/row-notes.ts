import type { MeasuredBy } from "../applicant/measured-by.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import { readCell } from "./cell-readers.ts";
import type { ReadOptions } from "./cell-reading.ts";
import type { RosterCells, RosterField, RosterValues } from "./roster-field.ts";
import type { CellNote } from "./roster-row.ts";

/** What a row is measured by, and how its cells are read. */
export interface RowOptions extends ReadOptions, MeasuredBy {}

/** Reads the cells of one row, and keeps what is wrong with them and what is left out, so that all of it is told at once. */
export class RowNotes {
  readonly problems: CellNote[] = [];
  readonly leftOut: CellNote[] = [];
  readonly #cells: RosterCells;
  readonly #options: RowOptions;

  constructor(cells: RosterCells, options: RowOptions) {
    this.#cells = cells;
    this.#options = options;
  }

  get asOf(): CalendarDate {
    return this.#options.asOf;
  }

  get by(): MeasuredBy {
    return this.#options;
  }

  /** What a cell says; null where it says nothing, too little, or what cannot be. */
  value<F extends RosterField>(field: F): RosterValues[F] | null {
    const reading = readCell(field, this.#cells[field] ?? "", this.#options);
    if (reading.kind === "value") return reading.value;
    if (reading.kind === "open") this.leaveOut(field, reading.message);
    if (reading.kind === "problem") this.refuse(field, reading.message);
    return null;
  }

  /** Whether something is wrong with one of these cells. */
  isRefused(...fields: readonly RosterField[]): boolean {
    return this.problems.some(({ field }) => field !== null && fields.includes(field));
  }

  refuse(field: RosterField | null, message: string): void {
    this.problems.push({ field, cell: this.#cellOf(field), message });
  }

  leaveOut(field: RosterField, message: string): void {
    this.leftOut.push({ field, cell: this.#cellOf(field), message });
  }

  #cellOf(field: RosterField | null): string {
    return field === null ? "" : (this.#cells[field] ?? "");
  }
}

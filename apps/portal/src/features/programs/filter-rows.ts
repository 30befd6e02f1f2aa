import type { ProgramFilters, ProgramSort } from "./program-filters.ts";
import { findValue, type ProgramRow } from "./program-rows.ts";

/** Without marks and capitals, so that "San Jose" finds "San José". */
function toPlain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
}

function matches({ program, city }: ProgramRow, words: readonly string[]): boolean {
  const text = toPlain([program.name, city ?? "", program.state].join(" "));
  return words.every((word) => text.includes(word));
}

function hasTrack({ program }: ProgramRow, track: ProgramFilters["track"]): boolean {
  return findValue(program.facts.tracks)?.some(({ kind }) => kind === track) ?? false;
}

const collator = new Intl.Collator("en");

type SortValue = string | number | null;

const SORT_VALUES: Readonly<Record<ProgramSort, (row: ProgramRow) => SortValue>> = {
  name: ({ program }) => program.name,
  seats: ({ program }) => findValue(program.facts.positions)?.seats ?? null,
};

function compare(a: SortValue, b: SortValue, isDown: boolean): number {
  if (a === null || b === null) {
    // What is not known comes last in either direction: it is neither the most nor the least.
    return Number(a === null) - Number(b === null);
  }
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return isDown ? -order : order;
}

/** The rows that the filters leave, in the order that they ask for. */
export function filterRows(rows: readonly ProgramRow[], filters: ProgramFilters): readonly ProgramRow[] {
  const { q = "", view, region, track, visa, open, sort = "name", down = false } = filters;
  const words = toPlain(q).split(/\s+/).filter(Boolean);
  const value = SORT_VALUES[sort];
  return rows
    .filter(
      (row) =>
        (view !== "list" || row.planned !== null) &&
        (region === undefined || row.program.region === region) &&
        (track === undefined || hasTrack(row, track)) &&
        (visa === undefined || row.visa === visa) &&
        (open === undefined || row.standing.kind === open) &&
        matches(row, words),
    )
    .toSorted((a, b) => compare(value(a), value(b), down));
}

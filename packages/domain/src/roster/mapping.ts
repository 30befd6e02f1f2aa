import { unguardCell } from "../kernel/csv.ts";
import { type DateOrder, foldWords, isSilent } from "./cell-reading.ts";
import { findDateOrder } from "./roster-dates.ts";
import { isRosterField, ROSTER_FIELD_NAMES, ROSTER_FIELDS, type RosterField } from "./roster-field.ts";
import type { RosterTable } from "./roster-table.ts";

/** What each column of a file is read as, in the order of the columns; null for one that is not read. */
export interface RosterMapping {
  readonly columns: readonly (RosterField | null)[];
  readonly dates: DateOrder;
}

/** What an organisation chose last, by the folded names of the columns. */
export type RememberedMapping = Readonly<Record<string, RosterField | null>>;

/** A header without its spelling: "E-Mail (private)" and "e mail private" are one. */
export function foldHeader(header: string): string {
  return foldWords(header);
}

const BY_HEADER: ReadonlyMap<string, RosterField> = new Map(
  ROSTER_FIELD_NAMES.flatMap((field) => {
    const { label, headers } = ROSTER_FIELDS[field];
    return [label, ...headers].map((header) => [foldHeader(header), field] as const);
  }),
);

/** Columns that we write into files of failed rows, and read in none. */
export const ERROR_COLUMNS = ["Import line", "Import column", "Import reason"] as const;

/** How many rows are looked at to tell a score from a result, and an address. */
const ROWS_LOOKED_AT = 50;

function cellsOf({ rows }: RosterTable, index: number): readonly string[] {
  return rows
    .slice(0, ROWS_LOOKED_AT)
    .map(({ cells }) => unguardCell(cells[index] ?? "").trim())
    .filter((text) => !isSilent(text));
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const RESULT = /^(p|f|pass|passed|fail|failed|not taken)$/i;

/** A column called after the exam alone holds its results or its scores: the cells tell. */
function settle(field: RosterField, cells: readonly string[]): RosterField {
  const holdsResults = cells.length > 0 && cells.every((cell) => RESULT.test(cell));
  switch (field) {
    case "step1Score":
      return holdsResults ? "step1Result" : field;
    case "step2ckScore":
      return holdsResults ? "step2ckResult" : field;
    case "step3Score":
      return holdsResults ? "step3Result" : field;
    default:
      return field;
  }
}

function guessColumn(table: RosterTable, index: number, remembered: RememberedMapping): RosterField | null {
  const folded = foldHeader(table.header[index] ?? "");
  if (Object.hasOwn(remembered, folded)) return remembered[folded] ?? null;
  const cells = cellsOf(table, index);
  const named = BY_HEADER.get(folded);
  if (named !== undefined) return settle(named, cells);
  if (table.hasHeader) return null;
  return cells.length > 0 && cells.every((cell) => ADDRESS.test(cell)) ? "email" : null;
}

/** What each column seems to hold: as it was chosen last, else by its name. A field is given to one column only. */
export function guessMapping(table: RosterTable, remembered: RememberedMapping = {}): RosterMapping {
  const taken = new Set<RosterField>();
  const columns = table.header.map((_, index) => {
    const field = guessColumn(table, index, remembered);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return { columns, dates: guessDates(table, columns) };
}

/** In which order the days of the mapped columns are written. */
export function guessDates({ rows }: RosterTable, columns: RosterMapping["columns"]): DateOrder {
  const places = columns.flatMap((field, index) => (field?.endsWith("Date") ? [index] : []));
  return findDateOrder(rows.flatMap(({ cells }) => places.map((index) => unguardCell(cells[index] ?? ""))));
}

/** What is remembered of a file at most: a table has more columns, or longer names of them, by mistake only. */
export const REMEMBERED_BOUNDS = { mostColumns: 300, mostCharacters: 200 } as const;

/** The mapping as it is remembered for the next file, as far as its bounds. Of columns with one name, the first. */
export function toRemembered(header: readonly string[], { columns }: RosterMapping): RememberedMapping {
  const remembered = new Map<string, RosterField | null>();
  for (const [index, name] of header.entries()) {
    const folded = foldHeader(name);
    if (remembered.size === REMEMBERED_BOUNDS.mostColumns) break;
    if (folded.length > REMEMBERED_BOUNDS.mostCharacters || remembered.has(folded)) continue;
    remembered.set(folded, columns[index] ?? null);
  }
  return Object.fromEntries(remembered);
}

/** A mapping that was kept; columns that we know no more are not read. */
export function readRemembered(kept: Readonly<Record<string, unknown>>): RememberedMapping {
  const entries = Object.entries(kept).map(
    ([name, field]) => [name, isRosterField(field) ? field : null] as const,
  );
  return Object.fromEntries(entries);
}

/** What keeps a mapping from being used, in sentences. */
export function findMappingProblems({ columns }: RosterMapping): readonly string[] {
  const problems: string[] = [];
  for (const field of ROSTER_FIELD_NAMES) {
    const places = columns.flatMap((each, index) => (each === field ? [index + 1] : []));
    if (places.length > 1) {
      const { label } = ROSTER_FIELDS[field];
      problems.push(`Columns ${places.join(" and ")} are both read as “${label}”. Choose one of them.`);
    }
  }
  if (!columns.includes("email") && !columns.includes("ownId")) {
    problems.push(
      "Choose the column with the e-mail address, or with your own id: by one of them people are found.",
    );
  }
  return problems;
}

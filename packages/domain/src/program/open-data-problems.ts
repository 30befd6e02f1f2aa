import { readCsv, unguardCell, writeCsv } from "../kernel/csv.ts";
import { PROBLEMS_COLUMN } from "./open-data-columns.ts";
import { type FileProblem, OPEN_DATA_BOUNDS } from "./open-data-reading.ts";

/**
 * What was wrong with a file, as a table to save. Of a table whose header was sound: the rows that failed as they stand,
 * with what is wrong in a column before them, to be mended and brought in by themselves. Otherwise: each problem with its place.
 * @param bytes the table; null where the file was none
 */
export function toProblemTable(bytes: Uint8Array | null, problems: readonly FileProblem[]): string {
  return toFailedRows(bytes, problems) ?? toPlainTable(problems);
}

function toPlainTable(problems: readonly FileProblem[]): string {
  return writeCsv([["place", "problem"], ...problems.map(({ place, message }) => [place, message])]);
}

function toFailedRows(bytes: Uint8Array | null, problems: readonly FileProblem[]): string | null {
  if (bytes === null || problems.some(({ line }) => line === undefined)) return null;
  const reading = readCsv(bytes, OPEN_DATA_BOUNDS);
  const [header, ...rows] = "rows" in reading ? reading.rows : [];
  if (header === undefined) return null;
  const told = Map.groupBy(problems, ({ line }) => line);
  const earlier = header.cells.indexOf(PROBLEMS_COLUMN);
  const without = (cells: readonly string[]) =>
    earlier === -1 ? cells : cells.filter((_, index) => index !== earlier);
  const failed = rows.flatMap(({ line, cells }) => {
    const own = told.get(line);
    if (own === undefined) return [];
    const said = own.map(({ place, message }) => `${place}: ${message}`).join("\n");
    return [[said, ...without(cells.map(unguardCell))]];
  });
  return writeCsv([[PROBLEMS_COLUMN, ...without(header.cells)], ...failed]);
}

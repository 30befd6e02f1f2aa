import { expect, test } from "vitest";
import { readCsv } from "../kernel/csv.ts";
import { toProblemTable } from "./open-data-problems.ts";
import { OPEN_DATA_BOUNDS } from "./open-data-reading.ts";
import { readOpenTable } from "./open-data-table-read.ts";

const CITY = "city,city__state,city__source,city__source_kind,city__link,city__year,city__retrieved_on";
const REST = "city__verified_on,city__verified_by,city__valid_from,city__valid_to,city__note,city__claims";
const HEADER = `program_id,name,${CITY},${REST},city__version`;
const FAILED = "two,'=Two,Austin,maybe,a page,program-site,,,2026-08-01,,,,,,,1";
const TABLE = `${HEADER}\none,One,Austin,known,a page,program-site,,,2026-08-01,,,,,,,1\n${FAILED}\n`;
const bytes = (text: string) => new TextEncoder().encode(text);

function cellsOf(table: string) {
  const reading = readCsv(bytes(table), OPEN_DATA_BOUNDS);
  if ("problem" in reading) throw new Error(reading.problem.message);
  return reading.rows.map(({ cells }) => cells);
}

test("the rows that failed come back as they stand, each with what is wrong in it, and no other row", () => {
  const { problems } = readOpenTable(bytes(TABLE));
  const [header, row, ...others] = cellsOf(toProblemTable(bytes(TABLE), problems));
  expect(header).toEqual(["problems", ...HEADER.split(",")]);
  expect(row?.slice(1)).toEqual(FAILED.split(","));
  expect(row?.[0]).toMatch(/^Line 3, column city__state: “maybe” is no state\./);
  expect(others).toEqual([]);
});

test("the saved rows are brought in again once they are mended, and their problems are not read", () => {
  const saved = toProblemTable(bytes(TABLE), readOpenTable(bytes(TABLE)).problems);
  const mended = readOpenTable(bytes(saved.replace("Austin,maybe", "Austin,known")));
  expect(mended.problems).toEqual([]);
  expect(mended.facts.map(({ programId, field }) => [programId, field])).toEqual([["two", "city"]]);
  const again = readOpenTable(bytes(saved));
  const [header] = cellsOf(toProblemTable(bytes(saved), again.problems));
  expect(header?.filter((name) => name === "problems")).toHaveLength(1);
});

test("where there are no rows to give back, each problem is told with its place", () => {
  const plain = [
    ["place", "problem"],
    ["programs[0].id", "No."],
  ];
  expect(cellsOf(toProblemTable(null, [{ place: "programs[0].id", message: "No." }]))).toEqual(plain);
  const broken = bytes("id,name\n1,2\n");
  const { problems } = readOpenTable(broken);
  expect(cellsOf(toProblemTable(broken, problems))[0]).toEqual(["place", "problem"]);
});

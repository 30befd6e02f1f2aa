import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseProgramRow, splitProgramCsv } from "./program-row.ts";
import { PROGRAM_CSV } from "./read-programs.ts";
import { listRawRows } from "./testing/raw-rows.ts";

const csv = readFileSync(PROGRAM_CSV, "utf8");
const [first = {}] = listRawRows();

test("every row of the committed list is read", () => {
  expect(splitProgramCsv(csv).map(parseProgramRow).length).toBe(168);
});

test("a row with a cell too many is refused", () => {
  expect(() => splitProgramCsv(`${csv}one,cell,too,few\n`)).toThrow(/Invalid Record Length/);
});

test.each([
  ["visa_j1", "yes"],
  ["visa_h1b", "TRUE"],
  ["website", "javascript:alert(1)"],
  ["website", "www.example.org"],
  ["facts_source", "https://example.org; ftp://example.org"],
  ["positions", "12 or 13"],
  ["min_step2_ck", "-1"],
  ["nrmp_code", "1007041C0"],
  ["nrmp_code", "1007040X0"],
  ["acgme_id", "040032101"],
  ["state", "Texas"],
  ["region", "East"],
  ["source", ""],
  ["source", "somebody"],
  ["setting", "suburban"],
  ["name", " "],
])("a %s that reads %j is refused by the name of its column", (column, cell) => {
  expect(() => parseProgramRow({ ...first, [column]: cell })).toThrow(column);
});

test("a column that the list does not know is refused", () => {
  expect(() => parseProgramRow({ ...first, visa_o1: "true" })).toThrow("visa_o1");
});

test("a column that is missing is refused", () => {
  const { visa_j1: _gone, ...rest } = first;
  expect(() => parseProgramRow(rest)).toThrow("visa_j1");
});

test("an empty cell is read as nothing, never as false or zero", () => {
  const row = parseProgramRow({
    ...first,
    visa_j1: "",
    visa_h1b: "",
    positions: "",
    website: "",
    nrmp_code: "",
  });
  expect([row.visa_j1, row.visa_h1b, row.positions, row.website]).toEqual([null, null, null, null]);
  expect(row.nrmp_code).toEqual([]);
});

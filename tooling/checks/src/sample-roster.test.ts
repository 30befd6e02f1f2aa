import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { guessMapping } from "@induction/domain/roster/mapping";
import { readRoster } from "@induction/domain/roster/read-roster";
import { ROSTER_FIELD_NAMES, ROSTER_FIELDS } from "@induction/domain/roster/roster-field";
import { writeEmptyRoster } from "@induction/domain/roster/roster-files";
import { readTable } from "@induction/domain/roster/roster-table";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "../../../packages/domain/src/roster");

test("the sample roster is read without a fault, and has every column that can be read", () => {
  const reading = readTable(readFileSync(join(FOLDER, "sample-roster.csv")));
  if (reading.kind === "problem") throw new Error(reading.problem.message);
  const { table } = reading;
  const mapping = guessMapping(table);
  const { people, failed } = readRoster(table, mapping, toCalendarDate("2026-08-15"));
  expect(failed).toEqual([]);
  expect(people).toHaveLength(4);
  expect(people.flatMap(({ person }) => person.leftOut)).toEqual([]);
  expect(`${table.header.join(",")}\r\n`).toBe(writeEmptyRoster());
  expect(mapping.columns).not.toContain(null);
});

test("the page about rosters tells of every column as the screen does", () => {
  const page = readFileSync(join(FOLDER, "README.md"), "utf8").replaceAll(/ +/g, " ");
  for (const field of ROSTER_FIELD_NAMES) {
    const { label, howWritten } = ROSTER_FIELDS[field];
    expect(page).toContain(`| ${label} | ${howWritten} |`);
  }
});

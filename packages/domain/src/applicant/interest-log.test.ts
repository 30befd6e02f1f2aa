import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { anInterest } from "../testing/applicants.ts";
import { listInterestIn, listNextContacts, withLogChange } from "./interest-log.ts";

const july = anInterest({
  programId: "a",
  on: toCalendarDate("2026-07-01"),
  nextOn: toCalendarDate("2026-07-09"),
});
const august = anInterest({
  programId: "a",
  on: toCalendarDate("2026-08-01"),
  nextOn: toCalendarDate("2026-08-20"),
});
const undated = anInterest({ programId: "b", on: toCalendarDate("2026-08-02"), nextOn: null });

test("the entries of a program stand with the latest first, those of one day with the last entered first", () => {
  const later = { ...august, nextStep: "Write again." };
  expect(listInterestIn([july, undated, august, later], "a")).toEqual([later, august, july]);
  expect(listInterestIn([july], "b")).toEqual([]);
});

test("only the latest entry of a program still says what is next, and only with a day", () => {
  expect(listNextContacts([july, august, undated])).toEqual([august]);
  expect(listNextContacts([july, { ...august, nextOn: null }])).toEqual([]);
});

test.each([
  ["is added to the end", { before: null, after: undated }, [july, august, undated]],
  ["takes the place of the one it changes", { before: july, after: undated }, [undated, august]],
  ["is removed", { before: july, after: null }, [august]],
  ["that is no longer in the log cannot be changed", { before: undated, after: july }, null],
])("an entry %s", (_name, change, expected) => {
  expect(withLogChange([july, august], change)).toEqual(expected);
});

test("of two entries that say the same, one is removed", () => {
  expect(withLogChange([july, july], { before: july, after: null })).toEqual([july]);
});

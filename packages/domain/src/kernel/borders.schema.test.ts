import { expect, test } from "vitest";
import { refusal } from "../testing/refusals.ts";
import { calendarDateSchema } from "./calendar-date.schema.ts";
import { toCalendarDate } from "./calendar-date.ts";
import { COUNTRY_CODES, isCountryCode } from "./country-code.ts";
import { choicesSchema, listSchema } from "./list.schema.ts";
import { monthsSchema, percentSchema, wholeNumberSchema, yesNoSchema } from "./number.schema.ts";
import { toPlainDate, yearOf } from "./plain-date.ts";
import { applicableSchema, toldSchema } from "./told.schema.ts";

const date = calendarDateSchema("the day");

test.each([
  ["1950-01-01", true],
  ["1949-12-31", false],
  ["2099-12-31", true],
  ["2100-01-01", false],
  ["9999-12-31", false],
  ["2026-02-29", false],
  ["2026-01-01T00:00:00Z", false],
  [20260101, false],
  [null, false],
  [undefined, false],
])("the day %j is taken in: %s", (sent, expected) => {
  expect(date.safeParse(sent).success).toBe(expected);
});

test.each([
  ["1850-01-01", "1850-01-01 is too long ago. Check the year."],
  ["2100-01-01", "2100-01-01 is too far ahead. Check the year."],
  ["2026-02-29", "Enter the day as year-month-day, for example 2026-09-23."],
  [20260101, "Enter the day as year-month-day, for example 2026-09-23."],
])("the day %j is refused with what is wrong with it", (sent, message) => {
  expect(refusal(date, sent)).toEqual([{ path: "", message }]);
});

const count = wholeNumberSchema("Enter 1 to 3.", { from: 1, to: 3 });
const months = monthsSchema("Enter months.", { from: 0, to: 600 });

test.each([
  ["a whole number inside", count, 3, true],
  ["a number below", count, 0, false],
  ["a number above", count, 4, false],
  ["a fraction", count, 1.5, false],
  ["a number in words", count, "2", false],
  ["no number at all", count, Number.NaN, false],
  ["infinity, which JSON can spell 1e999", count, Number.POSITIVE_INFINITY, false],
  ["half a month", months, 0.5, true],
  ["a third of a month", months, 1 / 3, false],
  ["600 months and a half", months, 600.5, false],
  ["an endless month", months, Number.POSITIVE_INFINITY, false],
  ["a full percentage", percentSchema("the share"), 100, true],
  ["more than all", percentSchema("the share"), 100.1, false],
  ["less than nothing", percentSchema("the share"), -0.1, false],
  ["yes", yesNoSchema("Choose."), true, true],
  ["yes in words", yesNoSchema("Choose."), "true", false],
])("%s: taken in or refused", (_name, schema, sent, expected) => {
  expect(schema.safeParse(sent).success).toBe(expected);
});

const list = listSchema(count, { what: "numbers", atMost: 2 });
const choices = choicesSchema(["a", "b"], { message: "Choose a or b.", atLeast: 1 });

test.each([
  ["a list within its bound", list, [1, 2], []],
  ["an empty list", list, [], []],
  ["a list beyond its bound", list, [1, 2, 3], [{ path: "", message: "At most 2 numbers. Remove some." }]],
  ["a list of the wrong things", list, [1, "x"], [{ path: "1", message: "Enter 1 to 3." }]],
  ["no list", list, { length: 1 }, [{ path: "", message: "Enter a list of numbers." }]],
  ["all choices", choices, ["b", "a"], []],
  ["no choice", choices, [], [{ path: "", message: "Choose a or b." }]],
  ["a choice twice", choices, ["a", "a"], [{ path: "", message: "Choose each answer once." }]],
  ["a choice that is not offered", choices, ["c"], [{ path: "0", message: "Choose a or b." }]],
] as const)("%s is answered as a whole", (_name, schema, sent, errors) => {
  expect(refusal(schema, sent)).toEqual(errors);
});

test.each([
  ["known", toldSchema(count), { state: "known", value: 1 }, true],
  ["unknown", toldSchema(count), { state: "unknown" }, true],
  ["not applicable where the question always arises", toldSchema(count), { state: "not-applicable" }, false],
  ["not applicable where it may not arise", applicableSchema(count), { state: "not-applicable" }, true],
  ["known without a value", toldSchema(count), { state: "known" }, false],
  ["unknown with a value all the same", toldSchema(count), { state: "unknown", value: 1 }, false],
  ["a bare value", toldSchema(count), 1, false],
  ["null", toldSchema(count), null, false],
])("a fact that is %s: taken in or refused", (_name, schema, sent, expected) => {
  expect(schema.safeParse(sent).success).toBe(expected);
});

test("every country has one code, and small letters are none", () => {
  expect(new Set(COUNTRY_CODES).size).toBe(249);
  expect(["US", "IN", "NG", "PK"].every(isCountryCode)).toBe(true);
  expect(["us", "UK", "XX", "", "USA"].some(isCountryCode)).toBe(false);
});

test("a date is spoken with its month in words", () => {
  expect(toPlainDate(toCalendarDate("2026-08-03"))).toBe("3 August 2026");
  expect(toPlainDate(toCalendarDate("2025-12-31"))).toBe("31 December 2025");
  expect(yearOf(toCalendarDate("2025-12-31"))).toBe(2025);
});

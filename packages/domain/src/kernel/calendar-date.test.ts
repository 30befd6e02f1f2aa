import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  fromDayNumber,
  isCalendarDate,
  nthWeekdayOf,
  toCalendarDate,
  toDayNumber,
  weekdayOf,
} from "./calendar-date.ts";

const dayNumbers = fc.integer({ min: -20_000, max: 40_000 });

test.each([
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2100-02-29", false],
  ["2000-02-29", true],
  ["2026-04-31", false],
  ["2026-13-01", false],
  ["2026-1-01", false],
  ["2026-01-01T00:00", false],
  ["", false],
])("%s is a day that exists: %s", (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test("a text that is not a date is refused by name", () => {
  expect(() => toCalendarDate("yesterday")).toThrow("yesterday");
});

test("day numbers and dates are each other's inverse", () => {
  fc.assert(
    fc.property(dayNumbers, (day) => {
      expect(toDayNumber(fromDayNumber(day))).toBe(day);
    }),
  );
});

test("adding days and counting them agree", () => {
  fc.assert(
    fc.property(dayNumbers, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      const date = fromDayNumber(day);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test.each([
  ["2026-09-02", -3, "2026-06-02"],
  ["2026-09-02", -9, "2025-12-02"],
  ["2027-03-31", -1, "2027-02-28"],
  ["2027-03-19", -18, "2025-09-19"],
  ["2023-12-31", 2, "2024-02-29"],
  ["2026-01-15", 12, "2027-01-15"],
])("%s with %s months is %s", (date, months, expected) => {
  expect(addMonths(toCalendarDate(date), months)).toBe(expected);
});

test("dates sort as text in the order of time", () => {
  fc.assert(
    fc.property(dayNumbers, dayNumbers, (a, b) => {
      expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
    }),
  );
});

test("weekdays follow the calendar", () => {
  expect(weekdayOf(toCalendarDate("2026-09-23"))).toBe(3);
  expect(weekdayOf(toCalendarDate("1969-12-31"))).toBe(3);
});

test("the n-th weekday of a month is found", () => {
  expect(nthWeekdayOf(2026, 9, { weekday: 3, nth: 1 })).toBe("2026-09-02");
  expect(nthWeekdayOf(2028, 3, { weekday: 5, nth: 3 })).toBe("2028-03-17");
});

test("the earlier of two days ignores a missing one", () => {
  const [first, second] = [toCalendarDate("2026-01-01"), toCalendarDate("2026-01-02")];
  expect(earlier(first, second)).toBe(first);
  expect(earlier(second, first)).toBe(first);
  expect(earlier(null, second)).toBe(second);
  expect(earlier(null, null)).toBeNull();
});

import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { findStep2ckPassingLine } from "./passing-lines.ts";
import { REFERENCE_ALMANAC } from "./reference-almanac.ts";

test.each([
  ["2012-06-30", null],
  ["2012-07-01", 196],
  ["2013-06-30", 196],
  ["2013-07-01", 203],
  ["2014-06-30", 203],
  ["2014-07-01", 209],
  ["2022-06-30", 209],
  ["2022-07-01", 214],
  ["2025-06-30", 214],
  ["2025-07-01", 218],
  ["2026-08-15", 218],
])("the passing line of %s is %s", (date, score) => {
  expect(findStep2ckPassingLine(toCalendarDate(date))?.score ?? null).toBe(score);
});

test("an undated attempt has no known passing line", () => {
  expect(findStep2ckPassingLine(null)).toBeNull();
});

test("lines stand in the order of their days, each higher than the one before", () => {
  for (const [index, line] of REFERENCE_ALMANAC.passingLines.entries()) {
    const before = REFERENCE_ALMANAC.passingLines[index - 1];
    if (before === undefined) continue;
    expect(line.from > before.from).toBe(true);
    expect(line.value.score).toBeGreaterThan(before.value.score);
  }
});

test("only the start of 214 rests on general knowledge, and it is marked so", () => {
  const unverified = REFERENCE_ALMANAC.passingLines.filter(({ value }) => !value.isVerified);
  expect(unverified.map(({ value }) => [value.score, value.source])).toEqual([[214, "general-knowledge"]]);
  const undocumented = REFERENCE_ALMANAC.passingLines.filter(
    ({ value }) => value.source === "general-knowledge",
  );
  expect(undocumented).toEqual(unverified);
});

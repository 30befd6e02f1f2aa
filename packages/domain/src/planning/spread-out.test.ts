import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { spreadOut } from "./spread-out.ts";

const day = toCalendarDate;

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["nothing to spread", [], []],
  ["one step has until its end", ["2026-08-11"], ["2026-08-11"]],
  ["two share the days", ["2026-08-11", "2026-08-11"], ["2026-08-06", "2026-08-11"]],
  [
    "an earlier end comes first, and a later step never before it",
    ["2026-08-31", "2026-08-11"],
    ["2026-08-06", "2026-08-11"],
  ],
  ["a later end leaves room", ["2026-08-11", "2026-08-21"], ["2026-08-06", "2026-08-21"]],
  ["on the last day everything is today", ["2026-08-01", "2026-08-01"], ["2026-08-01", "2026-08-01"]],
])("%s", (_name, ends, expected) => {
  expect(spreadOut(day("2026-08-01"), ends.map(day))).toEqual(expected);
});

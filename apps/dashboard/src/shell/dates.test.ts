import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { toDistance, toLastTold, toNearDate, toShortMoment } from "./dates.ts";

const today = toCalendarDate("2026-11-22");

test.each<[string, string, string]>([
  ["a day ahead", "2026-12-04", "in 12 days"],
  ["today", "2026-11-22", "today"],
  ["a day behind is overdue", "2026-11-19", "3 days overdue"],
])("%s", (_, on, words) => {
  expect(toDistance(today, toCalendarDate(on))).toBe(words);
});

test.each<[string, string, string]>([
  ["this year needs no year", "2026-12-04", "4 Dec"],
  ["another year does", "2027-01-29", "29 Jan 2027"],
])("%s", (_, on, words) => {
  expect(toNearDate(toCalendarDate(on), today)).toBe(words);
});

test.each<[string, string, string]>([
  ["today is told by its time", "2026-11-22T11:30:00.000Z", "11:30"],
  ["this year by its day", "2026-11-04T11:30:00.000Z", "4 Nov"],
  ["before by day and year", "2025-11-04T11:30:00.000Z", "4 Nov 2025"],
  ["a reader east of the server's day still reads the time", "2026-11-23T01:00:00.000Z", "01:00"],
])("%s", (_, instant, words) => {
  expect(toShortMoment(instant, today)).toBe(words);
});

test.each<[string, string | null, string, string]>([
  ["a list that was loaded today is of today", null, "2026-11-22T00:00:00.000Z", "Collected list, today"],
  ["a list of this year is of its day", null, "2026-11-04T00:00:00.000Z", "Collected list, 4 Nov"],
  ["a list of before has its year", null, "2025-11-04T00:00:00.000Z", "Collected list, 4 Nov 2025"],
  ["what a person told today has its time", "Jo Bell", "2026-11-22T11:30:00.000Z", "Jo Bell, 11:30"],
])("%s", (_, recordedBy, recordedAt, words) => {
  expect(toLastTold({ recordedAt, recordedBy }, today)).toBe(words);
});

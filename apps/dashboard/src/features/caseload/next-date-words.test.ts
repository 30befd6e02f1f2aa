import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { nextDateInWords } from "./next-date-words.ts";

test.each([
  ["the day on which applications open", "2026-09-02", "Submission opens"],
  ["the day on which programs begin, whatever else falls on it", "2026-09-23", "Review begins"],
  ["a deadline of the spring of the same season", "2027-03-03", "Rank list due"],
  ["the last one of a season", "2027-03-19", "Match Day"],
  ["a day that is only projected", "2027-09-01", "Submission opens"],
  ["a day that is no event", "2026-09-03", "Letter or exam"],
  ["an event that nobody must have done anything by", "2027-02-01", "Letter or exam"],
  ["today", "2026-08-15", "Letter or exam"],
  ["a day that is past", "2026-08-14", "Letter due"],
])("%s is named", (_, on, words) => {
  expect(nextDateInWords(toCalendarDate(on), toCalendarDate("2026-08-15"))).toBe(words);
});

test("an event makes way on the day after, so a past day is a letter's", () => {
  expect(nextDateInWords(toCalendarDate("2026-09-02"), toCalendarDate("2026-09-03"))).toBe("Letter due");
});

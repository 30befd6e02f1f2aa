import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { distanceInWords, toWeekdayDate } from "./short-dates.ts";

test("a day is told with its weekday, and its month in letters", () => {
  expect(toWeekdayDate(toCalendarDate("2026-09-02"))).toBe("Wed 2 Sep 2026");
});

test.each([
  [0, "today"],
  [1, "tomorrow"],
  [-1, "yesterday"],
  [39, "in 39 days"],
  [-5, "5 days ago"],
])("a day that lies %i days away is said to be %s", (days, words) => {
  expect(distanceInWords(days)).toBe(words);
});

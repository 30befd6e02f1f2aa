import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { momentInWords, zoneInWords } from "./eastern-time.ts";

const at = (on: string, timeEastern: string) => ({ on: toCalendarDate(on), timeEastern });

test.each([
  ["half an hour is kept", at("2026-09-02", "09:00"), "Asia/Kolkata", "09:00 EDT", "18:30 in Kolkata"],
  [
    "the older name of a city is not shown",
    at("2026-09-02", "09:00"),
    "Asia/Calcutta",
    "09:00 EDT",
    "18:30 in Kolkata",
  ],
  [
    "a deadline of the evening is told with the next day",
    at("2027-03-03", "21:00"),
    "Asia/Kolkata",
    "21:00 EST",
    "07:30 on Thu 4 Mar in Kolkata",
  ],
  [
    "west of New York it may be the same day",
    at("2027-03-03", "21:00"),
    "America/Los_Angeles",
    "21:00 EST",
    "18:00 in Los Angeles",
  ],
  [
    "where the clocks agree nothing is told twice",
    at("2026-09-02", "09:00"),
    "America/Toronto",
    "09:00 EDT",
    null,
  ],
  ["a zone without a city", at("2026-09-02", "09:00"), "UTC", "09:00 EDT", "13:00 UTC"],
  ["a zone that nobody knows is left out", at("2026-09-02", "09:00"), "Mars/Olympus", "09:00 EDT", null],
  ["midnight is 00:00", at("2026-09-02", "20:00"), "Etc/UTC", "20:00 EDT", "00:00 on Thu 3 Sep UTC"],
])("%s", (_, moment, zone, eastern, own) => {
  expect(momentInWords(moment, zone)).toEqual({ eastern, own });
});

test("a zone of hours alone is the reader's own", () => {
  expect(zoneInWords("Etc/GMT+5")).toBe("in your zone");
});

test("a day without a time has no other zone", () => {
  expect(momentInWords({ on: toCalendarDate("2026-09-02"), timeEastern: null }, "Asia/Kolkata")).toBeNull();
});

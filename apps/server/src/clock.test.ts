import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { createClock, toEasternDate } from "./clock.ts";

test.each([
  ["2026-11-22T04:59:00Z", "2026-11-21"],
  ["2026-11-22T05:00:00Z", "2026-11-22"],
  ["2026-07-01T03:59:00Z", "2026-06-30"],
  ["2026-07-01T04:00:00Z", "2026-07-01"],
])("at %s it is %s in Eastern time, in winter and in summer", (moment, day) => {
  expect(toEasternDate(new Date(moment))).toBe(day);
});

test("a demo happens on its day while time passes", () => {
  let machine = Date.parse("2026-11-22T15:00:00Z");
  const clock = createClock(toCalendarDate("2026-08-15"), () => machine);
  expect([clock.today(), clock.now().toISOString()]).toEqual(["2026-08-15", "2026-08-15T15:00:00.000Z"]);
  machine += 60_000;
  expect(clock.now().toISOString()).toBe("2026-08-15T15:01:00.000Z");
});

test("without a demo day the machine's clock counts", () => {
  const clock = createClock(null, () => Date.parse("2026-11-22T04:00:00Z"));
  expect([clock.today(), clock.now().toISOString()]).toEqual(["2026-11-21", "2026-11-22T04:00:00.000Z"]);
});

test("the day changes with the second in which it begins, and back where the clock is set back", () => {
  let machine = Date.parse("2026-11-22T04:59:59.999Z");
  const clock = createClock(null, () => machine);
  expect(clock.today()).toBe("2026-11-21");
  machine += 1;
  expect(clock.today()).toBe("2026-11-22");
  machine -= 1;
  expect(clock.today()).toBe("2026-11-21");
});

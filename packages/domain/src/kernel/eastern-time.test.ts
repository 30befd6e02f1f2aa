import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, toCalendarDate } from "./calendar-date.ts";
import { isTimeZone, toInstant, toZonedMoment } from "./eastern-time.ts";

const at = (on: string, timeEastern: string | null) => ({ on: toCalendarDate(on), timeEastern });

test.each([
  ["2026-09-02", "09:00", "2026-09-02T13:00:00.000Z"],
  ["2027-01-29", "23:59", "2027-01-30T04:59:00.000Z"],
  ["2027-03-14", "01:59", "2027-03-14T06:59:00.000Z"],
  ["2027-03-14", "03:00", "2027-03-14T07:00:00.000Z"],
  ["2027-03-15", "10:00", "2027-03-15T14:00:00.000Z"],
])("%s at %s Eastern is %s, summer time or not", (on, time, instant) => {
  expect(toInstant(at(on, time))?.toISOString()).toBe(instant);
});

test("a time that the clocks skip is an hour later, and of one that comes twice the first is meant", () => {
  expect(toInstant(at("2027-03-14", "02:30"))?.toISOString()).toBe("2027-03-14T07:30:00.000Z");
  expect(toInstant(at("2026-11-01", "01:30"))?.toISOString()).toBe("2026-11-01T05:30:00.000Z");
});

test.each([
  ["Asia/Kolkata", "2026-09-02", "18:30", "GMT+5:30"],
  ["Africa/Cairo", "2026-09-02", "16:00", "GMT+3"],
  ["America/Los_Angeles", "2026-09-02", "06:00", "PDT"],
  ["America/New_York", "2026-09-02", "09:00", "EDT"],
])("submission opens in %s on %s at %s (%s)", (zone, on, time, name) => {
  expect(toZonedMoment(at("2026-09-02", "09:00"), zone)).toEqual({ on, time, zone: name });
});

test.each([
  ["Asia/Kolkata", "2027-01-30", "10:29"],
  ["Africa/Cairo", "2027-01-30", "06:59"],
  ["America/Los_Angeles", "2027-01-29", "20:59"],
])("a deadline at a minute to midnight falls on another day in %s: %s at %s", (zone, on, time) => {
  expect(toZonedMoment(at("2027-01-29", "23:59"), zone)).toMatchObject({ on, time });
});

test("between the two changes of the clocks Cairo lies one hour nearer to New York", () => {
  expect(toZonedMoment(at("2027-03-12", "12:00"), "Africa/Cairo")).toMatchObject({ time: "19:00" });
  expect(toZonedMoment(at("2027-03-19", "12:00"), "Africa/Cairo")).toMatchObject({ time: "18:00" });
});

test("a day without a time is in no zone another day", () => {
  expect(toInstant(at("2026-06-24", null))).toBeNull();
  expect(toZonedMoment(at("2026-06-24", null), "Asia/Kolkata")).toBeNull();
});

test("zones are known by their names", () => {
  expect(["Asia/Kolkata", "Africa/Cairo", "UTC"].every(isTimeZone)).toBe(true);
  expect(["Mars/Olympus", "", "Chennai"].some(isTimeZone)).toBe(false);
});

test("whatever the day and the time, New York's own clock shows it, save in the hour that is skipped", () => {
  const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(toCalendarDate("2020-01-01"), days));
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(day, minute, (on, minutes) => {
      fc.pre(minutes < 120 || minutes >= 180);
      const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
      expect(toZonedMoment({ on, timeEastern: time }, "America/New_York")).toMatchObject({ on, time });
    }),
  );
});

import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import type { DueDate } from "../../shell/answers.ts";
import { labelShare, type PlacedDate, toLabel, toTimeline } from "./timeline.ts";

const TODAY = toCalendarDate("2026-08-15");

function dueOn(day: string, part: Partial<DueDate> = {}): DueDate {
  const on = toCalendarDate(day);
  return {
    on,
    kind: "season-event",
    title: "Rank lists must be certified",
    isOverdue: on < TODAY,
    dueInDays: 200,
    standing: null,
    timeEastern: null,
    otherOn: null,
    source: null,
    letterId: null,
    ...part,
  };
}

function extentOf({ at, side, date }: PlacedDate): { from: number; to: number } {
  const share = labelShare(date);
  return side === "after" ? { from: at, to: at + share } : { from: at - share, to: at };
}

test("the line begins with the current month and spans twelve", () => {
  const { months, todayAt } = toTimeline([], TODAY);
  expect(months.map(({ first }) => first)).toHaveLength(12);
  expect(months[0]).toEqual({ first: "2026-08-01", at: 0 });
  expect(months[5]?.first).toBe("2027-01-01");
  expect(todayAt).toBeCloseTo(14 / 365);
});

test("labels that would cover each other stand in different lanes, and a lane is used again once it is free", () => {
  const short = { title: "Match Day" };
  const days = ["2026-09-02", "2026-09-15", "2027-02-01"];
  const { placed, lanes } = toTimeline(
    days.map((day) => dueOn(day, short)),
    TODAY,
  );
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  expect(lanes).toBe(2);
});

test("no two labels of one lane overlap and none leaves the line, however the dates fall", () => {
  const days = [
    "2026-09-02",
    "2026-09-03",
    "2026-11-20",
    "2027-03-15",
    "2027-03-16",
    "2027-07-20",
    "2027-07-31",
  ];
  const { placed } = toTimeline(
    days.map((day) => dueOn(day)),
    TODAY,
  );
  for (const [index, one] of placed.entries()) {
    const { from, to } = extentOf(one);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(1);
    for (const other of placed.slice(index + 1)) {
      if (one.lane !== other.lane) continue;
      const beside = extentOf(other);
      expect(beside.from >= to || beside.to <= from).toBe(true);
    }
  }
});

test("a label near the end is written before its mark", () => {
  const { placed } = toTimeline([dueOn("2027-07-20")], TODAY);
  expect(placed[0]?.side).toBe("before");
});

test("a date that is not sure needs room for its doubt", () => {
  const sure = labelShare(dueOn("2026-09-02", { standing: "published" }));
  expect(labelShare(dueOn("2026-09-02", { standing: "projected" }))).toBeGreaterThan(sure);
});

test("the other day that another source gives is told beside the date, with any other doubt", () => {
  const otherOn = toCalendarDate("2026-10-01");
  const unsure = dueOn("2026-09-23", { standing: "unverified", otherOn });
  expect(toLabel(unsure).doubt).toBe("or Thu 1 Oct, not verified");
  expect(toLabel({ ...unsure, standing: "published" }).doubt).toBe("or Thu 1 Oct");
  expect(toLabel({ ...unsure, otherOn: null }).doubt).toBe("not verified");
});

test("an overdue letter waits at today instead of falling off the line", () => {
  const { placed, todayAt } = toTimeline([dueOn("2026-06-01")], TODAY);
  expect(placed[0]?.at).toBe(todayAt);
});

test("what lies beyond the twelve months is told apart, not dropped", () => {
  const { placed, later } = toTimeline([dueOn("2026-09-02"), dueOn("2027-09-01", { title: "Later" })], TODAY);
  expect(placed).toHaveLength(1);
  expect(later.map(({ title }) => title)).toEqual(["Later"]);
});

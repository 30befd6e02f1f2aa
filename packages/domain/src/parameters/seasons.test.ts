import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDayNumber, toCalendarDate, toDayNumber, weekdayOf } from "../kernel/calendar-date.ts";
import { findDocument } from "../sources/documents.ts";
import { REFERENCE_ALMANAC } from "./reference-almanac.ts";
import { toSeasonCalendar } from "./season-calendar.ts";
import {
  defaultSeasonOn,
  FIRST_SEASON,
  findSeason,
  findSeasonEvent,
  getSeason,
  LAST_SEASON,
  listOpenSeasons,
  listSeasons,
  projectSeason,
} from "./seasons.ts";

/** Dates of four seasons as their sources give them; the projection must hit each. */
const KNOWN_SEASONS = [
  [
    2024,
    {
      submit: "2023-09-06",
      review: "2023-09-27",
      rank: "2024-02-28",
      week: "2024-03-11",
      match: "2024-03-15",
    },
  ],
  [
    2025,
    {
      submit: "2024-09-04",
      review: "2024-09-25",
      rank: "2025-03-05",
      week: "2025-03-17",
      match: "2025-03-21",
    },
  ],
  [
    2026,
    {
      submit: "2025-09-03",
      review: "2025-09-24",
      rank: "2026-03-04",
      week: "2026-03-16",
      match: "2026-03-20",
    },
  ],
  [
    2027,
    {
      submit: "2026-09-02",
      review: "2026-09-23",
      rank: "2027-03-03",
      week: "2027-03-15",
      match: "2027-03-19",
    },
  ],
] as const;

test("season 2027 is dated from the published calendar", () => {
  const season = getSeason(2027);
  expect(season.isProjected).toBe(false);
  expect(season.submissionOpensOn).toBe("2026-09-02");
  expect(season.reviewOn).toBe("2026-09-23");
  expect(season.matchDayOn).toBe("2027-03-19");
  expect(season.events.length).toBe(15);
});

test("season 2028 is projected, says so at every date, and has no event without a rule", () => {
  const season = getSeason(2028);
  expect(season.isProjected).toBe(true);
  expect(season.submissionOpensOn).toBe("2027-09-01");
  expect(season.reviewOn).toBe("2027-09-22");
  expect(season.matchDayOn).toBe("2028-03-17");
  expect(season.events.map((event) => [event.id, event.on, event.standing])).toEqual([
    ["applicants-may-submit", "2027-09-01", "projected"],
    ["programs-may-review", "2027-09-22", "projected"],
    ["rank-list-certification-deadline", "2028-03-01", "projected"],
    ["match-week-monday", "2028-03-13", "projected"],
    ["match-day", "2028-03-17", "projected"],
  ]);
});

test.each(KNOWN_SEASONS)("the rules of projection fit the known season %s", (season, known) => {
  expect(projectSeason(season).events.map((event) => event.on)).toEqual(Object.values(known));
});

test.each([2027, 2028, 2040, LAST_SEASON])(
  "the events of season %s stand in the order of their dates",
  (season) => {
    const days = getSeason(season).events.map((event) => event.on);
    expect(days).toEqual(days.toSorted((a, b) => (a < b ? -1 : 1)));
  },
);

test.each(
  listSeasons().flatMap((season) => season.events.map((event) => [season.season, event.id, event] as const)),
)("in season %s, %s has a document for each of its dates", (_season, _id, event) => {
  expect(findDocument(event.source)).not.toBeNull();
  if (event.otherDate !== null) {
    expect(findDocument(event.otherDate.source)).not.toBeNull();
    expect(event.otherDate.on).not.toBe(event.on);
  }
  expect(event.standing === "unverified").toBe(event.source === "general-knowledge");
  if (event.timeEastern !== null) expect(event.timeEastern).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
});

test("two dates of season 2027 are contested, each with the other date and who gives it", () => {
  const contested = getSeason(2027).events.filter((event) => event.otherDate !== null);
  expect(contested.map(({ id, on, otherDate }) => [id, on, otherDate?.on, otherDate?.source])).toEqual([
    ["myeras-opens", "2026-06-03", "2026-06-04", "deadlines-app"],
    ["mspe-release", "2026-09-23", "2026-10-01", "deadlines-app"],
  ]);
});

test("projected reviews fall on a Wednesday and Match Day on a Friday, year after year", () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_SEASON + 1, max: LAST_SEASON }), (number) => {
      const season = getSeason(number);
      expect([weekdayOf(season.submissionOpensOn), weekdayOf(season.reviewOn)]).toEqual([3, 3]);
      expect(weekdayOf(season.matchDayOn)).toBe(5);
    }),
  );
});

test.each([2026, 2061, 2027.5, Number.NaN])("there is no calendar for season %s", (season) => {
  expect(findSeason(season)).toBeNull();
});

test("a season out of range is refused by name where it must exist", () => {
  expect(() => getSeason(2026)).toThrow("season 2026");
});

test.each([
  ["2020-01-01", 2027],
  ["2026-08-15", 2027],
  ["2026-09-22", 2027],
  ["2026-09-23", 2028],
  ["2026-12-31", 2028],
  ["2027-09-21", 2028],
  ["2027-09-22", 2029],
  ["2031-01-01", 2032],
])("on %s the season to plan for is %s, for its review lies strictly after", (asOf, season) => {
  expect(defaultSeasonOn(toCalendarDate(asOf)).season).toBe(season);
});

test("the default season is always the first whose review lies ahead", () => {
  const from = toDayNumber(toCalendarDate("2026-01-01"));
  const to = toDayNumber(toCalendarDate("2059-01-01"));
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (day) => {
      const asOf = fromDayNumber(day);
      const { season, reviewOn } = defaultSeasonOn(asOf);
      expect(reviewOn > asOf).toBe(true);
      const before = findSeason(season - 1);
      if (before !== null) expect(before.reviewOn <= asOf).toBe(true);
    }),
  );
});

test("published seasons and the next one are listed", () => {
  expect(listSeasons().map((season) => season.season)).toEqual([2027, 2028]);
});

test("three seasons are open to plan for, from the default one on", () => {
  const open = listOpenSeasons(toCalendarDate("2026-11-22"));
  expect(open.map((season) => season.season)).toEqual([2028, 2029, 2030]);
});

test("an event is found by its id, and one that nothing projects is absent", () => {
  expect(findSeasonEvent(getSeason(2027), "season-ends")?.on).toBe("2027-05-31");
  expect(findSeasonEvent(getSeason(2028), "season-ends")).toBeNull();
});

test("what is published of a later season stands, and what is not follows it by the rules", () => {
  const [event] = projectSeason(2028).events;
  if (event === undefined) throw new Error("a projected season has events");
  const published = { ...event, on: toCalendarDate("2027-09-08"), standing: "published" } as const;
  const almanac = { seasons: [...REFERENCE_ALMANAC.seasons, toSeasonCalendar(2028, [published])] };
  const season = getSeason(2028, almanac);
  expect(season).toMatchObject({
    submissionOpensOn: "2027-09-08",
    reviewOn: "2027-09-29",
    isProjected: true,
  });
  expect(findSeasonEvent(season, "applicants-may-submit")?.standing).toBe("published");
  expect(listSeasons(almanac).map(({ season: number }) => number)).toEqual([2027, 2028, 2029]);
  expect(defaultSeasonOn(toCalendarDate("2027-09-25"), almanac).season).toBe(2028);
  expect(defaultSeasonOn(toCalendarDate("2027-09-25")).season).toBe(2029);
});

test("a later day never plans for an earlier season", () => {
  const day = fc.integer({ min: toDayNumber(toCalendarDate("2026-01-01")), max: 30_000 });
  fc.assert(
    fc.property(day, fc.nat({ max: 800 }), (from, later) => {
      const [first, second] = [from, from + later].map((each) => defaultSeasonOn(fromDayNumber(each)).season);
      expect(second).toBeGreaterThanOrEqual(first ?? 0);
    }),
  );
});

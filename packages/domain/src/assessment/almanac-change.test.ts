import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import type { Almanac } from "../parameters/almanac.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { toSeasonCalendar } from "../parameters/season-calendar.ts";
import { getSeason, LAST_SEASON } from "../parameters/seasons.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { listTouchedSeasons } from "./almanac-change.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";

function withReview2027(day: string): Almanac {
  const events = getSeason(2027).events.map((event) =>
    event.id === "programs-may-review" ? { ...event, on: toCalendarDate(day) } : event,
  );
  return { ...REFERENCE_ALMANAC, seasons: [toSeasonCalendar(2027, events)] };
}

test("the same facts touch nobody, and neither does another source of the same day", () => {
  expect(listTouchedSeasons(REFERENCE_ALMANAC, structuredClone(REFERENCE_ALMANAC))).toEqual([]);
  const events = getSeason(2027).events.map((event) => ({ ...event, source: "AAMC", note: "Read anew" }));
  const almanac = { ...REFERENCE_ALMANAC, seasons: [toSeasonCalendar(2027, events)] };
  expect(listTouchedSeasons(REFERENCE_ALMANAC, almanac)).toEqual([]);
});

test("another day touches its season and the next", () => {
  expect(listTouchedSeasons(REFERENCE_ALMANAC, withReview2027("2026-09-30"))).toEqual([2027, 2028]);
});

test("a published day of a later season touches its neighbours as well", () => {
  const [event] = getSeason(2029).events;
  if (event === undefined) throw new Error("a season has events");
  const told = toSeasonCalendar(2029, [{ ...event, standing: "published" }]);
  expect(told.events.map(({ on }) => on)).toEqual(getSeason(2029).events.map(({ on }) => on));
  const moved = toSeasonCalendar(2029, [{ ...event, on: toCalendarDate("2028-09-13") }]);
  const almanac = { ...REFERENCE_ALMANAC, seasons: [...REFERENCE_ALMANAC.seasons, moved] };
  expect(listTouchedSeasons(REFERENCE_ALMANAC, almanac)).toEqual([2028, 2029, 2030]);
});

test("a price touches its season and those that borrow it; a passing score touches everybody", () => {
  const { erasFees, passingLines } = REFERENCE_ALMANAC;
  const price = { season: 2027, tiers: [], source: "AAMC", note: null };
  const dearer = { ...REFERENCE_ALMANAC, erasFees: [...erasFees.slice(0, 2), price] };
  expect(listTouchedSeasons(REFERENCE_ALMANAC, dearer)).toHaveLength(LAST_SEASON - 2026);
  const lines = { ...REFERENCE_ALMANAC, passingLines: passingLines.slice(0, -1) };
  expect(listTouchedSeasons(REFERENCE_ALMANAC, lines)).toBe("every");
});

test.each([
  ["a season that they told", known(2030), "2026-09-30"],
  ["no season", unknown, "2026-08-10"],
])("whoever is of no touched season and has told %s is answered as before", (_name, season, review) => {
  const applicant = anApplicant({ profile: { season }, plan: [] });
  const almanac = withReview2027(review);
  const answers = [REFERENCE_ALMANAC, almanac].map((each) => {
    const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE, almanac: each });
    return assess(applicant, context);
  });
  const [before, after] = answers;
  const touched = listTouchedSeasons(REFERENCE_ALMANAC, almanac);
  if (touched === "every" || before === undefined) throw new Error("a day touches some");
  expect(touched.includes(before.season)).toBe(before.season !== after?.season || season.state === "unknown");
  if (!touched.includes(before.season)) expect(after).toEqual(before);
});

import type { SeasonEventId } from "@induction/domain/kernel/season";
import { REFERENCE_ALMANAC } from "@induction/domain/parameters/reference-almanac";
import { FIRST_SEASON, findSeasonEvent, projectSeason } from "@induction/domain/parameters/seasons";
import { SEASON_FIELDS } from "@induction/domain/season/season-facts";
import { findSeasonFactProblems } from "@induction/domain/season/season-problems";
import { toAlmanac } from "@induction/domain/season/to-almanac";
import { findDocument } from "@induction/domain/sources/documents";
import { expect, test } from "vitest";
import { readReferenceSeasons } from "./read-seasons.ts";
import collected from "./seasons.json" with { type: "json" };

const seasons = readReferenceSeasons();
const almanac = toAlmanac(seasons);
const DATED = [2024, 2025, 2026, 2027];

function calendarOf(season: number) {
  const calendar = almanac.seasons.find((each) => each.season === season);
  if (calendar === undefined) throw new Error(`season ${season} has no date`);
  return calendar;
}

test("the almanac that every browser carries says what the collected facts say, from the first season on that can be planned", () => {
  const planned = almanac.seasons.filter(({ season }) => season >= FIRST_SEASON);
  expect({ ...almanac, seasons: planned }).toEqual(REFERENCE_ALMANAC);
});

test("no fact is told twice, and each is told by documents of the registry", () => {
  const keys = collected.facts.map(({ season, field }) => `${season} ${field}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { season, facts } of seasons) {
    for (const field of SEASON_FIELDS) {
      const fact = facts[field];
      if (fact.state === "not-checked" || fact.state === "not-disclosed") continue;
      const claims = fact.state === "known" ? [fact.claim] : fact.claims.map(({ claim }) => claim);
      for (const claim of claims) {
        expect(findDocument(claim.source), `${season} ${field}`).not.toBeNull();
        expect(claim.kind === "general-knowledge").toBe(claim.source === "general-knowledge");
        expect(claim.verifiedOn).toBeNull();
      }
    }
  }
});

test("four seasons have dates, each event counted", () => {
  const counts = DATED.map((season) => [
    season,
    calendarOf(season).events.filter(({ standing }) => standing !== "projected").length,
  ]);
  expect(counts).toEqual([
    [2024, 10],
    [2025, 10],
    [2026, 14],
    [2027, 15],
  ]);
});

test.each(DATED)("the rules of projection fit every one of their dates in season %s", (season) => {
  const calendar = calendarOf(season);
  expect(calendar.isProjected).toBe(false);
  for (const { id, on } of projectSeason(season).events) {
    expect([id, findSeasonEvent(calendar, id)?.on]).toEqual([id, on]);
  }
});

test("no collected fact would be refused if a curator entered it", () => {
  const problems = seasons.flatMap((record) =>
    SEASON_FIELDS.flatMap((field) =>
      findSeasonFactProblems(field, record).map(({ message }) => `${record.season} ${field}: ${message}`),
    ),
  );
  expect(problems).toEqual([]);
});

test("the dates of 2024 that nobody has verified stand as unverified, and a transcription as one", () => {
  const standingOf = (season: number, id: SeasonEventId) => findSeasonEvent(calendarOf(season), id)?.standing;
  expect(standingOf(2024, "applicants-may-submit")).toBe("unverified");
  expect(standingOf(2024, "match-day")).toBe("second-hand");
  expect(standingOf(2025, "programs-may-review")).toBe("published");
  expect(standingOf(2026, "match-day")).toBe("transcription");
});

test("three facts are disputed, each with both sides", () => {
  const disputed = seasons.flatMap(({ season, facts }) =>
    SEASON_FIELDS.filter((field) => facts[field].state === "disputed").map((field) => [season, field]),
  );
  expect(disputed).toEqual([
    [2026, "oetMinimum"],
    [2027, "myeras-opens"],
    [2027, "mspe-release"],
  ]);
});

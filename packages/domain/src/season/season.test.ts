import { expect, test } from "vitest";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import { findSeasonEvent } from "../parameters/seasons.ts";
import type { Claim, Fact } from "../program/fact.ts";
import { aClaim } from "../testing/programs.ts";
import { parseSeasonFact, SEASON_VALUE_SCHEMAS, seasonEditSchema } from "./season.schema.ts";
import { SEASON_FIELDS, type SeasonField, type SeasonRecord, UNCHECKED_SEASON } from "./season-facts.ts";
import {
  listSeasonFields,
  SEASON_FIELD_LABELS,
  SEASON_GROUPS,
  seasonGroupOf,
  seasonValueInWords,
} from "./season-field-words.ts";
import { findSeasonFactProblems, withSeasonFact } from "./season-problems.ts";
import { toAlmanac } from "./to-almanac.ts";

const told = (value: unknown, claim: Partial<Claim> = {}): Fact<unknown> => ({
  state: "known",
  value,
  claim: aClaim({ kind: "organization-site", verifiedOn: null, verifiedBy: null, ...claim }),
});
const on = (date: string, timeEastern: string | null = null) => ({ on: date, timeEastern });

function aSeason(season: number, facts: Partial<Record<SeasonField, Fact<unknown>>> = {}): SeasonRecord {
  let record: SeasonRecord = { season, facts: UNCHECKED_SEASON };
  for (const field of SEASON_FIELDS) {
    const fact = facts[field];
    if (fact !== undefined) record = withSeasonFact(record, field, fact);
  }
  return record;
}

test("every field has a schema, a label of its own and one place on the page", () => {
  expect(Object.keys(SEASON_VALUE_SCHEMAS).sort()).toEqual([...SEASON_FIELDS].sort());
  expect(new Set(Object.values(SEASON_FIELD_LABELS)).size).toBe(SEASON_FIELDS.length);
  expect(SEASON_GROUPS.flatMap(listSeasonFields).sort()).toEqual([...SEASON_FIELDS].sort());
  expect(seasonGroupOf("match-day")).toBe("dates");
});

test("a season of which nothing is told gives no calendar, no price and no number", () => {
  expect(toAlmanac([aSeason(2029)])).toEqual({
    ...{ seasons: [], erasFees: [], fixedFees: [], passingLines: [] },
    numbers: { lettersPerProgram: [], scoreReleaseWithin: [] },
  });
});

test.each([
  ["organization-site", "published"],
  ["nrmp", "published"],
  ["copied-page", "transcription"],
  ["aggregator", "second-hand"],
  ["general-knowledge", "unverified"],
] as const)("a date of kind %s stands as %s", (kind, standing) => {
  const { seasons } = toAlmanac([aSeason(2029, { "match-day": told(on("2029-03-16", "12:00"), { kind }) })]);
  const [calendar] = seasons;
  if (calendar === undefined) throw new Error("a date makes a calendar");
  expect(findSeasonEvent(calendar, "match-day")).toMatchObject({ standing, timeEastern: "12:00" });
  expect(findSeasonEvent(calendar, "applicants-may-submit")?.standing).toBe("projected");
});

test("where sources disagree about a date the earliest stands in and carries the other", () => {
  const claims = [
    { value: on("2028-09-13"), claim: aClaim({ source: "A" }) },
    { value: on("2028-09-06"), claim: aClaim({ source: "B" }) },
  ];
  const record = aSeason(2029, { "applicants-may-submit": { state: "disputed", claims } });
  expect(toAlmanac([record]).seasons[0]).toMatchObject({
    submissionOpensOn: "2028-09-06",
    reviewOn: "2028-09-27",
    events: [{ source: "B", otherDate: { on: "2028-09-13", source: "A" } }, {}, {}, {}, {}],
  });
});

test("a price that sources disagree about, or that nobody publishes, is not in the almanac", () => {
  const tiers = [{ from: 1, to: null, usd: 12, per: "application" }];
  const claims = [
    { value: tiers, claim: aClaim({ source: "A" }) },
    { value: tiers, claim: aClaim({ source: "B" }) },
  ];
  expect(toAlmanac([aSeason(2029, { erasFees: { state: "disputed", claims } })]).erasFees).toEqual([]);
  expect(toAlmanac([aSeason(2029, { erasFees: told(tiers) })]).erasFees).toHaveLength(1);
});

test.each<readonly [string, SeasonField, unknown, string, string]>([
  ["review before submission", "programs-may-review", on("2028-09-05"), "value.on", "is before"],
  ["review on the day of submission", "programs-may-review", on("2028-09-06"), "value.on", "later date"],
  ["submission after Match Day", "applicants-may-submit", on("2029-03-20"), "value.on", "is after"],
  ["a date of another year", "season-ends", on("2030-05-31"), "value.on", "Check the year"],
  ["a rank list after Match Day", "rank-list-certification-deadline", on("2029-03-17"), "value.on", "after"],
  [
    "a passing score of another year",
    "step2ckPassingLine",
    { from: "2027-07-01", score: 220 },
    "value.from",
    "season 2028",
  ],
  ["fewer letters than are needed", "lettersPerProgram", 2, "value", "3 or more"],
])("%s is refused at its place", (_name, field, value, path, words) => {
  const known = {
    "applicants-may-submit": told(on("2028-09-06")),
    "programs-may-review": told(on("2028-09-27")),
    "match-day": told(on("2029-03-16")),
  };
  const problems = findSeasonFactProblems(field, aSeason(2029, { ...known, [field]: told(value) }));
  expect(problems.map((problem) => problem.path.join("."))).toEqual([path]);
  expect(problems[0]?.message).toContain(words);
});

test("a published date is never measured against projected ones", () => {
  const late = aSeason(2029, { "programs-may-review": told(on("2028-09-01")) });
  expect(findSeasonFactProblems("programs-may-review", late)).toEqual([]);
});

test.each<readonly [string, unknown, string]>([
  [
    "a gap",
    [
      { from: 1, to: 30, usd: 11, per: "application" },
      { from: 32, to: null, usd: 30, per: "application" },
    ],
    "value.1.from",
  ],
  ["a late start", [{ from: 2, to: null, usd: 11, per: "application" }], "value.0.from"],
  ["an end before its start", [{ from: 1, to: 0, usd: 11, per: "application" }], "value.0.to"],
  [
    "a tier after the last",
    [
      { from: 1, to: null, usd: 11, per: "application" },
      { from: 2, to: null, usd: 1, per: "application" },
    ],
    "value.1.from",
  ],
  ["no tier", [], "value"],
  ["cents", [{ from: 1, to: null, usd: 11.5, per: "application" }], "value.0.usd"],
])("fees with %s are refused at their place", (_name, value, path) => {
  const { verifiedOn: _on, verifiedBy: _by, ...claim } = aClaim({ kind: "organization-site" });
  const parsed = seasonEditSchema("erasFees").safeParse({ state: "known", value, claim });
  expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
});

test("a fact of another field's shape is refused when it is read", () => {
  expect(() => parseSeasonFact("signals", told(5))).toThrow();
  expect(parseSeasonFact("experiences", told(10))).toEqual(told(10));
});

test.each([
  ["match-day", on("2029-03-16", "12:00"), "16 March 2029, 12:00 Eastern"],
  ["season-ends", on("2029-05-31"), "31 May 2029"],
  ["signals", { gold: 5, silver: 10, hasStatement: true }, "5 gold, 10 silver, each with a statement"],
  ["nrmpRegistrationFee", 85, "$85"],
  ["scoreRelease", { weeksLeast: 2, weeksMost: 4, weekday: "Wednesday" }, "2 to 4 weeks, on a Wednesday"],
  ["attemptLimit", { attempts: 4, countsIncomplete: true }, "4, those not completed included"],
  ["step2ckPassingLine", { from: "2025-07-01", score: 218 }, "218, for exams from 1 July 2025 on"],
] as const)("%s reads as words: %j", (field, value, words) => {
  const fact = parseSeasonFact(field, told(value));
  expect(fact.state === "known" && seasonValueInWords(field, fact.value)).toBe(words);
});

test("fees read as words, tier by tier", () => {
  const { tiers } = REFERENCE_ALMANAC.erasFees[0] ?? { tiers: [] };
  expect(seasonValueInWords("erasFees", tiers)).toBe(
    "1 to 10: $115 together; 11 to 20: $17 each; 21 to 30: $20 each; from 31 on: $27 each",
  );
});

import { type SeasonFacts, type SeasonRecord, UNCHECKED_SEASON } from "@induction/domain/season/season-facts";
import { aClaim } from "@induction/domain/testing/programs";
import { expect, test } from "vitest";
import { listKnownFacts } from "./known-facts.ts";

function aRecord(season: number, facts: Partial<SeasonFacts>): SeasonRecord {
  return { season, facts: { ...UNCHECKED_SEASON, ...facts } };
}

const fee = (value: number, source = "A"): SeasonFacts["nrmpRegistrationFee"] => ({
  state: "known",
  value,
  claim: aClaim({ source }),
});

function told(...records: readonly SeasonRecord[]) {
  return listKnownFacts(records).map(({ field, season, readings }) => [
    field,
    season,
    readings.map(({ words }) => words).join(" or "),
  ]);
}

test("a price is the season's own where it tells one", () => {
  const earlier = aRecord(2026, { nrmpRegistrationFee: fee(70) });
  expect(told(aRecord(2027, { nrmpRegistrationFee: fee(85) }), earlier)).toEqual([
    ["nrmpRegistrationFee", 2027, "$85"],
  ]);
});

test("where it tells none the latest before it stands in, with its season", () => {
  expect(told(aRecord(2028, {}), aRecord(2027, {}), aRecord(2026, { nrmpRegistrationFee: fee(70) }))).toEqual(
    [["nrmpRegistrationFee", 2026, "$70"]],
  );
});

test("where sources disagree each of them is told", () => {
  const disputed = {
    state: "disputed",
    claims: [70, 85].map((value) => ({ value, claim: aClaim() })),
  } as const;
  expect(told(aRecord(2027, { nrmpRegistrationFee: disputed }))).toEqual([
    ["nrmpRegistrationFee", 2027, "$70 or $85"],
  ]);
});

test("what nobody knows is not made up, and dates of another season never stand in", () => {
  expect(told(aRecord(2027, {}), aRecord(2026, {}))).toEqual([]);
});

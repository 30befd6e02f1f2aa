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

test("where the prices of a season end, those of the season before stand in beyond them", () => {
  const tier = { from: 1, usd: 11, per: "application" } as const;
  const own = { state: "known", value: [{ ...tier, to: 30 }], claim: aClaim() } as const;
  const before = { state: "known", value: [{ ...tier, to: null }], claim: aClaim() } as const;
  const [fees] = listKnownFacts([aRecord(2027, { erasFees: own }), aRecord(2026, { erasFees: before })]);
  expect(fees?.beyond).toEqual({ season: 2026, words: "from 1 on: $11 each" });
  const [whole] = listKnownFacts([aRecord(2026, { erasFees: before }), aRecord(2025, { erasFees: own })]);
  expect(whole?.beyond).toBeNull();
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { findDocument } from "../sources/documents.ts";
import { erasFee } from "./fees.ts";
import { REFERENCE_ALMANAC } from "./reference-almanac.ts";

/** The fee in dollars; fails the test where it is unknown. */
function usd(season: number, count: number): number {
  const fee = erasFee(season, count);
  if (fee.state === "unknown") throw new Error(fee.note);
  return fee.usd;
}

test.each([
  [[30], 330],
  [[43, 7], 797],
  [[32, 32], 780],
])("AAMC's own example for 2026: %j programs by specialty cost $%s", (counts, total) => {
  expect(counts.reduce((sum, count) => sum + usd(2026, count), 0)).toBe(total);
});

test.each([
  [0, 0],
  [1, 11],
  [30, 330],
  [31, 360],
  [60, 1230],
  [80, 1830],
  [100, 2430],
  [120, 3030],
  [150, 3930],
  [178, 4770],
])("%s applications to one specialty cost $%s in season 2026", (count, total) => {
  expect(erasFee(2026, count)).toEqual({
    state: "known",
    usd: total,
    ranges: expect.any(Array),
    basisSeason: 2026,
    isEarlierPrice: false,
    sources: ["aamc-fees-2026"],
    note: null,
  });
});

test("up to 30 applications the 2027 price is that season's own", () => {
  expect(erasFee(2027, 30)).toEqual({
    state: "known",
    usd: 330,
    ranges: expect.any(Array),
    basisSeason: 2027,
    isEarlierPrice: false,
    sources: ["usa-pathway-2027"],
    note: null,
  });
});

test("from the 31st application on the 2026 price stands in for 2027, and the answer says so", () => {
  expect(erasFee(2027, 31)).toEqual({
    state: "known",
    usd: 360,
    ranges: expect.any(Array),
    basisSeason: 2026,
    isEarlierPrice: true,
    sources: ["usa-pathway-2027", "aamc-fees-2026"],
    note: "The 2027 fee for applications 31 and more was not found; they are counted at the 2026 price, $30 each.",
  });
});

test("a season without any price of its own names each price it borrows", () => {
  expect(erasFee(2028, 40)).toMatchObject({
    usd: 630,
    basisSeason: 2026,
    isEarlierPrice: true,
    note:
      "The 2028 fee for applications 1 to 30 was not found; they are counted at the 2027 price, $11 each. " +
      "The 2028 fee for applications 31 and more was not found; they are counted at the 2026 price, $30 each.",
  });
});

test("the prices of 2025 rise twice before the kink, and say that nobody has confirmed them", () => {
  expect([0, 1, 10, 11, 20, 21, 30, 31].map((count) => usd(2025, count))).toEqual([
    0, 115, 115, 132, 285, 305, 485, 512,
  ]);
  expect(erasFee(2025, 5)).toMatchObject({ isEarlierPrice: false, sources: ["zaro-2025"] });
  expect(erasFee(2025, 5).note).toContain("Nobody has confirmed");
});

test("before the first season in the data the fee is unknown, never zero", () => {
  expect(erasFee(2024, 80)).toEqual({ state: "unknown", note: "No ERAS fees were found for season 2024." });
});

test("a price that a curator has told for one season is that season's own, and those before keep theirs", () => {
  const { erasFees } = REFERENCE_ALMANAC;
  const told = {
    season: 2027,
    tiers: [
      { from: 1, to: 30, usd: 12, per: "application" },
      { from: 31, to: null, usd: 33, per: "application" },
    ],
    source: "AAMC",
    note: null,
  } as const;
  const almanac = { erasFees: [...erasFees.filter(({ season }) => season < 2027), told] };
  expect(erasFee(2027, 31, almanac)).toMatchObject({ usd: 393, isEarlierPrice: false, note: null });
  expect(erasFee(2028, 31, almanac)).toMatchObject({ usd: 393, basisSeason: 2027, isEarlierPrice: true });
  expect(erasFee(2026, 31, almanac)).toEqual(erasFee(2026, 31));
});

test.each([-1, 1.5, Number.NaN])("%s is not a number of applications", (count) => {
  expect(() => erasFee(2027, count)).toThrow(RangeError);
});

test("one more application never costs less than before, and its sources are documents", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2025, max: 2035 }), fc.integer({ min: 0, max: 300 }), (season, count) => {
      expect(usd(season, count + 1)).toBeGreaterThanOrEqual(usd(season, count));
      const fee = erasFee(season, count);
      if (fee.state === "known") for (const key of fee.sources) expect(findDocument(key)).not.toBeNull();
    }),
  );
});

test("from 2026 on each application past the 30th costs more than each before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2026, max: 2035 }), fc.integer({ min: 1, max: 300 }), (season, count) => {
      const step = usd(season, count) - usd(season, count - 1);
      expect(step).toBe(count <= 30 ? 11 : 30);
    }),
  );
});

test("the ranges of a fee hold every application once, and make its amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2025, max: 2030 }), fc.integer({ min: 0, max: 300 }), (season, count) => {
      const fee = erasFee(season, count);
      if (fee.state === "unknown") throw new Error(fee.note);
      const applications = fee.ranges.reduce((sum, range) => sum + range.applications, 0);
      const amount = fee.ranges.reduce(
        (sum, range) => sum + (range.per === "range" ? range.usd : range.usd * range.applications),
        0,
      );
      expect([applications, amount]).toEqual([count, fee.usd]);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { findDocument } from "../sources/documents.ts";
import { erasFee } from "./fees.ts";

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

test("before the first season in the data the fee is unknown, never zero", () => {
  expect(erasFee(2025, 80)).toEqual({ state: "unknown", note: "No ERAS fees were found for season 2025." });
});

test.each([-1, 1.5, Number.NaN])("%s is not a number of applications", (count) => {
  expect(() => erasFee(2027, count)).toThrow(RangeError);
});

test("one more application never costs less than before, and its sources are documents", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2026, max: 2035 }), fc.integer({ min: 0, max: 300 }), (season, count) => {
      expect(usd(season, count + 1)).toBeGreaterThan(usd(season, count));
      const fee = erasFee(season, count);
      if (fee.state === "known") for (const key of fee.sources) expect(findDocument(key)).not.toBeNull();
    }),
  );
});

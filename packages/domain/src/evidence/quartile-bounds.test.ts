import fc from "fast-check";
import { expect, test } from "vitest";
import outcomes from "./collected/outcomes.json" with { type: "json" };
import { findScored } from "./editions.ts";
import type { Spread } from "./figure.ts";
import { getMeasure } from "./measures.ts";
import { type Bound, boundFrom, leastBelow, listBounds, mostBelow, placeScore } from "./quartile-bounds.ts";

const SIDES: Readonly<Record<Bound["side"], (value: number, score: number) => boolean>> = {
  "or-above": (value, score) => value >= score,
  "or-below": (value, score) => value <= score,
  above: (value, score) => value > score,
  below: (value, score) => value < score,
};

/** Whether a bound is true of the people it was derived from, counted one by one. */
function holdsOf(sample: readonly number[], { says, count, score, side }: Bound): boolean {
  const counted = sample.filter((value) => SIDES[side](value, score)).length;
  return says === "at-least" ? counted >= count : counted <= count;
}

/** Places of a quartile in a sorted sample of n, counted from 1, as statistics programs compute them. */
const WAYS: Readonly<Record<string, (n: number, p: number) => number>> = {
  "between both ends": (n, p) => 1 + (n - 1) * p,
  "with one place more": (n, p) => (n + 1) * p,
  "by nearest rank": (n, p) => Math.ceil(n * p),
  "by averaged rank": (n, p) => (Number.isInteger(n * p) ? n * p + 0.5 : Math.ceil(n * p)),
};

function quantile(sorted: readonly number[], place: number): number {
  const below = sorted[Math.floor(place) - 1] ?? 0;
  const above = sorted[Math.ceil(place) - 1] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

function toSpread(sample: readonly number[], way: (n: number, p: number) => number): Spread {
  const sorted = sample.toSorted((a, b) => a - b);
  const n = sorted.length;
  const [q1 = 0, median = 0, q3 = 0] = [0.25, 0.5, 0.75].map((p) => quantile(sorted, way(n, p)));
  return { n, min: sorted[0] ?? 0, q1, median, q3, max: sorted.at(-1) ?? 0, mean: 0, sd: 0 };
}

const samples = fc.array(fc.integer({ min: 218, max: 280 }), { minLength: 20, maxLength: 130 });
const edges = fc.integer({ min: 200, max: 300 });

test.each(Object.entries(WAYS))(
  "every bound is true of the people behind the quartiles, computed %s",
  (_name, way) => {
    fc.assert(
      fc.property(samples, edges, (sample, edge) => {
        const spread = toSpread(sample, way);
        const bounds = [
          ...listBounds(spread),
          boundFrom(spread, edge),
          leastBelow(spread, edge),
          mostBelow(spread, edge),
        ].filter((bound) => bound !== null);
        expect(bounds.filter((bound) => !holdsOf(sample, bound))).toEqual([]);
        expect(bounds.every(({ count }) => count >= 5)).toBe(true);
      }),
    );
  },
);

test("a bound from an edge speaks of people at the edge or above it, unless all quartiles lie below", () => {
  const spread = findScored("non-us-img", 2027)?.step2ck.notMatched;
  expect(spread && boundFrom(spread, 254)).toMatchObject({ count: 27, score: 254, side: "or-above" });
  expect(spread && boundFrom(spread, 255)).toMatchObject({
    says: "at-most",
    count: 27,
    score: 254,
    side: "above",
  });
});

test.each([
  [238, null, { count: 27, score: 238 }],
  [239, { count: 27, score: 238 }, { count: 27, score: 238 }],
  [248, { count: 54, score: 247 }, { count: 54, score: 247 }],
  [300, { count: 81, score: 254 }, { count: 81, score: 254 }],
] as const)(
  "below %d the last quartile speaks, for the fewest and for the most of those who did not match",
  (edge, least, most) => {
    const spread = findScored("non-us-img", 2027)?.step2ck.notMatched;
    expect(spread && [leastBelow(spread, edge), mostBelow(spread, edge)]).toEqual([
      least && { says: "at-least", of: 108, side: "or-below", ...least },
      { says: "at-most", of: 108, side: "below", ...most },
    ]);
  },
);

test("fewer than twenty people give no bound, because a quarter of them would be fewer than five", () => {
  const spread = { n: 19, min: 220, q1: 230, median: 240, q3: 250, max: 260, mean: 240, sd: 10 };
  expect(listBounds(spread)).toEqual([]);
  expect([boundFrom(spread, 245), leastBelow(spread, 245), mostBelow(spread, 245)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(listBounds({ ...spread, n: 20 })).toHaveLength(6);
});

test("the bounds of 2026 are those that were collected, derived anew from the quartiles", () => {
  const step2ck = findScored("non-us-img", 2027)?.step2ck;
  const count = (spread: Spread | undefined, side: Bound["side"], score: number) =>
    spread && listBounds(spread).find((bound) => bound.side === side && bound.score === score)?.count;
  const ranks = getMeasure("contiguousRanks");
  const derived = {
    unmatched_at_or_above_247_min: count(step2ck?.notMatched, "or-above", 247),
    unmatched_at_or_above_254_min: count(step2ck?.notMatched, "or-above", 254),
    matched_at_or_above_243_min: count(step2ck?.matched, "or-above", 243),
    matched_at_or_above_255_min: count(step2ck?.matched, "or-above", 255),
    unmatched_at_or_below_238_min: count(step2ck?.notMatched, "or-below", 238),
    unmatched_at_or_below_247_min: count(step2ck?.notMatched, "or-below", 247),
    unmatched_ranks_le_2_min: count(ranks.notMatched, "or-below", 2),
    matched_ranks_ge_3_min: count(ranks.matched, "or-above", 3),
  };
  const collected = outcomes.derived_2026_non_us_img.facts.flatMap((fact) =>
    Object.entries(fact).filter(([, value]) => typeof value === "number"),
  );
  expect(derived).toEqual(Object.fromEntries(collected));
});

test.each([
  [211, "below-all"],
  [212, "below-middle-half"],
  [242, "below-middle-half"],
  [243, "in-middle-half"],
  [262, "in-middle-half"],
  [263, "above-middle-half"],
  [274, "above-middle-half"],
  [275, "above-all"],
] as const)("a score of %d lies %s of those who matched in 2026", (score, place) => {
  const spread = findScored("non-us-img", 2027)?.step2ck.matched;
  expect(spread && placeScore(spread, score)).toBe(place);
});

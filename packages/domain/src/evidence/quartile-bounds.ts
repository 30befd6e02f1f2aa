import type { Spread } from "./figure.ts";
import { FEWEST_SHOWN } from "./published.ts";

/** How many of n people surely have a value, at least or at most. A count of people, never anybody's chance. */
export interface Bound {
  readonly says: "at-least" | "at-most";
  readonly count: number;
  readonly of: number;
  readonly score: number;
  /** On which side of the score those people are; only "or" sides include the score itself. */
  readonly side: "or-above" | "or-below" | "above" | "below";
}

/** What one quartile says: a quarter, half or three quarters of the people stand on each side of it. */
interface Quartile {
  readonly score: number;
  /** People at or below it, and at or above it, at least. */
  readonly orBelow: number;
  readonly orAbove: number;
}

/**
 * The quartiles of a spread with the counts that every usual way to compute a quartile allows. None where a quarter
 * of the people would be fewer than five.
 */
function listQuartiles({ n, q1, median, q3 }: Spread): readonly Quartile[] {
  if (Math.floor(n / 4) < FEWEST_SHOWN) return [];
  return [
    { score: q1, orBelow: Math.floor(n / 4), orAbove: Math.floor((n * 3) / 4) },
    { score: median, orBelow: Math.floor(n / 2), orAbove: Math.floor(n / 2) },
    { score: q3, orBelow: Math.floor((n * 3) / 4), orAbove: Math.floor(n / 4) },
  ];
}

/** How many had at least a score, as far as the quartiles tell: from the first quartile that is not below it. */
export function boundFrom(spread: Spread, edge: number): Bound | null {
  const { n } = spread;
  const quartiles = listQuartiles(spread);
  const reached = quartiles.find(({ score }) => score >= edge);
  if (reached) {
    return { says: "at-least", count: reached.orAbove, of: n, score: reached.score, side: "or-above" };
  }
  const last = quartiles.at(-1);
  return last ? { says: "at-most", count: n - last.orBelow, of: n, score: last.score, side: "above" } : null;
}

/** The fewest who had a score below an edge: up to the last quartile below it. Null where no quartile lies there. */
export function leastBelow(spread: Spread, edge: number): Bound | null {
  const passed = listQuartiles(spread).findLast(({ score }) => score < edge);
  if (!passed) return null;
  return { says: "at-least", count: passed.orBelow, of: spread.n, score: passed.score, side: "or-below" };
}

/** The most who may have had a score below an edge, said of the quartile next to it. */
export function mostBelow(spread: Spread, edge: number): Bound | null {
  const quartiles = listQuartiles(spread);
  const next = quartiles.findLast(({ score }) => score <= edge) ?? quartiles[0];
  if (!next) return null;
  return { says: "at-most", count: spread.n - next.orAbove, of: spread.n, score: next.score, side: "below" };
}

/** Every bound that the quartiles of a spread support: at or above and at or below each of the three. */
export function listBounds(spread: Spread): readonly Bound[] {
  return listQuartiles(spread).flatMap(({ score, orAbove, orBelow }): readonly Bound[] => [
    { says: "at-least", count: orAbove, of: spread.n, score, side: "or-above" },
    { says: "at-least", count: orBelow, of: spread.n, score, side: "or-below" },
  ]);
}

/** Where a score lies among the scores of a spread. A place, not a chance. */
export type Place = "below-all" | "below-middle-half" | "in-middle-half" | "above-middle-half" | "above-all";

/** Where a score lies: below or above everybody, or against the middle half, its edges included. */
export function placeScore({ min, q1, q3, max }: Spread, score: number): Place {
  if (score < min) return "below-all";
  if (score > max) return "above-all";
  if (score < q1) return "below-middle-half";
  return score > q3 ? "above-middle-half" : "in-middle-half";
}

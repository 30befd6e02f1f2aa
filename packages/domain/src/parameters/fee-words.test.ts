import { expect, test } from "vitest";
import { rangesInWords } from "./fee-words.ts";
import { erasFee } from "./fees.ts";

function inWords(season: number, count: number): string | null {
  const fee = erasFee(season, count);
  return fee.state === "known" ? (rangesInWords(fee.ranges)?.replaceAll("\u00A0", " ") ?? null) : fee.note;
}

test.each<[string, number, number, string | null]>([
  ["a list above the kink is told by its two prices", 2026, 84, "30 × $11 + 54 × $30"],
  ["the first one above it too", 2026, 31, "30 × $11 + 1 × $30"],
  ["up to the kink one price makes all of it", 2026, 30, null],
  ["no program costs nothing, of which there is nothing to tell", 2026, 0, null],
  ["a price for a range together is not told as one for each", 2025, 12, "$115 for 10 + 2 × $17"],
])("%s", (_, season, count, words) => {
  expect(inWords(season, count)).toBe(words);
});

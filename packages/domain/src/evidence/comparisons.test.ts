import { expect, test } from "vitest";
import { findCitationProblems } from "../sources/citation-problems.ts";
import { type Comparison, type ComparisonId, VERDICT_WORDS } from "./comparison.ts";
import { listComparisons } from "./comparisons.ts";
import type { ImgGroup } from "./figure.ts";

const GUIDE = {
  middleFrom: 230,
  strongFrom: 245,
  academicFrom: 250,
  middleBreadthLeast: 80,
  middleBreadthMost: 120,
};

function compare(group: ImgGroup, guide: Partial<typeof GUIDE> = {}): readonly Comparison[] {
  return listComparisons({ group, season: 2028, guide: { ...GUIDE, ...guide } });
}

function findComparison(comparisons: readonly Comparison[], id: ComparisonId): Comparison | undefined {
  return comparisons.find((comparison) => comparison.id === id);
}

test.each([
  ["strong-band", "more-generous", "Half or more of the 108 who did not match scored in this band"],
  [
    "academic-mark",
    "more-generous",
    "250 lies below the median of those who matched at any kind of program, 255.",
  ],
  ["middle-band", "cannot-tell", "The word viable needs these counts beside it."],
  [
    "lower-band",
    "cannot-tell",
    "Scores of those who matched start at 212, so matching from this band happened.",
  ],
  ["visa-target", "cannot-tell", "Nothing published for anesthesiology confirms or denies the two targets."],
  ["list-size", "incomplete", "120 programs are more than half of the 178 with categorical positions."],
  ["result-by-opening", "incomplete", "What counts is the day on which programs begin to review."],
  ["anesthesiologist-letter", "agrees", "One such letter fits within the four."],
  ["research", "agrees-in-direction", "Those who matched report more of all three."],
  ["retake", "incomplete", "A delay can bring a stronger score only before the first pass."],
] as const)("for non-U.S. IMGs the guide's sentence on %s is judged: %s", (id, verdict, conclusion) => {
  const comparison = findComparison(compare("non-us-img"), id);
  expect(comparison?.verdict).toBe(verdict);
  expect(comparison?.conclusion).toContain(conclusion);
  expect(VERDICT_WORDS[verdict]).toMatch(/^[A-Z]/);
});

test("for U.S. IMGs the sentences about scores and research are not judged by another group's figures", () => {
  const comparisons = compare("us-img");
  const unjudged = comparisons.filter(({ verdict }) => verdict === "not-published").map(({ id }) => id);
  expect(unjudged).toEqual(["strong-band", "academic-mark", "middle-band", "lower-band", "research"]);
  expect(findComparison(comparisons, "strong-band")?.conclusion).toBe(
    "Without published figures of U.S. IMGs the guide stands alone here.",
  );
});

test.each([
  [247, "more-generous"],
  [248, "cannot-tell"],
  [254, "cannot-tell"],
  [255, "agrees"],
] as const)("a strong band from %d would be judged: %s", (strongFrom, verdict) => {
  expect(findComparison(compare("non-us-img", { strongFrom }), "strong-band")?.verdict).toBe(verdict);
});

test.each([
  [254, "more-generous"],
  [255, "cannot-tell"],
] as const)("a mark for academic centers at %d would be judged: %s", (academicFrom, verdict) => {
  expect(findComparison(compare("non-us-img", { academicFrom }), "academic-mark")?.verdict).toBe(verdict);
});

test("a lower band that nobody matched from is said to be so", () => {
  const comparison = findComparison(compare("non-us-img", { middleFrom: 212 }), "lower-band");
  expect(comparison?.conclusion).toBe("Scores of those who matched start at 212, which is not in this band.");
});

test("a short list is not called more than half of the programs", () => {
  const comparison = findComparison(compare("non-us-img", { middleBreadthMost: 88 }), "list-size");
  expect(comparison?.conclusion).toContain("88 programs are fewer than half of the 178");
});

test("every comparison cites lines of the guide that stand under their heading, and says what is published", () => {
  const comparisons = compare("non-us-img");
  expect(new Set(comparisons.map(({ id }) => id)).size).toBe(comparisons.length);
  expect(comparisons.flatMap(({ cites }) => cites.flatMap(findCitationProblems))).toEqual([]);
  expect(comparisons.filter(({ cites, published }) => cites.length === 0 || published.length === 0)).toEqual(
    [],
  );
});

import type { CohortCell, LettersMet } from "@induction/db/queries/cohort.queries";
import { TIERS_BY_CAUTION } from "@induction/domain/rules/outcomes";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSmallCells, type ToldCell } from "./hide-small.ts";

const LETTERS: readonly LettersMet[] = [null, 0, 1, 2, 3, 4];
const GRID = [...TIERS_BY_CAUTION, "provisional" as const].flatMap((tier) =>
  LETTERS.map((lettersMet) => ({ tier, lettersMet })),
);

function aCell(place: number, sharing: number, others = 0): CohortCell {
  const at = GRID[place] ?? { tier: "strong" as const, lettersMet: null };
  return { ...at, sharing, others };
}

function listPeople(told: readonly ToldCell[]): readonly number[] {
  return told.map(({ people }) => people).sort((a, b) => a - b);
}

test.each([
  { title: "five are told, four are not", cells: [aCell(0, 5), aCell(1, 4), aCell(2, 1)], told: [5] },
  {
    title: "one who is left out takes the smallest cell along",
    cells: [aCell(0, 30), aCell(1, 6), aCell(2, 1)],
    told: [30],
  },
  { title: "where nobody is left out, nothing is", cells: [aCell(0, 30), aCell(1, 6)], told: [6, 30] },
  {
    title: "who does not share is counted where five of them stand together",
    cells: [aCell(0, 30, 5), aCell(1, 6, 7)],
    told: [13, 35],
  },
  {
    title: "the few who do not share are in no cell, and take others along until they are five",
    cells: [aCell(0, 30, 1), aCell(1, 20, 9), aCell(2, 40, 12)],
    told: [20, 30, 52],
  },
  { title: "of a handful nothing is told", cells: [aCell(0, 3, 1)], told: [] },
])("of small cells, $title", ({ cells, told }) => {
  expect(listPeople(hideSmallCells(cells))).toEqual(told);
});

const anyCells = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 8 })), {
    maxLength: GRID.length,
  })
  .map((counts) => counts.map(([sharing, others], place) => aCell(place, sharing, others)));

test("nobody who is left out can be worked out: not from the total, and not by a lead who knows who shares", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const told = hideSmallCells(cells);
      const sharingOf = new Map(cells.map((cell) => [`${cell.tier} ${cell.lettersMet}`, cell]));
      const total = cells.reduce((sum, { sharing, others }) => sum + sharing + others, 0);
      const othersTold = told.map(({ tier, lettersMet, people }) => {
        return people - (sharingOf.get(`${tier} ${lettersMet}`)?.sharing ?? 0);
      });
      for (const { people } of told) expect(people).toBeGreaterThanOrEqual(5);
      for (const others of othersTold) if (others !== 0) expect(others).toBeGreaterThanOrEqual(5);
      const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
      const leftOut = total - sumOf(told.map(({ people }) => people));
      const othersLeftOut = sumOf(cells.map(({ others }) => others)) - sumOf(othersTold);
      if (told.length > 0 && leftOut > 0) {
        expect(leftOut).toBeGreaterThanOrEqual(5);
        expect(GRID.length - told.length).toBeGreaterThanOrEqual(2);
      }
      if (sumOf(othersTold) > 0 && othersLeftOut > 0) expect(othersLeftOut).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 2_000 },
  );
});

test("what is told of a cell is never more than stands in it", () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      for (const { tier, lettersMet, people } of hideSmallCells(cells)) {
        const cell = cells.find((each) => each.tier === tier && each.lettersMet === lettersMet);
        expect(people).toBeLessThanOrEqual((cell?.sharing ?? 0) + (cell?.others ?? 0));
      }
    }),
  );
});

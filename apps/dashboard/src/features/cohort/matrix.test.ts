import { expect, test } from "vitest";
import type { CohortCounts } from "../../shell/answers.ts";
import { findCell, sumCells, toCellHref } from "./matrix.ts";

const cells: CohortCounts["cells"] = [
  { tier: "middle", lettersMet: 2, people: 12 },
  { tier: "middle", lettersMet: null, people: 7 },
  { tier: "lower", lettersMet: 0, people: 5 },
];
const own: CohortCounts = { of: "caseload", total: 24, cells, leftOut: 0, hidesBelow: 1 };
const all: CohortCounts = { of: "organisation", total: 31, cells, leftOut: 7, hidesBelow: 5 };

test("a cell that is told is exact; one that is not is nobody in a caseload, and few or nobody in an organization", () => {
  expect(findCell(all, { tier: "middle", met: 2 })).toEqual({ kind: "exact", people: 12 });
  expect(findCell(own, { tier: "strong", met: 0 })).toEqual({ kind: "exact", people: 0 });
  expect(findCell(all, { tier: "strong", met: 0 })).toEqual({ kind: "few", fewerThan: 5 });
});

test("a sum is of the told cells alone, and says where there may be more", () => {
  expect(sumCells(own, ({ tier }) => tier === "middle")).toEqual({ people: 19, isAtLeast: false });
  expect(sumCells(all, ({ lettersMet }) => lettersMet === 0)).toEqual({ people: 5, isAtLeast: true });
});

test("where nobody is left out of an organization's cells, every number is exact", () => {
  const whole: CohortCounts = { ...all, total: 24, leftOut: 0 };
  expect(findCell(whole, { tier: "strong", met: 0 })).toEqual({ kind: "exact", people: 0 });
  expect(sumCells(whole, () => true)).toEqual({ people: 24, isAtLeast: false });
});

test.each([
  [{ tier: "middle", met: 2 }, {}, "/caseload?tier=middle&met=2"],
  [{ tier: "provisional", met: null }, {}, "/caseload?tier=provisional&met=unknown"],
  [{ met: 4 }, {}, "/caseload?met=4"],
  [
    { tier: "lower", met: 0 },
    { advisor: "22222222-2222-4222-8222-222222222222" },
    "/caseload?tier=lower&met=0&advisor=22222222-2222-4222-8222-222222222222",
  ],
] as const)("the cell %o leads to the caseload of its people", (cell, narrowed, href) => {
  expect(toCellHref(cell, narrowed)).toBe(href);
});

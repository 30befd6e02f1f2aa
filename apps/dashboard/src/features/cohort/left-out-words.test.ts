import { expect, test } from "vitest";
import type { CohortCounts } from "../../shell/answers.ts";
import { tellLeftOut } from "./left-out-words.ts";

const own: CohortCounts = { of: "caseload", total: 9, cells: [], leftOut: 0, hidesBelow: 1 };
const all: CohortCounts = { of: "organisation", total: 31, cells: [], leftOut: 7, hidesBelow: 5 };

test("an advisor is told how many do not share, and of nobody where everybody does", () => {
  expect(tellLeftOut(own, true)).toEqual([
    "A number in a cell leads to its people. Sums and 0 lead nowhere.",
  ]);
  expect(tellLeftOut({ ...own, leftOut: 1 }, true)[0]).toBe(
    "1 person is in no cell: they do not share their file with you.",
  );
});

test("of an organization it is said what is hidden, how many stand there, and that sums tell nothing of them", () => {
  const sentences = tellLeftOut(all, true);
  expect(sentences[0]).toContain("fewer than 5, or nobody");
  expect(sentences[1]).toContain("7 of 31 people are left out.");
  expect(sentences).toHaveLength(3);
});

test("where nothing is hidden no rest is told of, and who sees nobody by name is promised no list", () => {
  expect(tellLeftOut({ ...all, leftOut: 0 }, false)).toEqual([
    "Everybody is counted, whether they share their file or not.",
  ]);
});

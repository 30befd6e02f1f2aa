import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import {
  countPlannedWith,
  findCost,
  findFirstCut,
  isTaken,
  listTaken,
  pricesInWords,
  standingInRange,
  toOrdinal,
} from "./proposed-cut.ts";

const programs = ["a", "b", "c", "d", "e"].map((programId) => ({
  programId,
  standing: "confirmed" as const,
  reasons: [],
  region: "South" as const,
  isCore: true,
}));
const since = toCalendarDate("2026-08-15");
const planned = (programId: string, status: "planned" | "considering" = "planned") => ({
  programId,
  status,
  track: null,
  since,
});
const range = { least: 4, most: 6, isOpenAbove: false };
const noChoice = new Map<string, boolean>();

test("what stands above the cut is taken, but for what is on the list already", () => {
  expect(listTaken(programs, { cut: 3, choices: noChoice }, [planned("b")])).toEqual(["a", "c"]);
});

test("what was ticked or unticked by hand stays so wherever the cut stands", () => {
  const choices = new Map([
    ["a", false],
    ["e", true],
  ]);
  expect(listTaken(programs, { cut: 2, choices }, [])).toEqual(["b", "e"]);
  expect(listTaken(programs, { cut: 0, choices }, [])).toEqual(["e"]);
  expect(isTaken({ cut: 5, choices }, "a", 0)).toBe(false);
});

test.each([
  ["an empty list is filled to the least of the range", [], 0, 4],
  ["what counts already needs no other", [planned("x"), planned("y")], 2, 2],
  ["a program on the list does not fill it twice", [planned("a")], 1, 4],
  ["a list within its range needs nothing", [planned("x")], 4, 0],
  ["the list ends before the range is reached", [planned("a"), planned("b")], -9, 5],
] as const)("the first cut: %s", (_name, plan, counted, cut) => {
  expect(findFirstCut(programs, { plan, counted, range })).toBe(cut);
});

test("without a range nothing is taken at first", () => {
  expect(findFirstCut(programs, { plan: [], counted: 0, range: null })).toBe(0);
});

const fee = (usd: readonly number[] | null) => ({ season: 2027, usd, basisSeason: 2026, note: null });

test("only what is planned costs, and the next application is told by the length of the list", () => {
  const plan = [planned("a"), planned("x", "considering")];
  expect(countPlannedWith(plan, 2)).toBe(3);
  expect(findCost(fee([0, 11, 22, 33]), 3)).toBe(33);
  expect(findCost(fee([0, 11]), 2)).toBeNull();
  expect(findCost(fee(null), 0)).toBeNull();
});

test("prices are told with the application from which each holds", () => {
  expect(pricesInWords(fee([0, 11, 22, 52, 82]))).toBe("$11 each, from the 3rd $30 each");
  expect(pricesInWords(fee([0, 11, 22]))).toBe("$11 each");
  expect(pricesInWords(fee(null))).toBeNull();
  expect(pricesInWords(fee([0]))).toBeNull();
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [31, "31st"],
  [112, "112th"],
])("%i as a place is %s", (number, words) => {
  expect(toOrdinal(number)).toBe(words);
});

test.each([
  [3, range, "1 short of 4–6"],
  [4, range, "Within 4–6"],
  [6, range, "Within 4–6"],
  [7, range, "1 program above 4–6"],
  [9, { ...range, isOpenAbove: true }, "Within 4–6+"],
  [9, { ...range, most: null }, "Within 4+"],
  [9, null, null],
])("%i counted beside the range", (counted, asked, words) => {
  expect(standingInRange(counted, asked)).toBe(words);
});

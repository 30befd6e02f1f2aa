import fc from "fast-check";
import { expect, test } from "vitest";
import { all, any, not } from "../kernel/answer.ts";
import { listOpenFacts, OPEN } from "./open-facts.ts";
import { listOpenParts } from "./open-words.ts";
import { allOf, anyOf, notOf, reaches, toOpen, toTruth, type Verdict } from "./verdict.ts";

const verdict: fc.Arbitrary<Verdict> = fc.constantFrom<Verdict>(true, false, ...Object.values(OPEN));

test("verdicts follow the same logic as plain truth values", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(verdict, verdict, verdict, (a, b, c) => {
      const [x, y, z] = [toTruth(a), toTruth(b), toTruth(c)];
      expect(toTruth(allOf(a, b, c))).toBe(all(x, y, z));
      expect(toTruth(anyOf(a, b, c))).toBe(any(x, y, z));
      expect(toTruth(notOf(a))).toBe(not(x));
    }),
  );
});

test.each([
  ["both open facts matter", allOf(OPEN.step1, OPEN.visa), OPEN.step1 | OPEN.visa],
  ["a fact that is true leaves the open one", allOf(true, OPEN.visa), OPEN.visa],
  ["one that is false settles it, and nothing is missing", allOf(false, OPEN.visa), 0],
  ["a failure known from one exam leaves the other exam out", anyOf(true, OPEN.step1), 0],
  ["either open fact may bring it", anyOf(false, OPEN.step1, OPEN.step2ck), OPEN.step1 | OPEN.step2ck],
  ["the opposite rests on the same fact", notOf(OPEN.letters), OPEN.letters],
])("%s", (_name, verdictGiven, open) => {
  expect(toOpen(verdictGiven)).toBe(open);
});

test.each([
  [{ least: 230, most: 230 }, 230, true],
  [{ least: 229, most: 229 }, 230, false],
  [{ least: 218, most: 300 }, 230, null],
  [{ least: 218, most: 300 }, 218, true],
  [{ least: 218, most: 229 }, 230, false],
])("a number from $least to $most reaches a line or may: %#", (bounds, line, expected) => {
  expect(reaches(bounds, line)).toBe(expected);
});

test("each part of a fact has a bit of its own, and the parts of one fact name it once", () => {
  expect(new Set(Object.values(OPEN)).size).toBe(Object.keys(OPEN).length);
  expect(listOpenFacts(OPEN.step1Date | OPEN.step1Score | OPEN.visa)).toEqual(["step1", "visa"]);
  expect(listOpenParts(OPEN.step1Date)).toEqual([
    { fact: "step1", label: "the day on which Step 1 was passed" },
  ]);
  expect(listOpenFacts(0)).toEqual([]);
});

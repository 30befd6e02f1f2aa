import { expect, test } from "vitest";
import { packBits, unpackBits } from "./bits.ts";
import { orderTests } from "./test-order.ts";

const FILES = ["dear.js", "cheap.js"];

function aTest(file: number, nth: number, { ms = 1, reaches = [5] } = {}) {
  return { file, nth, name: `${file}:${nth}`, ms, reaches: unpackBits(packBits(reaches, 20)) };
}

const TESTS = [
  aTest(0, 0),
  aTest(0, 1, { ms: 900 }),
  aTest(1, 0),
  aTest(1, 1, { ms: 100 }),
  aTest(1, 2, { reaches: [6, 13] }),
];

const orderOf = (mutant: number, firstTest: string | null = null) =>
  orderTests(TESTS, mutant, { firstTest, evaluationMs: [50, 5], files: FILES }).map(({ name }) => name);

test("quick tests come first, the cheapest file before the others, and slow tests last", () => {
  expect(orderOf(5)).toEqual(["1:0", "0:0", "1:1", "0:1"]);
});

test("only tests that reach the mutant are run", () => {
  expect(orderOf(13)).toEqual(["1:2"]);
  expect(orderOf(7)).toEqual([]);
});

test("the test that killed it the last time comes before all others", () => {
  expect(orderOf(5, "dear.js:1")[0]).toBe("0:1");
});

import { expect, test } from "vitest";
import { splitParts } from "./split-parts.ts";

const rows = (count: number, length = 1) =>
  Array.from({ length: count }, (_, line) => ({ line, name: "x".repeat(length) }));

test.each<[string, number, number, readonly number[]]>([
  ["no row is no part", 0, 1, []],
  ["a hundred rows are one part", 100, 1, [100]],
  ["one more is another", 101, 1, [100, 1]],
  ["long rows fill a part sooner", 5, 25_000, [2, 2, 1]],
  ["a row that is longer than a part stands alone", 2, 70_000, [1, 1]],
])("%s", (_, count, length, sizes) => {
  const given = rows(count, length);
  const parts = splitParts(given);
  expect(parts.map((part) => part.length)).toEqual(sizes);
  expect(parts.flat()).toEqual(given);
});

import { expect, test } from "vitest";
import { movedCut } from "./cut-line.tsx";

test.each([
  ["Down takes one more row", 84, "ArrowDown", 85],
  ["Up takes one row less", 84, "ArrowUp", 83],
  ["Page Down takes ten more", 84, "PageDown", 94],
  ["Page Up never goes below nothing", 4, "PageUp", 0],
  ["Page Down never goes beyond the list", 115, "PageDown", 120],
  ["Home leaves nothing above", 84, "Home", 0],
  ["End takes the whole list", 84, "End", 120],
  ["other keys are left to the page", 84, "x", null],
])("%s", (_, count, key, expected) => {
  expect(movedCut({ count, total: 120, key })).toBe(expected);
});

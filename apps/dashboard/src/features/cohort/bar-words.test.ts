import { expect, test } from "vitest";
import { toBarNumber, toBarShare } from "./bar-words.ts";

test.each([
  ["a number that is told is exact", { people: 12 }, "12", "40%"],
  ["nobody is nobody", { people: 0 }, "0", "0%"],
  ["where some are hidden it is the least", { people: 12, isAtLeast: true }, "12 or more", "at least 40%"],
  ["of hidden people alone no number is told, nor none", { people: 0, isAtLeast: true }, "Hidden", ""],
] as const)("%s", (_, count, number, share) => {
  expect([toBarNumber(count), toBarShare(count, 30)]).toEqual([number, share]);
});

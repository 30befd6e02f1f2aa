import { expect, test } from "vitest";
import { toWaitMs } from "./wait.ts";

test.each([
  ["the first time half a second to a second", 0, 500, 1_000],
  ["then twice as long", 1, 1_000, 2_000],
  ["and never more than half a minute", 40, 15_000, 30_000],
])("%s", (_, failures, least, most) => {
  expect([toWaitMs(failures, 0), toWaitMs(failures, 1)]).toEqual([least, most]);
});

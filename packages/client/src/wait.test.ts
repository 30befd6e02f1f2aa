import { expect, test } from "vitest";
import { toPauseMs, toWaitMs } from "./wait.ts";

test.each([
  ["the first time half a second to a second", 0, 500, 1_000],
  ["then twice as long", 1, 1_000, 2_000],
  ["and never more than half a minute", 40, 15_000, 30_000],
])("%s", (_, failures, least, most) => {
  expect([toWaitMs(failures, 0), toWaitMs(failures, 1)]).toEqual([least, most]);
});

test.each([
  ["by the number of failures where the server asked for nothing", 1, null, 1_000, 2_000],
  ["never less than the server asked for, and not all at one moment", 0, 60, 60_000, 90_000],
  ["longer than it asked for after many failures", 40, 1, 15_000, 30_000],
])("a pause lasts %s", (_, failures, retryAfterSeconds, least, most) => {
  const pauses = [0, 1].map((chance) => toPauseMs(failures, { retryAfterSeconds }, chance));
  expect(pauses).toEqual([least, most]);
});

import { expect, test } from "vitest";
import { waitInWords } from "./report-throttle.ts";

test.for([
  [1, "a minute"],
  [60, "a minute"],
  [61, "2 minutes"],
  [3540, "59 minutes"],
  [3541, "an hour"],
  [3601, "2 hours"],
  [24 * 3600, "24 hours"],
] as const)("%d seconds are told as %s", ([seconds, words]) => {
  expect(waitInWords(seconds)).toBe(words);
});

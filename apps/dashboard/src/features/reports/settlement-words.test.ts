import { expect, test } from "vitest";
import { settlementInWords } from "./settlement-words.ts";

const at = "2026-11-22T11:30:00Z";

test.for([
  [{ outcome: "published", reason: null, byName: "Ada", at }, /^Settled by Ada, \d+ Nov 2026, \d\d:\d\d\.$/],
  [
    { outcome: "set-aside", reason: "It says no.", byName: "Ada", at },
    /^Set aside by Ada, .+: “It says no.”$/,
  ],
] as const)("%j is told in one sentence", ([settled, words]) => {
  expect(settlementInWords(settled)).toMatch(words);
});

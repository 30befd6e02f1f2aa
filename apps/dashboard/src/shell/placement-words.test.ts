import type { Outcome, Tier } from "@induction/domain/rules/outcomes";
import { expect, test } from "vitest";
import { scoreInWords } from "./placement-words.ts";

const none: Outcome<Tier> = { settled: true, value: "unscored" };
const open: Outcome<Tier> = { settled: false, possible: ["middle", "strong"], settledBy: ["step2ck"] };

test.each<[Outcome<Tier>, number | null, boolean | "unknown", string]>([
  [{ settled: true, value: "middle" }, 235, false, "235, no failure"],
  [{ settled: true, value: "lower" }, 245, true, "245, a failure"],
  [open, 238, "unknown", "238, failures not told"],
  [none, null, false, "No score yet, no failure"],
  [open, null, "unknown", "Score not told, failures not told"],
])(
  "a score is said to be missing only where that is settled: %j, %j, %j is %j",
  (tier, score, failure, words) => {
    const standing = { step2ckScore: score, hasFailure: failure, needsVisa: "unknown" } as const;
    expect(scoreInWords({ tier, standing })).toBe(words);
  },
);

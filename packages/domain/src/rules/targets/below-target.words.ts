import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { scoreInWords } from "../tell-score.ts";
import { countInWords } from "../words.ts";
import { readTarget, type Target } from "./target.ts";

function tellGap({ step2ck }: Reading, { least, most }: Target): string {
  const target = least === most ? `the target of ${least}` : `the target, which is ${least} or ${most}`;
  if (step2ck.least !== step2ck.most) return `below ${target}`;
  const points = countInWords(least - step2ck.least, "point");
  return `${least === most ? "" : "at least "}${points} below ${target}`;
}

/** “Score below the target” (C13), in words. */
export const C13_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies below the target that fits",
  follows: "the gap in points is told; US clinical experience makes up for it",
  houseReading: "Where the guide gives no target, we keep the higher one.",
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} lies ${tellGap(reading, readTarget(reading))}. The target is an aim, not a bar: the tier does not rest on it.`,
    action: "Strengthen US clinical experience and the rest of the profile, which can make up for the gap.",
    wouldChange: ["The target rests on the visa need, English and US experience."],
    otherReading: null,
  }),
};

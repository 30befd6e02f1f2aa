import { cite } from "../../sources/citation.ts";
import { scoreBelow } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { scoreInWords } from "../tell-score.ts";
import { toOpen } from "../verdict.ts";
import { countInWords } from "../words.ts";
import { readTarget, type Target } from "./target.ts";

function tellGap({ step2ck }: Reading, { least, most }: Target): string {
  const target = least === most ? `the target of ${least}` : `the target, which is ${least} or ${most}`;
  if (step2ck.least !== step2ck.most) return `below ${target}`;
  const points = countInWords(least - step2ck.least, "point");
  return `${least === most ? "" : "at least "}${points} below ${target}`;
}

/** When the score lies below every target that is possible for the person, the gap is told, and what makes up for it. */
export const C13: Rule = {
  id: "C13",
  title: "Score below the target",
  short: "Score below the target",
  when: "the score that passed Step 2 CK lies below the target that fits",
  follows: "the gap in points is told; US clinical experience makes up for it",
  cites: [cite("target-score", 72, 75)],
  houseReading: null,
  facts: ["step2ck", "visa", "english", "usMonths"],
  parameters: ["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"],
  severity: "result",
  ask: (reading) => {
    const target = readTarget(reading);
    const isBelowAny = scoreBelow(reading, target.most);
    if (isBelowAny === false) return false;
    const isBelowAll = scoreBelow(reading, target.least);
    if (isBelowAll === true) return true;
    return target.open | toOpen(isBelowAny) | toOpen(isBelowAll);
  },
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} lies ${tellGap(reading, readTarget(reading))}. The target is an aim, not a bar: the tier does not rest on it.`,
    action: "Strengthen US clinical experience and the rest of the profile, which can make up for the gap.",
    wouldChange: ["The target rests on the visa need, English and US experience."],
    otherReading: null,
  }),
};

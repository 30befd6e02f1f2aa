import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import { hasStep1Issue, isStep1Low, scoreAtLeast } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { PlacingRule, Rule } from "../rule.ts";
import { allOf, type Verdict } from "../verdict.ts";

/** When Step 2 CK is strong after a Step 1 issue, the improvement is what the application leads with. */
export const A7: PlacingRule = {
  id: "A7",
  title: "A strong Step 2 CK after a Step 1 issue",
  short: "Rebound after Step 1",
  cites: [cite("step-1", 22), cite("step-2-ck", 32), cite("faq-2", 252)],
  facts: ["step1", "step2ck"],
  parameters: ["reboundStrengthFrom", "lowStep1Below"],
  severity: "strength",
  ask: (reading) =>
    allOf(hasStep1Issue(reading), scoreAtLeast(reading, reading.parameters.reboundStrengthFrom)),
};

/** Step 1 passed without a score, or with a low one: what a strong Step 2 CK can offset. */
function isStep1Weak(reading: Reading): Verdict {
  const { passed, score, isScoreOpen } = reading.step1;
  if (passed !== true) return passed;
  if (score !== null) return isStep1Low(reading);
  return isScoreOpen ? OPEN.step1Score : true;
}

/** When Step 2 CK lies in the strong band and Step 1 shows no number or a low one, the band offsets it together with experience. */
export const A8: Rule = {
  id: "A8",
  title: "A strong Step 2 CK beside a Step 1 without a score",
  short: "Step 2 CK offsets Step 1",
  cites: [cite("strong-range", 39)],
  facts: ["step1", "step2ck", "usMonths"],
  parameters: ["strongFrom", "lowStep1Below", "someUsMonths"],
  severity: "advice",
  ask: (reading) => allOf(scoreAtLeast(reading, reading.parameters.strongFrom), isStep1Weak(reading)),
};

import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { scoreInWords, tellWhatMovesTier } from "../tell-score.ts";
import { tellNearDecision } from "./tell-decision.ts";

/** “Foot of the middle band: apply, with a parallel plan” (D5), told about one person. */
export function tellD5(reading: Reading): Telling {
  const { middleFrom, parallelPlanBelow } = reading.parameters;
  return {
    summary: `Step 2 CK ${scoreInWords(reading)} lies at the foot of the middle band (${middleFrom}–${parallelPlanBelow - 1}), without a failure. Applying this season is viable.`,
    action:
      "Apply very broadly, bring every other part to its best, and name a parallel plan such as a research year.",
    wouldChange: tellWhatMovesTier(reading),
    otherReading: tellNearDecision(reading),
  };
}

/** “Apply this season” (D9), told about one person. */
export function tellD9(reading: Reading): Telling {
  return {
    summary: `Step 2 CK ${scoreInWords(reading)} is ${reading.parameters.parallelPlanBelow} or more, without a failure. Applying this season fits.`,
    action: "Apply with the breadth of the tier.",
    wouldChange: tellWhatMovesTier(reading),
    otherReading: tellNearDecision(reading),
  };
}

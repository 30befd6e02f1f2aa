import type { RuleWords } from "../rule.ts";
import { scoreInWords, tellWhatMovesTier } from "../tell-score.ts";
import { tellNearDecision } from "./tell-decision.ts";

/** “Foot of the middle band: apply, with a parallel plan” (D5), in words. */
export const D5_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies at the foot of the middle band, without a failure",
  follows: "apply this season: very broadly, everything else at its best, and a parallel plan named",
  houseReading: null,
  tell: (reading) => {
    const { middleFrom, parallelPlanBelow } = reading.parameters;
    return {
      summary: `Step 2 CK ${scoreInWords(reading)} lies at the foot of the middle band (${middleFrom}–${parallelPlanBelow - 1}), without a failure. Applying this season is viable.`,
      action:
        "Apply very broadly, bring every other part to its best, and name a parallel plan such as a research year.",
      wouldChange: tellWhatMovesTier(reading),
      otherReading: tellNearDecision(reading),
    };
  },
};

/** “Apply this season” (D9), in words. */
export const D9_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies above the foot of the middle band, without a failure",
  follows: "apply this season, with the posture of the tier",
  houseReading: null,
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} is ${reading.parameters.parallelPlanBelow} or more, without a failure. Applying this season fits.`,
    action: "Apply with the breadth of the tier.",
    wouldChange: tellWhatMovesTier(reading),
    otherReading: tellNearDecision(reading),
  }),
};

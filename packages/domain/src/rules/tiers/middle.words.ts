import type { RuleWords } from "../rule.ts";
import { scoreInWords, tellNearBand, tellWhatMovesTier } from "../tell-score.ts";

/** “Middle tier” (B3), in words. */
export const B3_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies in the middle band, without a failure of Step 1 or Step 2 CK",
  follows: "the tier is middle: viable, but the score alone will not carry the application",
  houseReading: null,
  tell: (reading) => {
    const { middleFrom, strongFrom } = reading.parameters;
    return {
      summary: `Step 2 CK ${scoreInWords(reading)} lies in the middle band (~${middleFrom}–${strongFrom - 1}), without a failure. Tier: middle. The application is viable, but the score alone will not carry it.`,
      action:
        "Build the other parts: US clinical experience, letters, the statement, a clear interest in anesthesiology.",
      wouldChange: tellWhatMovesTier(reading),
      otherReading: tellNearBand(reading),
    };
  },
};

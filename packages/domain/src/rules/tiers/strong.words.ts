import type { RuleWords } from "../rule.ts";
import { scoreInWords, tellNearBand, tellWhatMovesTier } from "../tell-score.ts";

/** “Strong tier” (B1), in words. */
export const B1_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies in the strong band, without a failure of Step 1 or Step 2 CK",
  follows: "the tier is strong: competitive for a broad range of programs",
  houseReading: null,
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} lies in the strong band (~${reading.parameters.strongFrom}+), without a failure. Tier: strong.`,
    action: "Let the score anchor the application, and add letters and US anesthesia exposure.",
    wouldChange: tellWhatMovesTier(reading),
    otherReading: tellNearBand(reading),
  }),
};

/** “Higher-tier academic centers become realistic” (B2), in words. */
export const B2_WORDS: RuleWords = {
  when: "the tier is strong and the score reaches the mark for higher-tier academic centers",
  follows: "a serious look from higher-tier academic centers becomes more likely",
  houseReading: null,
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} is ${reading.parameters.academicFrom} or more. Higher-tier academic centers are more likely to read the file closely.`,
    action: "Add some higher-tier academic programs that have taken IMGs.",
    wouldChange: tellWhatMovesTier(reading),
    otherReading: tellNearBand(reading),
  }),
};

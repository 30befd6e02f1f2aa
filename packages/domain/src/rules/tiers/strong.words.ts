import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { scoreInWords, tellNearBand, tellWhatMovesTier } from "../tell-score.ts";

/** “Strong tier” (B1), told about one person. */
export function tellB1(reading: Reading): Telling {
  return {
    summary: `Step 2 CK ${scoreInWords(reading)} lies in the strong band (~${reading.parameters.strongFrom}+), without a failure. Tier: strong.`,
    action: "Let the score anchor the application, and add letters and US anesthesia exposure.",
    wouldChange: tellWhatMovesTier(reading),
    otherReading: tellNearBand(reading),
  };
}

/** “Higher-tier academic centers become realistic” (B2), told about one person. */
export function tellB2(reading: Reading): Telling {
  return {
    summary: `Step 2 CK ${scoreInWords(reading)} is ${reading.parameters.academicFrom} or more. Higher-tier academic centers are more likely to read the file closely.`,
    action: "Add some higher-tier academic programs that have taken IMGs.",
    wouldChange: tellWhatMovesTier(reading),
    otherReading: tellNearBand(reading),
  };
}

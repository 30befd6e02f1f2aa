import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { scoreInWords, tellNearBand, tellWhatMovesTier } from "../tell-score.ts";

/** “Middle tier” (B3), told about one person. */
export function tellB3(reading: Reading): Telling {
  const { middleFrom, strongFrom } = reading.parameters;
  return {
    summary: `Step 2 CK ${scoreInWords(reading)} lies in the middle band (~${middleFrom}–${strongFrom - 1}), without a failure. Tier: middle. The application is viable, but the score alone will not carry it.`,
    action:
      "Build the other parts: US clinical experience, letters, the statement, a clear interest in anesthesiology.",
    wouldChange: tellWhatMovesTier(reading),
    otherReading: tellNearBand(reading),
  };
}

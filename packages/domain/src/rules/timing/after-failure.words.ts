import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { failuresInWords, scoreInWords, tellNearRebound } from "../tell-score.ts";

/** “A failure with a middle score: apply with support, or delay” (D10), told about one person. */
export function tellD10(reading: Reading): Telling {
  return {
    summary: `Step 2 CK ${scoreInWords(reading)} after ${failuresInWords(reading)}: applying and delaying are both open (scores ${reading.parameters.middleFrom}–${reading.parameters.reboundFrom - 1}).`,
    action:
      "To apply now: a solid US letter, one brief account of the failure, US exposure and a very broad list.",
    wouldChange: [],
    otherReading: tellNearRebound(reading),
  };
}

/** “A failure with a strong score: apply widely” (D11), told about one person. */
export function tellD11(reading: Reading): Telling {
  return {
    summary: `Step 2 CK ${scoreInWords(reading)} after ${failuresInWords(reading)}: from ${reading.parameters.reboundFrom} on, applying this season fits.`,
    action: "Apply to a wide range of programs, with US letters and one brief account of the failure.",
    wouldChange: [],
    otherReading: tellNearRebound(reading),
  };
}

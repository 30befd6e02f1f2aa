import type { RuleWords } from "../rule.ts";
import { failuresInWords, scoreInWords, tellNearRebound } from "../tell-score.ts";

/** “A failure with a middle score: apply with support, or delay” (D10), in words. */
export const D10_WORDS: RuleWords = {
  when: "any attempt at Step 1 or Step 2 CK failed, and the passing score lies in the middle band",
  follows: "either; applying needs a US letter, one brief narrative, US exposure and a very broad list",
  houseReading: null,
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} after ${failuresInWords(reading)}: applying and delaying are both open (scores ${reading.parameters.middleFrom}–${reading.parameters.reboundFrom - 1}).`,
    action:
      "To apply now: a solid US letter, one brief account of the failure, US exposure and a very broad list.",
    wouldChange: [],
    otherReading: tellNearRebound(reading),
  }),
};

/** “A failure with a strong score: apply widely” (D11), in words. */
export const D11_WORDS: RuleWords = {
  when: "any attempt at Step 1 or Step 2 CK failed, and the passing score reaches the rebound mark",
  follows: "apply this season, rebound-wide",
  houseReading:
    "The guide’s scenario has a failure of Step 1; after a failure of Step 2 CK this is our extension.",
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} after ${failuresInWords(reading)}: from ${reading.parameters.reboundFrom} on, applying this season fits.`,
    action: "Apply to a wide range of programs, with US letters and one brief account of the failure.",
    wouldChange: [],
    otherReading: tellNearRebound(reading),
  }),
};

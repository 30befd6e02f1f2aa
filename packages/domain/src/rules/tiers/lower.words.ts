import { hasFailure, scoreAtLeast, scoreBelow } from "../questions.ts";
import type { PlacementReading, RuleWords } from "../rule.ts";
import { failuresInWords, scoreInWords, tellNearBand, tellNearRebound } from "../tell-score.ts";
import { joinSentences } from "../words.ts";

function tellReasons(reading: PlacementReading): string | null {
  const { middleFrom } = reading.parameters;
  const isLowScore = scoreBelow(reading, middleFrom) === true;
  return joinSentences(
    isLowScore ? `Step 2 CK ${scoreInWords(reading)} lies below the middle band (~${middleFrom}).` : null,
    hasFailure(reading) === true ? `On record: ${failuresInWords(reading)}.` : null,
  );
}

/** “Lower tier, by score or by failure” (B4), in words. */
export const B4_WORDS: RuleWords = {
  when: "the score that passed Step 2 CK lies below the middle band, or any attempt at Step 1 or Step 2 CK failed",
  follows: "the tier is lower: matching is more challenging, and some programs filter the file out",
  houseReading: null,
  tell: (reading) => ({
    summary: `${tellReasons(reading)} Tier: lower. Matching is more challenging and still possible.`,
    action: "Expect some programs to filter the file out, and build what speaks beside the score.",
    wouldChange: [],
    otherReading: hasFailure(reading) === true ? null : tellNearBand(reading),
  }),
};

/** “Rebound after a failure” (B10), in words. */
export const B10_WORDS: RuleWords = {
  when: "any attempt at Step 1 or Step 2 CK failed, and the score that passed Step 2 CK reaches the rebound mark",
  follows:
    "apply widely, some higher-tier programs that interview IMGs included; US letters validate the rebound",
  houseReading:
    "The guide describes the rebound after a failure of Step 1. After a failure of Step 2 CK it is our extension.",
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} after ${failuresInWords(reading)} is a rebound. It speaks for a wide list, with some higher-tier programs that have interviewed IMGs.`,
    action: "Get US letters that confirm clinical competence, and be ready to speak of the failure openly.",
    wouldChange: [],
    otherReading: joinSentences(
      "The tier stays lower because of the failure; the guide also calls such a score strong. Both are shown.",
      reading.step2ck.failures > 0 && scoreAtLeast(reading, reading.parameters.reboundFrom) === true
        ? "The guide speaks of a failure of Step 1 only; reading a failure of Step 2 CK the same way is ours."
        : null,
      tellNearRebound(reading),
    ),
  }),
};

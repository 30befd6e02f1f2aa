import { cite } from "../../sources/citation.ts";
import { hasFailure, isLower, isRebound, scoreAtLeast, scoreBelow } from "../questions.ts";
import type { PlacementReading, PlacingRule, TierRule } from "../rule.ts";
import {
  failuresInWords,
  scoreInWords,
  tellNearBand,
  tellNearRebound,
  tellWhatMovesTier,
} from "../tell-score.ts";
import { joinSentences } from "../words.ts";

function tellReasons(reading: PlacementReading): string | null {
  const { middleFrom } = reading.parameters;
  const isLowScore = scoreBelow(reading, middleFrom) === true;
  return joinSentences(
    isLowScore ? `Step 2 CK ${scoreInWords(reading)} lies below the middle band (~${middleFrom}).` : null,
    hasFailure(reading) === true ? `On record: ${failuresInWords(reading)}.` : null,
  );
}

/** When the passing score lies below the middle band, or any attempt at Step 1 or Step 2 CK failed, the tier is lower. */
export const B4: TierRule = {
  id: "B4",
  title: "Lower tier, by score or by failure",
  short: "Lower tier",
  when: "the score that passed Step 2 CK lies below the middle band, or any attempt at Step 1 or Step 2 CK failed",
  follows: "the tier is lower: matching is more challenging, and some programs filter the file out",
  cites: [cite("lower-range", [56, 57])],
  houseReading: null,
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom", "strongFrom", "academicFrom", "edgeWithin"],
  severity: "result",
  tier: "lower",
  ask: isLower,
  tell: (reading) => ({
    summary: `${tellReasons(reading)} Tier: lower. Matching is more challenging and still possible.`,
    action: "Expect some programs to filter the file out, and build what speaks beside the score.",
    wouldChange: hasFailure(reading) === true ? [] : tellWhatMovesTier(reading),
    otherReading: hasFailure(reading) === true ? null : tellNearBand(reading),
  }),
};

/** When a failure stands beside a score in the strong band, the file is one of rebound: wide, some higher-tier programs included. */
export const B10: PlacingRule = {
  id: "B10",
  title: "Rebound after a failure",
  short: "Rebound after a failure",
  when: "any attempt at Step 1 or Step 2 CK failed, and the score that passed Step 2 CK reaches the rebound mark",
  follows:
    "apply widely, some higher-tier programs that interview IMGs included; US letters validate the rebound",
  cites: [cite("scenario-2", [195, 204]), cite("faq-2", [252, 256])],
  houseReading:
    "The guide describes the rebound after a failure of Step 1. After a failure of Step 2 CK it is our extension.",
  facts: ["step1", "step2ck"],
  parameters: ["reboundFrom", "middleFrom", "edgeWithin"],
  severity: "result",
  ask: isRebound,
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

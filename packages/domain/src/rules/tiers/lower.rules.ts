import { cite } from "../../sources/citation.ts";
import { isLower, isRebound } from "../questions.ts";
import type { PlacingRule, TierRule } from "../rule.ts";

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
};

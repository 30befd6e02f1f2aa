import { cite } from "../../sources/citation.ts";
import { isLower, isRebound } from "../questions.ts";
import type { PlacingRule, TierRule } from "../rule.ts";

/** When the passing score lies below the middle band, or any attempt at Step 1 or Step 2 CK failed, the tier is lower. */
export const B4: TierRule = {
  id: "B4",
  title: "Lower tier, by score or by failure",
  short: "Lower tier",
  cites: [cite("lower-range", [56, 57])],
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
  cites: [cite("scenario-2", [195, 204]), cite("faq-2", [252, 256])],
  facts: ["step1", "step2ck"],
  parameters: ["reboundFrom", "middleFrom", "edgeWithin"],
  severity: "result",
  ask: isRebound,
};

import { cite } from "../../sources/citation.ts";
import { isStrong, scoreAtLeast } from "../questions.ts";
import type { PlacingRule, TierRule } from "../rule.ts";
import { allOf } from "../verdict.ts";

/** When the passing score lies in the top band and no attempt at Step 1 or Step 2 CK failed, the tier is strong. */
export const B1: TierRule = {
  id: "B1",
  title: "Strong tier",
  short: "Strong tier",
  cites: [cite("strong-range", [37, 38])],
  facts: ["step1", "step2ck"],
  parameters: ["strongFrom", "middleFrom", "academicFrom", "edgeWithin"],
  severity: "result",
  tier: "strong",
  ask: isStrong,
};

/** When the tier is strong and the score is higher still, higher-tier academic centers become realistic. */
export const B2: PlacingRule = {
  id: "B2",
  title: "Higher-tier academic centers become realistic",
  short: "Higher-tier centers realistic",
  cites: [cite("strong-range", 40)],
  facts: ["step1", "step2ck"],
  parameters: ["strongFrom", "academicFrom", "middleFrom", "edgeWithin"],
  severity: "strength",
  ask: (reading) => allOf(isStrong(reading), scoreAtLeast(reading, reading.parameters.academicFrom)),
};

import { cite } from "../../sources/citation.ts";
import { isMiddle } from "../questions.ts";
import type { TierRule } from "../rule.ts";

/** When the passing score lies between the lower and the strong band and no attempt failed, the tier is middle. */
export const B3: TierRule = {
  id: "B3",
  title: "Middle tier",
  short: "Middle tier",
  cites: [cite("middle-range", [46, 47])],
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom", "strongFrom", "academicFrom", "edgeWithin"],
  severity: "result",
  tier: "middle",
  ask: isMiddle,
};

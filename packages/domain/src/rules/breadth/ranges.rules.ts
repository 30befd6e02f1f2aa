import { cite } from "../../sources/citation.ts";
import type { BreadthRange } from "../outcomes.ts";
import { isLower, isMiddle, isRebound, isStrong } from "../questions.ts";
import type { PlacementReading, RangeRule } from "../rule.ts";

/**
 * A range between two numbers.
 * @param isUsual whether the upper number is only what is usual: more raises no alarm
 */
function toRange(least: number, most: number, isUsual: boolean): BreadthRange {
  const isOpen = most === Number.POSITIVE_INFINITY;
  return { least, most: isOpen ? null : most, isOpenAbove: isUsual || isOpen };
}

/** When the tier is middle, the list is very broad; more than its upper number raises no alarm. */
export const G1: RangeRule = {
  id: "G1",
  title: "Breadth in the middle tier",
  short: "Middle tier: very broad",
  cites: [cite("scenario-1", 193)],
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom", "strongFrom", "middleBreadthLeast", "middleBreadthMost"],
  severity: "result",
  range: ({ parameters }) => toRange(parameters.middleBreadthLeast, parameters.middleBreadthMost, true),
  ask: isMiddle,
};

/** When the tier is strong, the list is broad. */
export const G2: RangeRule = {
  id: "G2",
  title: "Breadth in the strong tier",
  short: "Strong tier: broad",
  cites: [cite("strong-range", 42)],
  facts: ["step1", "step2ck"],
  parameters: ["strongFrom", "strongBreadthLeast", "strongBreadthMost"],
  severity: "result",
  range: ({ parameters }) => toRange(parameters.strongBreadthLeast, parameters.strongBreadthMost, false),
  ask: isStrong,
};

/** The range of the lower tier: after a rebound it has an upper number. */
export function lowerRange(reading: PlacementReading): BreadthRange {
  const { parameters } = reading;
  return isRebound(reading) === true
    ? toRange(parameters.reboundBreadthLeast, parameters.reboundBreadthMost, false)
    : toRange(parameters.lowerBreadthLeast, parameters.lowerBreadthMost, false);
}

/** When the tier is lower, the list is as broad as it can be; after a rebound it is wide, with an upper number. */
export const G3: RangeRule = {
  id: "G3",
  title: "Breadth in the lower tier",
  short: "Lower tier: as broad as possible",
  cites: [cite("low-score-tactics", [137, 139]), cite("scenario-2", 203), cite("scenario-3", [214, 216])],
  facts: ["step1", "step2ck"],
  parameters: [
    "middleFrom",
    "reboundFrom",
    "lowerBreadthLeast",
    "lowerBreadthMost",
    "reboundBreadthLeast",
    "reboundBreadthMost",
  ],
  severity: "result",
  range: lowerRange,
  ask: isLower,
};

/** The rules that give the number of programs. At most one holds; without a tier none does. */
export const RANGE_RULES: readonly RangeRule[] = [G1, G2, G3];

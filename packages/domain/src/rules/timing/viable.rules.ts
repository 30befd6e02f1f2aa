import { cite } from "../../sources/citation.ts";
import { hasFailure, scoreAtLeast, scoreBetween } from "../questions.ts";
import type { DecisionRule } from "../rule.ts";
import { allOf, notOf } from "../verdict.ts";

/** When the score lies at the foot of the middle band without a failure, apply: very broadly, with a parallel plan named. */
export const D5: DecisionRule = {
  id: "D5",
  title: "Foot of the middle band: apply, with a parallel plan",
  short: "Apply, with a parallel plan",
  cites: [cite("faq-3", [261, 264])],
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom", "parallelPlanBelow", "lowScoreBelow", "edgeWithin"],
  severity: "result",
  decides: () => "apply",
  ask: (reading) => {
    const { middleFrom, parallelPlanBelow } = reading.parameters;
    return allOf(scoreBetween(reading, middleFrom, parallelPlanBelow), notOf(hasFailure(reading)));
  },
};

/** When the score lies above that, without a failure, apply with the posture of the tier. */
export const D9: DecisionRule = {
  id: "D9",
  title: "Apply this season",
  short: "Apply",
  cites: [cite("strong-range", [35, 44]), cite("middle-range", [45, 54])],
  facts: ["step1", "step2ck"],
  parameters: ["parallelPlanBelow", "middleFrom", "lowScoreBelow", "edgeWithin"],
  severity: "result",
  decides: () => "apply",
  ask: (reading) =>
    allOf(scoreAtLeast(reading, reading.parameters.parallelPlanBelow), notOf(hasFailure(reading))),
};

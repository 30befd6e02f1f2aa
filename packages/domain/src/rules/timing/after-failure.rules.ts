import { cite } from "../../sources/citation.ts";
import { hasFailure, scoreAtLeast, scoreBetween } from "../questions.ts";
import type { DecisionRule } from "../rule.ts";
import { allOf } from "../verdict.ts";

/** When a failure stands beside a score in the middle band, both courses are open; applying asks for more than the score. */
export const D10: DecisionRule = {
  id: "D10",
  title: "A failure with a middle score: apply with support, or delay",
  short: "Failure, middle score",
  cites: [cite("low-step-1-or-failure", [107, 119]), cite("faq-2", [251, 256])],
  facts: ["step1", "step2ck"],
  parameters: ["middleFrom", "reboundFrom", "edgeWithin"],
  severity: "result",
  decides: () => "either",
  ask: (reading) => {
    const { middleFrom, reboundFrom } = reading.parameters;
    return allOf(hasFailure(reading), scoreBetween(reading, middleFrom, reboundFrom));
  },
};

/** When a failure stands beside a score in the strong band, apply, as wide as a rebound allows. */
export const D11: DecisionRule = {
  id: "D11",
  title: "A failure with a strong score: apply widely",
  short: "Failure, strong score: apply",
  cites: [cite("scenario-2", [195, 204])],
  facts: ["step1", "step2ck"],
  parameters: ["reboundFrom", "middleFrom", "edgeWithin"],
  severity: "result",
  decides: () => "apply",
  ask: (reading) => allOf(hasFailure(reading), scoreAtLeast(reading, reading.parameters.reboundFrom)),
};

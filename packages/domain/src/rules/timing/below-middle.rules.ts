import { cite } from "../../sources/citation.ts";
import { scoreBetween } from "../questions.ts";
import type { DecisionRule } from "../rule.ts";

/**
 * When the score lies between low and the middle band, both courses are open. With a visa need delaying leads, since the
 * guide's third scenario stands exactly at the lower end and puts the longer plan first (settled reading 3).
 */
export const D4: DecisionRule = {
  id: "D4",
  title: "Score just below the middle band: low-score tactics, or delay",
  short: "Below the middle band",
  cites: [
    cite("low-step-2-ck", [125, 134]),
    cite("low-score-tactics", [135, 149]),
    cite("scenario-3", [205, 217]),
  ],
  facts: ["step2ck", "visa"],
  parameters: ["lowScoreBelow", "middleFrom", "parallelPlanBelow", "edgeWithin"],
  severity: "result",
  decides: ({ visa }) => (visa.needed === true ? "delay-first" : "either"),
  ask: (reading) => scoreBetween(reading, reading.parameters.lowScoreBelow, reading.parameters.middleFrom),
};

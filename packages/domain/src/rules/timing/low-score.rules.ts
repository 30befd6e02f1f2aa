import { cite } from "../../sources/citation.ts";
import { hasStep1Issue, scoreBelow } from "../questions.ts";
import type { DecisionRule, PlacementReading } from "../rule.ts";
import { allOf, notOf, type Verdict } from "../verdict.ts";

function isLowScore(reading: PlacementReading): Verdict {
  return scoreBelow(reading, reading.parameters.lowScoreBelow);
}

/** When the score is low and a visa is needed, delaying comes first, where the year buys what outweighs the score. */
export const D1: DecisionRule = {
  id: "D1",
  title: "Low score with a visa need: delay first",
  short: "Low score, visa: delay first",
  cites: [cite("faq-3", [258, 260])],
  facts: ["step2ck", "visa"],
  parameters: ["lowScoreBelow", "middleFrom", "parallelPlanBelow", "edgeWithin"],
  severity: "result",
  decides: () => "delay-first",
  ask: (reading) => allOf(isLowScore(reading), reading.visa.needed),
};

/** When the score is low and Step 1 shows a failure or a low score, the plan is conservative: delay, or the broadest strategy. */
export const D2: DecisionRule = {
  id: "D2",
  title: "Low score after a Step 1 issue: a conservative plan",
  short: "Low score, Step 1 issue",
  cites: [cite("low-step-2-ck", [124, 130])],
  facts: ["step1", "step2ck"],
  parameters: ["lowScoreBelow", "lowStep1Below", "middleFrom", "parallelPlanBelow", "edgeWithin"],
  severity: "result",
  decides: () => "either",
  ask: (reading) => allOf(isLowScore(reading), hasStep1Issue(reading)),
};

/** When the score is low, without a visa need or a Step 1 issue, both courses stand side by side. */
export const D3: DecisionRule = {
  id: "D3",
  title: "Low score: apply now or delay, side by side",
  short: "Low score: both courses",
  cites: [cite("low-step-2-ck", [125, 130])],
  facts: ["step1", "step2ck", "visa"],
  parameters: ["lowScoreBelow", "lowStep1Below", "middleFrom", "parallelPlanBelow", "edgeWithin"],
  severity: "result",
  decides: () => "either",
  ask: (reading) => allOf(isLowScore(reading), notOf(reading.visa.needed), notOf(hasStep1Issue(reading))),
};

import { cite } from "../../sources/citation.ts";
import { scoreBetween } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { readGoal } from "../targets/goal.ts";
import { allOf, reaches, type Verdict } from "../verdict.ts";

function isGoalHigh(reading: Reading): Verdict {
  const goal = readGoal(reading);
  return reaches(goal, reading.parameters.highGoalFrom) ?? goal.open;
}

/** When the score lies around the middle band's edge and the goal was high, the gap is told, and that the score is workable. */
export const D6: Rule = {
  id: "D6",
  title: "Short of a high goal, still workable",
  short: "Short of the goal, workable",
  cites: [cite("low-step-2-ck", [121, 123])],
  facts: ["step2ck", "goal", "visa", "english", "usMonths"],
  parameters: [
    ...(["aroundMiddleFrom", "aroundMiddleTo", "highGoalFrom"] as const),
    ...(["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"] as const),
  ],
  severity: "advice",
  ask: (reading) => {
    const { aroundMiddleFrom, aroundMiddleTo } = reading.parameters;
    const isAround = scoreBetween(reading, aroundMiddleFrom, aroundMiddleTo + 1);
    return isAround === false ? false : allOf(isAround, isGoalHigh(reading));
  },
};

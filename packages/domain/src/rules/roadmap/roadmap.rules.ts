import { cite } from "../../sources/citation.ts";
import type { PlanRule } from "../rule.ts";

/** For every season each step of the roadmap has its days and a state; whoever starts late gets a compressed plan. */
export const H6: PlanRule = {
  id: "H6",
  title: "The roadmap, dated by the season",
  short: "Dated roadmap",
  cites: [cite("checklist", [219, 220])],
  facts: [
    ...(["season", "step1", "step2ck", "step3", "plannedSittings", "practiceTests", "goal"] as const),
    ...([
      "graduation",
      "visa",
      "english",
      "usMonths",
      "experiences",
      "statement",
      "failureAccount",
      "preferences",
    ] as const),
    ...(["letters", "plan"] as const),
  ],
  parameters: [
    ...(["earlyStepsFrom", "earlyStepsTo", "practiceStepsFrom", "practiceStepsTo"] as const),
    ...(["sittingFrom", "sittingTo", "lettersFrom", "lettersTo", "lettersNeeded"] as const),
    ...(["scoreReleaseWithin", "scoreStepsWithin"] as const),
    ...(["readyWithin", "comfortableWithin", "readinessTests", "practiceTestMaxAge"] as const),
    ...(["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"] as const),
  ],
  severity: "advice",
  ask: () => true,
};

/** When a score has arrived, tier, breadth and letters are read anew: an event, on whatever day it falls. */
export const H7: PlanRule = {
  id: "H7",
  title: "A score has arrived: read everything anew",
  short: "After the score",
  cites: [cite("months-3-6", [231, 236])],
  facts: [
    ...(["step2ck", "step1", "step3", "visa", "graduation", "preferences"] as const),
    ...(["plan", "season"] as const),
  ],
  parameters: ["scoreReleaseWithin", "scoreStepsWithin", "sittingTo"],
  severity: "advice",
  ask: ({ step2ck }) => step2ck.passed,
};

import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import { findProjection, listDaysThatMoveReadiness } from "../practice.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, anyOf, notOf, type Verdict } from "../verdict.ts";
import { readGoal } from "./goal.ts";
import { isReady, readReadiness } from "./readiness.ts";

function isReadinessTold(reading: Reading): Verdict {
  if (reading.practiceTests.state === "unknown") return OPEN.practiceTests;
  const { open } = readReadiness(reading);
  return open === 0 ? true : open;
}

/** When Step 2 CK is not passed, the last two NBME or UWSA tests are held against the goal: how ready they show the person to be. */
export const C4: Rule = {
  id: "C4",
  title: "Readiness to sit Step 2 CK",
  short: "Readiness for Step 2 CK",
  cites: [cite("study-plan", 103)],
  facts: ["step2ck", "practiceTests", "goal", "visa", "english", "usMonths"],
  parameters: [
    ...(["readyWithin", "comfortableWithin", "readinessTests", "practiceTestMaxAge"] as const),
    ...(["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"] as const),
  ],
  severity: "result",
  ask: (reading) => {
    const { passed } = reading.step2ck;
    return passed === true ? false : allOf(notOf(passed), isReadinessTold(reading));
  },
  mayChangeOn: listDaysThatMoveReadiness,
};

/** Whether practice falls short of a goal: not ready, and pointing below it. */
function fallsShort(reading: Reading): Verdict {
  if (reading.practiceTests.state === "unknown") return OPEN.practiceTests;
  const projection = findProjection(reading);
  if (projection === null) return false;
  const { least, most, open } = readGoal(reading);
  const { atLeast, atMost } = readReadiness(reading);
  const ofHighest = !isReady(atLeast) && projection.median < most;
  const ofLowest = !isReady(atMost) && projection.median < least;
  return ofHighest === ofLowest ? ofHighest : open;
}

/** When Step 1 was failed, or practice points below the goal, the exam waits until practice shows the ceiling. */
export const C3: Rule = {
  id: "C3",
  title: "A measurable trend before the exam",
  short: "Wait for a trend in practice",
  cites: [cite("target-score", [76, 78])],
  facts: ["step1", "step2ck", "practiceTests", "goal", "visa", "english", "usMonths"],
  parameters: [
    ...(["readyWithin", "comfortableWithin", "readinessTests", "trendFrom"] as const),
    ...(["practiceTestsRead", "practiceTestsLeast", "practiceTestMaxAge"] as const),
    ...(["targetWithVisa", "targetWithoutVisa", "targetWithoutSupport", "someUsMonths"] as const),
  ],
  severity: "advice",
  ask: (reading) => {
    const { passed } = reading.step2ck;
    if (passed === true) return false;
    return allOf(notOf(passed), anyOf(reading.step1.failed, fallsShort(reading)));
  },
  mayChangeOn: listDaysThatMoveReadiness,
};

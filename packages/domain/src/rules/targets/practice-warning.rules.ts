import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import { findProjection, listDaysThatMoveReadiness } from "../practice.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf, type Verdict } from "../verdict.ts";

function arePracticeTestsLow(reading: Reading): Verdict {
  if (reading.practiceTests.state === "unknown") return OPEN.practiceTests;
  const projection = findProjection(reading);
  return projection !== null && projection.median < reading.parameters.lowPracticeBelow;
}

/** When recent practice tests cluster low before the first pass, the exam waits and the fundamentals come first. */
export const C5: Rule = {
  id: "C5",
  title: "Practice tests too low to sit the exam",
  short: "Practice tests too low",
  cites: [cite("study-plan", 104)],
  facts: ["step2ck", "practiceTests"],
  parameters: ["lowPracticeBelow", "practiceTestsRead", "practiceTestsLeast", "practiceTestMaxAge"],
  severity: "flag",
  ask: (reading) => {
    const { passed } = reading.step2ck;
    return passed === true ? false : allOf(notOf(passed), arePracticeTestsLow(reading));
  },
  mayChangeOn: listDaysThatMoveReadiness,
};

import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { PlanRule } from "../rule.ts";
import { allOf, notOf, type Verdict } from "../verdict.ts";
import { readWeakness } from "./weakness.ts";

function hasSystems(reading: Reading): Verdict {
  return reading.practiceTests.state === "unknown" ? OPEN.practiceTests : readWeakness(reading).length > 0;
}

/** When recent practice tests report results by system, they make a weakness chart in which what is central to anesthesia weighs more. */
export const C6: PlanRule = {
  id: "C6",
  title: "Weakness chart by system",
  short: "Weakness chart",
  cites: [cite("study-plan", [99, 100])],
  facts: ["step2ck", "practiceTests"],
  parameters: ["centralSystemsWeight", "practiceTestMaxAge"],
  severity: "advice",
  ask: (reading) => {
    const { passed } = reading.step2ck;
    return passed === true ? false : allOf(notOf(passed), hasSystems(reading));
  },
};

/** When the exam is still to come, the guide names how to prepare: questions, a short text, practice exams, weak systems, short daily recall. */
export const C14: PlanRule = {
  id: "C14",
  title: "How to prepare for Step 2 CK",
  short: "How to prepare",
  cites: [cite("study-plan", [94, 101])],
  facts: ["step2ck", "practiceTests"],
  parameters: ["centralSystemsWeight", "practiceTestMaxAge"],
  severity: "advice",
  ask: ({ step2ck }) => notOf(step2ck.passed),
};

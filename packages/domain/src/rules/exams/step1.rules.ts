import { cite } from "../../sources/citation.ts";
import { daysLater } from "../days-later.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, anyOf, notOf, toOpen, type Verdict } from "../verdict.ts";

/** When Step 1 is passed without a failed attempt, the benchmark is met and nothing is flagged. */
export const A1: Rule = {
  id: "A1",
  title: "Step 1 passed at the first attempt",
  short: "Step 1 passed first time",
  cites: [cite("step-1", [15, 19])],
  facts: ["step1"],
  parameters: [],
  severity: "strength",
  ask: ({ step1 }) => allOf(step1.passed, notOf(step1.failed)),
};

/** When Step 1 was failed at least once, it is flagged for good: some programs screen it out whatever follows. */
export const A2: Rule = {
  id: "A2",
  title: "Step 1 failed at least once",
  short: "Step 1 failure",
  cites: [cite("step-1", 19, 21)],
  facts: ["step1"],
  parameters: [],
  severity: "flag",
  ask: ({ step1 }) => step1.failed,
};

function isPassedLate({ step1, calendar, parameters }: Reading): Verdict {
  if (step1.passedOn === null) return OPEN.step1Date;
  return step1.passedOn > daysLater(calendar.submissionOpensOn, -parameters.step1LateWithin);
}

/** When Step 1 is not passed, or passed shortly before submission opens, programs may doubt the timeline. */
export const A3: Rule = {
  id: "A3",
  title: "Step 1 passed late, or not yet",
  short: "Step 1 late or open",
  cites: [cite("step-1", 20)],
  facts: ["step1", "season"],
  parameters: ["step1LateWithin"],
  severity: "flag",
  ask: (reading) => {
    const { passed } = reading.step1;
    if (passed !== true) return anyOf(notOf(passed), toOpen(passed));
    return isPassedLate(reading);
  },
};

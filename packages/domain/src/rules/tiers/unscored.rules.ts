import { cite } from "../../sources/citation.ts";
import { listDaysThatMoveTests } from "../practice.ts";
import { isUnscored } from "../questions.ts";
import type { TierRule } from "../rule.ts";

/** When there is neither a passing Step 2 CK score nor a failure, there is no tier yet; recent practice tests project one. */
export const B5: TierRule = {
  id: "B5",
  title: "No tier before Step 2 CK is passed",
  short: "No tier yet",
  cites: [cite("study-plan", [92, 104])],
  facts: ["step1", "step2ck", "practiceTests"],
  parameters: ["practiceTestsRead", "practiceTestsLeast", "practiceTestMaxAge", "middleFrom", "strongFrom"],
  severity: "result",
  tier: "unscored",
  ask: isUnscored,
  mayChangeOn: (reading) => (isUnscored(reading) === true ? listDaysThatMoveTests(reading) : []),
};

import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import type { Rule } from "../rule.ts";

/** When a passing Step 2 CK score is known, it is the first number that programs sort by: where it stands against each band. */
export const A5: Rule = {
  id: "A5",
  title: "Where the Step 2 CK score stands",
  short: "Step 2 CK score",
  cites: [cite("step-2-ck", [24, 31])],
  facts: ["step2ck"],
  parameters: ["middleFrom", "strongFrom", "academicFrom", "edgeWithin"],
  severity: "result",
  ask: ({ step2ck }) => {
    if (step2ck.passed !== true) return step2ck.passed;
    return step2ck.least === step2ck.most ? true : OPEN.step2ckScore;
  },
};

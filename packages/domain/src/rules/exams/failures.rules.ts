import { cite } from "../../sources/citation.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { toOpen } from "../verdict.ts";

/** How many attempts failed, over all exams told of. */
export function countFailures({ step1, step2ck, step3, step2cs }: Reading): number {
  return step1.failures + step2ck.failures + step3.failures + step2cs.failures;
}

/** When more than one attempt failed over all exams, Step 3 and Step 2 CS included, licensure itself is in question. */
export const A4: Rule = {
  id: "A4",
  title: "More than one failed attempt over all exams",
  short: "Several failures",
  cites: [cite("step-1", 17)],
  facts: ["step1", "step2ck", "step3", "step2cs"],
  parameters: [],
  severity: "flag",
  ask: (reading) => {
    if (countFailures(reading) > 1) return true;
    const { step1, step2ck, step3, step2cs } = reading;
    const open =
      toOpen(step1.failed) | toOpen(step2ck.failed) | toOpen(step3.failed) | toOpen(step2cs.failed);
    return open === 0 ? false : open;
  },
};

import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf, type Verdict } from "../verdict.ts";
import { findResultDay } from "./sitting.ts";

function isResultLate(reading: Reading): Verdict {
  if (reading.plannedSittings.state === "unknown") return OPEN.plannedSittings;
  const resultOn = findResultDay(reading);
  return resultOn === null || resultOn > reading.calendar.reviewOn;
}

/** When no Step 2 CK result is to be expected by the day programs begin to review, the file looks incomplete. */
export const A6: Rule = {
  id: "A6",
  title: "Step 2 CK result not expected in time",
  short: "Step 2 CK result too late",
  cites: [cite("step-2-ck", 27), cite("step-2-ck-timing", 80, 89)],
  facts: ["step2ck", "plannedSittings", "season"],
  parameters: ["scoreReleaseWithin"],
  severity: "flag",
  ask: (reading) => {
    const { passed } = reading.step2ck;
    return passed === true ? false : allOf(notOf(passed), isResultLate(reading));
  },
};

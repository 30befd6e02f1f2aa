import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import { hasUsMonths, isMiddle } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf } from "../verdict.ts";

/** When the tier is middle, US exposure minimal and no US anesthesiologist has written, at least one such letter is needed. */
export const E9: Rule = {
  id: "E9",
  title: "A US anesthesia letter where US exposure is minimal",
  short: "US anesthesia letter needed",
  cites: [cite("scenario-1", 191)],
  facts: ["step1", "step2ck", "usMonths", "letters"],
  parameters: ["middleFrom", "strongFrom", "minimalUsMonths"],
  severity: "gap",
  ask: (reading) =>
    allOf(
      isMiddle(reading),
      notOf(hasUsMonths(reading, reading.parameters.minimalUsMonths)),
      notOf(hasAtLeast(reading.letters.usAnesthesiologist, 1)),
    ),
};

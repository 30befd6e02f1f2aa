import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf } from "../verdict.ts";

/** When an anesthesiologist's letter is in, the others are to come from clinical supervisors, up to the number needed. */
export const E6: Rule = {
  id: "E6",
  title: "Letters of clinical supervisors still to come",
  short: "Supervisor letters to come",
  cites: [cite("months-3-6", 236)],
  facts: ["letters"],
  parameters: ["lettersNeeded"],
  severity: "gap",
  // The count of letters is told anyway; the kinds of letter that a tier needs, and the list, come first.
  comesLast: true,
  ask: ({ letters, parameters }) => {
    const hasFirst = hasAtLeast(letters.anesthesiologist, 1);
    if (letters.met === null) return hasFirst;
    // Until the first is in, that one is asked for (E1), and this would only say the same again.
    return allOf(hasFirst, notOf(hasAtLeast(letters.wanted, parameters.lettersNeeded)));
  },
};

import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import { isStrong, isUnscored } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { notOf } from "../verdict.ts";

/** When no letter of an anesthesiologist is in, every tier has a gap; in the middle and lower tier the file is not ready. */
export const E1: Rule = {
  id: "E1",
  title: "No letter of an anesthesiologist",
  short: "No anesthesiologist letter",
  cites: [cite("middle-range", 52), cite("months-3-6", 235)],
  facts: ["letters", "step1", "step2ck"],
  parameters: ["lettersNeeded", "strongFrom"],
  // Asked as "neither of the others": middle or lower can be sure while which of the two is open.
  severity: (reading) => (isStrong(reading) === false && isUnscored(reading) === false ? "blocking" : "gap"),
  ask: ({ letters }) => notOf(hasAtLeast(letters.anesthesiologist, 1)),
};

import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import { isStrong, isUnscored } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { notOf } from "../verdict.ts";

function tellCount({ letters, parameters }: Reading): string {
  return `${letters.met ?? 0} of ${parameters.lettersNeeded} letters needed are in.`;
}

/** When no letter of an anesthesiologist is in, every tier has a gap; in the middle and lower tier the file is not ready. */
export const E1: Rule = {
  id: "E1",
  title: "No letter of an anesthesiologist",
  short: "No anesthesiologist letter",
  when: "no letter of an anesthesiologist is uploaded or assigned",
  follows: "a gap in every tier; in the middle and lower tier the file is not ready without one",
  cites: [cite("middle-range", 52), cite("months-3-6", 235)],
  houseReading:
    "That the gap blocks in the middle and lower tier, and how many letters are needed, is our own reading.",
  facts: ["letters", "step1", "step2ck"],
  parameters: ["lettersNeeded", "strongFrom"],
  // Asked as "neither of the others": middle or lower can be sure while which of the two is open.
  severity: (reading) => (isStrong(reading) === false && isUnscored(reading) === false ? "blocking" : "gap"),
  ask: ({ letters }) => notOf(hasAtLeast(letters.anesthesiologist, 1)),
  tell: (reading) => ({
    summary: reading.letters.isAnesthesiologistOnTheWay
      ? `A letter of an anesthesiologist is on its way, but not in yet. ${tellCount(reading)}`
      : `No letter of an anesthesiologist is in, and none is known to be on its way. ${tellCount(reading)}`,
    action: reading.letters.isAnesthesiologistOnTheWay
      ? "Follow the letter up until it is uploaded."
      : "Ask an anesthesiologist who supervised directly, in the United States if possible.",
    wouldChange: ["A letter of an anesthesiologist, uploaded or assigned."],
    otherReading: null,
  }),
};

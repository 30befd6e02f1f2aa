import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import { isLower } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf } from "../verdict.ts";

/** When the tier is lower and fewer US anesthesiologists than the guide's plural have written, these letters are missing. */
export const E8: Rule = {
  id: "E8",
  title: "Letters of US anesthesiologists in the lower tier",
  short: "Few US anesthesiologist letters",
  cites: [cite("lower-range", 62)],
  facts: ["step1", "step2ck", "letters"],
  parameters: ["middleFrom", "usAnesthesiologistLetters", "lettersPerProgram"],
  severity: "gap",
  ask: (reading) => {
    const needed = reading.parameters.usAnesthesiologistLetters;
    return allOf(isLower(reading), notOf(hasAtLeast(reading.letters.usAnesthesiologist, needed)));
  },
};

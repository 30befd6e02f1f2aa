import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import { hasUsMonths, isMiddle } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { allOf, notOf } from "../verdict.ts";
import { countInWords } from "../words.ts";

/** When the tier is middle, US exposure minimal and no US anesthesiologist has written, at least one such letter is needed. */
export const E9: Rule = {
  id: "E9",
  title: "A US anesthesia letter where US exposure is minimal",
  short: "US anesthesia letter needed",
  when: "the tier is middle, US exposure is minimal, and no letter of a US anesthesiologist is in",
  follows: "at least one strong US anesthesia letter is needed",
  cites: [cite("scenario-1", 191)],
  houseReading:
    "The guide asks for it in its first scenario; we read it for the whole tier, and give “minimal” a number.",
  facts: ["step1", "step2ck", "usMonths", "letters"],
  parameters: ["middleFrom", "strongFrom", "minimalUsMonths"],
  severity: "gap",
  ask: (reading) =>
    allOf(
      isMiddle(reading),
      notOf(hasUsMonths(reading, reading.parameters.minimalUsMonths)),
      notOf(hasAtLeast(reading.letters.usAnesthesiologist, 1)),
    ),
  tell: ({ usMonths, parameters }) => ({
    summary: `${countInWords(usMonths ?? 0, "month")} of clinical experience in the United States is minimal (under ${countInWords(parameters.minimalUsMonths, "month")}), and no letter of a US anesthesiologist is in. At least one is needed.`,
    action: "Arrange a US observership in anesthesia or ICU, and earn a letter there.",
    wouldChange: [
      "A letter of a US anesthesiologist, uploaded or assigned.",
      "More clinical experience in the United States.",
    ],
    otherReading: null,
  }),
};

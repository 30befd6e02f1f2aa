import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “A US anesthesia letter where US exposure is minimal” (E9), in words. */
export const E9_WORDS: RuleWords = {
  when: "the tier is middle, US exposure is minimal, and no letter of a US anesthesiologist is in",
  follows: "at least one strong US anesthesia letter is needed",
  houseReading:
    "The guide asks for it in its first scenario; we read it for the whole tier, and give “minimal” a number.",
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

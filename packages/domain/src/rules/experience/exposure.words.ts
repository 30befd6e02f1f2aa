import { isDelayFirst } from "../questions.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “US observerships where exposure is minimal” (F1), in words. */
export const F1_WORDS: RuleWords = {
  when: "the tier is middle, and US exposure is minimal",
  follows: "secure some months of US observerships in anesthesia or ICU",
  houseReading:
    "The guide asks for it in its first scenario; we read it for the whole tier, and give “minimal” a number.",
  tell: ({ usMonths, parameters }) => ({
    summary: `${countInWords(usMonths ?? 0, "month")} of clinical experience in the United States is minimal (under ${countInWords(parameters.minimalUsMonths, "month")}). In the middle tier it is one of the parts that carry the file.`,
    action: `Secure ${parameters.observershipMonthsLeast}–${countInWords(parameters.observershipMonthsMost, "month")} of US observerships in anesthesia or ICU.`,
    wouldChange: ["More clinical experience in the United States."],
    otherReading: null,
  }),
};

/** “Practical roles that build a low-score file” (F8), in words. */
export const F8_WORDS: RuleWords = {
  when: "the tier is lower, and delaying comes first or half a year is left before submission opens",
  follows:
    "externships, perioperative, pain or critical care volunteering, or work as research coordinator, anesthesia tech or scribe",
  houseReading: "The guide names the roles without a time. How much of it they need is our own number.",
  tell: (reading) => ({
    summary:
      isDelayFirst(reading) === true
        ? "Delaying first gives time for roles that show applied knowledge: observerships or externships in anesthesia or ICU, volunteering in perioperative, pain or critical care, or work as a research coordinator, anesthesia tech or scribe."
        : "There is time before submission opens for roles that show applied knowledge: observerships or externships in anesthesia or ICU, volunteering in perioperative, pain or critical care, or work as a research coordinator, anesthesia tech or scribe.",
    action: "Look for one such role that the visa status allows, and for the letter that can come of it.",
    wouldChange: ["Close to submission it applies only where delaying comes first."],
    otherReading: null,
  }),
};

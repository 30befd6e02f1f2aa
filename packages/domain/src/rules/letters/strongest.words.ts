import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “A letter of the strongest kind” (E3), in words. */
export const E3_WORDS: RuleWords = {
  when: "a letter of an anesthesiologist or ICU physician in the United States, who supervised directly, is in",
  follows: "it is the strongest kind of letter",
  houseReading: null,
  tell: ({ letters }) => ({
    summary: `${countInWords(letters.strongest.surely, "letter")} of the strongest kind: an anesthesiologist or ICU physician in the United States who supervised directly.`,
    action: "Assign it to every program.",
    wouldChange: [],
    otherReading: null,
  }),
};

import { hasFailure } from "../questions.ts";
import type { RuleWords } from "../rule.ts";
import { failuresInWords } from "../tell-score.ts";

/** “No letter from the United States” (E2), in words. */
export const E2_WORDS: RuleWords = {
  when: "no letter from the United States is uploaded or assigned",
  follows: "a gap; after any failure at least one solid US letter is required",
  houseReading: null,
  tell: (reading) => ({
    summary:
      hasFailure(reading) === true
        ? `No letter from the United States is in. After ${failuresInWords(reading)}, at least one solid US letter is required.`
        : "No letter from the United States is in.",
    action: "Ask a physician in the United States who can speak of reliability and clinical reasoning.",
    wouldChange: ["A letter from the United States, uploaded or assigned."],
    otherReading: null,
  }),
};

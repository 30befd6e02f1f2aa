import type { RuleWords } from "../rule.ts";
import { countInWords, isOrAre } from "../words.ts";
import { untoldInWords } from "./untold-words.ts";

/** “Letters of US anesthesiologists in the lower tier” (E8), in words. */
export const E8_WORDS: RuleWords = {
  when: "the tier is lower, and fewer letters of US anesthesiologists are in than it needs",
  follows: "outstanding letters of US anesthesiologists are among the strongest compensators",
  houseReading: "The guide writes the plural; how many that is at least is our own number.",
  tell: ({ letters, parameters }) => {
    const { usAnesthesiologist } = letters;
    const needed = `${countInWords(parameters.usAnesthesiologistLetters, "letter")} of US anesthesiologists`;
    return {
      summary: `${usAnesthesiologist.surely} of ${needed} ${isOrAre(usAnesthesiologist.surely)} in${untoldInWords(usAnesthesiologist)}. In the lower tier they count for much.`,
      action: `Ask anesthesiologists in the United States first: a program takes at most ${parameters.lettersPerProgram} letters.`,
      wouldChange: [`${needed}, uploaded or assigned.`],
      otherReading: null,
    };
  },
};

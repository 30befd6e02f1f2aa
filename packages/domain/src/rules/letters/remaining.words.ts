import type { RuleWords } from "../rule.ts";
import { countInWords, isOrAre } from "../words.ts";
import { untoldInWords } from "./untold-words.ts";

/** “Letters of clinical supervisors still to come” (E6), in words. */
export const E6_WORDS: RuleWords = {
  when: "a letter of an anesthesiologist is in, and fewer others of clinical supervisors than are needed",
  follows: "the remaining letters come from clinical supervisors who can attest work ethic and judgment",
  houseReading: "How many letters are needed is our own number.",
  tell: ({ letters, parameters }) => {
    const { wanted } = letters;
    const { lettersNeeded } = parameters;
    return {
      summary: `${wanted.surely} of ${countInWords(lettersNeeded, "letter")} needed ${isOrAre(wanted.surely)} in from anesthesiologists and clinical supervisors${untoldInWords(wanted)}.`,
      action: "Ask clinical supervisors who can speak of work ethic, judgment and professionalism.",
      wouldChange: [`${lettersNeeded} such letters, uploaded or assigned.`],
      otherReading: null,
    };
  },
};

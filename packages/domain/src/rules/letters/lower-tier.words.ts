import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { untoldInWords } from "./untold-words.ts";

/** “Letters of US anesthesiologists in the lower tier” (E8), told about one person. */
export function tellE8({ letters, parameters }: Reading): Telling {
  return {
    summary: `${letters.usAnesthesiologist.surely} of ${parameters.usAnesthesiologistLetters} letters of US anesthesiologists are in${untoldInWords(letters.usAnesthesiologist)}. In the lower tier they count for much.`,
    action: `Ask anesthesiologists in the United States first: a program takes at most ${parameters.lettersPerProgram} letters.`,
    wouldChange: [
      `${parameters.usAnesthesiologistLetters} letters of US anesthesiologists, uploaded or assigned.`,
    ],
    otherReading: null,
  };
}

import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords, isOrAre } from "../words.ts";

function tellCount({ letters, parameters }: Reading): string {
  const met = letters.met ?? 0;
  return `${met} of ${countInWords(parameters.lettersNeeded, "letter")} needed ${isOrAre(met)} in.`;
}

/** “No letter of an anesthesiologist” (E1), in words. */
export const E1_WORDS: RuleWords = {
  when: "no letter of an anesthesiologist is uploaded or assigned",
  follows: "a gap in every tier; in the middle and lower tier the file is not ready without one",
  houseReading:
    "That the gap blocks in the middle and lower tier, and how many letters are needed, is our own reading.",
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

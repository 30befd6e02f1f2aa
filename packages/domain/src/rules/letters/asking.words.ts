import { isLetterOpen, type Letter } from "../../applicant/letter.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";
import { knowsWork, wasAsked } from "./letter-questions.ts";

function countNo({ letters }: Reading, answerOf: (letter: Letter) => boolean | null): number {
  return letters.list.filter((letter) => isLetterOpen(letter) && answerOf(letter) === false).length;
}

/** “A writer who was not asked for a strong letter” (E4), in words. */
export const E4_WORDS: RuleWords = {
  when: "the tier is middle or lower, and a writer whose letter is not in yet was not asked whether it will be a strong one",
  follows: "ask the writer before the letter is listed",
  houseReading: null,
  tell: (reading) => ({
    summary: `Not asked whether the letter will be a strong one: ${countInWords(countNo(reading, wasAsked), "writer")}. With this score the strength of each letter counts.`,
    action: "Ask openly whether the letter can be a strong one, before it is listed.",
    wouldChange: ["Each writer, asked."],
    otherReading: null,
  }),
};

/** “A writer who knows the work little” (E5), in words. */
export const E5_WORDS: RuleWords = {
  when: "a letter is from a writer who knows the work little or, where that is not told, did not supervise directly",
  follows: "prefer a writer who knows the work well, whatever the title",
  houseReading:
    "The guide speaks of minimal interaction. Where nobody told how well the writer knows the work, we read it from whether the writer supervised directly; and in every tier.",
  tell: (reading) => ({
    summary: `From a writer who knows the work little or did not supervise it: ${countInWords(countNo(reading, knowsWork), "letter")}. A writer who knows the work well counts for more than a title.`,
    action: "Where there is a choice, take the letter of somebody who knows the work well.",
    wouldChange: ["A writer who knows the work well in place of one who does not."],
    otherReading: null,
  }),
};

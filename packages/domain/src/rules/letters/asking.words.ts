import { isLetterOpen, type Letter } from "../../applicant/letter.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";
import { knowsWork, wasAsked } from "./asking.rules.ts";

function countNo({ letters }: Reading, answerOf: (letter: Letter) => boolean | null): number {
  return letters.list.filter((letter) => isLetterOpen(letter) && answerOf(letter) === false).length;
}

/** “A writer who was not asked for a strong letter” (E4), told about one person. */
export function tellE4(reading: Reading): Telling {
  return {
    summary: `Not asked whether the letter will be a strong one: ${countInWords(countNo(reading, wasAsked), "writer")}. With this score the strength of each letter counts.`,
    action: "Ask openly whether the letter can be a strong one, before it is listed.",
    wouldChange: ["Each writer, asked."],
    otherReading: null,
  };
}

/** “A writer who knows the work little” (E5), told about one person. */
export function tellE5(reading: Reading): Telling {
  return {
    summary: `From a writer who knows the work little or did not supervise it: ${countInWords(countNo(reading, knowsWork), "letter")}. A writer who knows the work well counts for more than a title.`,
    action: "Where there is a choice, take the letter of somebody who knows the work well.",
    wouldChange: ["A writer who knows the work well in place of one who does not."],
    otherReading: null,
  };
}

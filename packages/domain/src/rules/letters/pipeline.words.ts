import { isLetterMet, type Letter } from "../../applicant/letter.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";
import { findNextAction } from "./next-action.ts";
import { listWaitingLetters, stagesInWords } from "./step-words.ts";

function tellDue({ letters, asOf }: Reading): string {
  const first = listWaitingLetters(letters.list).find((letter) => !isLetterMet(letter));
  if (first === undefined) return "What is uploaded can be assigned.";
  if (first.dueOn === null) return "No due date is told.";
  return `The most urgent ${first.dueOn < asOf ? "was" : "is"} due on ${toPlainDate(first.dueOn)}.`;
}

function tellAction(letter: Letter, { parameters, asOf }: Reading): string | null {
  const action = findNextAction(letter, parameters);
  if (action === null || action.dueOn === null || isLetterMet(letter)) return action?.words ?? null;
  return `${action.words} ${action.dueOn < asOf ? "That was due on" : "Do it by"} ${toPlainDate(action.dueOn)}.`;
}

/** “Letters that wait for a next step” (E7), in words. */
export const E7_WORDS: RuleWords = {
  when: "a letter is not assigned yet, and was neither declined nor withdrawn",
  follows: "each letter goes its way step by step; only an uploaded or assigned one counts as in",
  houseReading:
    "The stages between naming a writer and assigning the letter are our own, and so are the days within which each is to be done.",
  tell: (reading) => {
    const waiting = listWaitingLetters(reading.letters.list);
    const [first] = waiting;
    return {
      summary: `${countInWords(waiting.length, "letter")} with a next step: ${stagesInWords(waiting)}. ${tellDue(reading)}`,
      action: first === undefined ? null : tellAction(first, reading),
      wouldChange: ["Each stage that a letter reaches, and each due date that is told."],
      otherReading: null,
    };
  },
};

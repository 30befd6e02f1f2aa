import { isLetterMet, type Letter } from "../../applicant/letter.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
import { cite } from "../../sources/citation.ts";
import { OPEN } from "../open-facts.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { countInWords } from "../words.ts";
import { findNextStep, listWaitingLetters, stagesInWords } from "./letter-steps.ts";
import { findNextAction } from "./next-action.ts";

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

/** When a letter is not assigned yet, it has a next step: from naming the writer to assigning the letter. */
export const E7: Rule = {
  id: "E7",
  title: "Letters that wait for a next step",
  short: "Letters with a next step",
  when: "a letter is not assigned yet, and was neither declined nor withdrawn",
  follows: "each letter goes its way step by step; only an uploaded or assigned one counts as in",
  cites: [cite("letters", [174, 179]), cite("months-3-6", [234, 236])],
  houseReading:
    "The stages between naming a writer and assigning the letter are our own, and so are the days within which each is to be done.",
  facts: ["letters"],
  parameters: ["letterAnswerDays", "letterWritingDays", "letterReminderDays", "letterMaterialDays"],
  severity: "advice",
  ask: ({ letters }) => {
    if (letters.met === null) return OPEN.letters;
    return letters.list.some((letter) => findNextStep(letter) !== null);
  },
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

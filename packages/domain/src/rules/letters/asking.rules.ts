import { isLetterMet, isLetterOpen, type Letter } from "../../applicant/letter.ts";
import { cite } from "../../sources/citation.ts";
import { OPEN, type OpenFacts } from "../open-facts.ts";
import { isMiddleOrLower } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { allOf, type Verdict } from "../verdict.ts";

/** Whether any letter that still counts answers a yes-or-no question with no; open while one leaves it open. */
function anySaysNo(
  { letters }: Reading,
  open: OpenFacts,
  answerOf: (letter: Letter) => boolean | null,
): Verdict {
  if (letters.met === null) return OPEN.letters;
  let isOpen = false;
  for (const letter of letters.list) {
    if (!isLetterOpen(letter)) continue;
    const answer = answerOf(letter);
    if (answer === false) return true;
    if (answer === null) isOpen = true;
  }
  return isOpen ? open : false;
}

/** A letter that is in needs no such question any more: it cannot be asked for again. */
export const wasAsked = (letter: Letter) => isLetterMet(letter) || letter.askedWhetherStrong;

/** What is told of how well the writer knows the work; where that is not, whether the writer supervised directly. */
export const knowsWork = (letter: Letter) =>
  letter.acquaintance === null ? letter.supervisedDirectly : letter.acquaintance !== "little";

/** When the score does not carry the file alone and a writer was not asked whether the letter will be strong, ask first. */
export const E4: Rule = {
  id: "E4",
  title: "A writer who was not asked for a strong letter",
  short: "Writer not asked for strength",
  cites: [cite("letters", [180, 181])],
  houseReading: null,
  facts: ["step1", "step2ck", "letters"],
  parameters: ["strongFrom"],
  severity: "gap",
  comesLast: true,
  ask: (reading) => allOf(isMiddleOrLower(reading), anySaysNo(reading, OPEN.writerAsked, wasAsked)),
};

/** When a writer knows the person's work little, or never supervised it, somebody who did is the better choice, whatever the title. */
export const E5: Rule = {
  id: "E5",
  title: "A writer who knows the work little",
  short: "Writer who knows the work little",
  cites: [cite("letters", 182)],
  houseReading:
    "The guide speaks of minimal interaction. Where nobody told how well the writer knows the work, we read it from whether the writer supervised directly; and in every tier.",
  facts: ["letters"],
  parameters: [],
  severity: "advice",
  ask: (reading) => anySaysNo(reading, OPEN.writerSupervision, knowsWork),
};

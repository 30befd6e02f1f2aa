import { cite } from "../../sources/citation.ts";
import { isMiddleOrLower } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { allOf } from "../verdict.ts";

/** When the score does not carry the file alone and a writer was not asked whether the letter will be strong, ask first. */
export const E4: Rule = {
  id: "E4",
  title: "A writer who was not asked for a strong letter",
  short: "Writer not asked for strength",
  cites: [cite("letters", [180, 181])],
  facts: ["step1", "step2ck", "letters"],
  parameters: ["strongFrom"],
  severity: "gap",
  comesLast: true,
  ask: (reading) => allOf(isMiddleOrLower(reading), reading.letters.someUnasked),
};

/** When a writer knows the person's work little, or never supervised it, somebody who did is the better choice, whatever the title. */
export const E5: Rule = {
  id: "E5",
  title: "A writer who knows the work little",
  short: "Writer who knows the work little",
  cites: [cite("letters", 182)],
  facts: ["letters"],
  parameters: [],
  severity: "advice",
  ask: ({ letters }) => letters.someKnowLittle,
};

import { cite } from "../../sources/citation.ts";
import type { Rule } from "../rule.ts";

/** When a letter is not assigned yet, it has a next step: from naming the writer to assigning the letter. */
export const E7: Rule = {
  id: "E7",
  title: "Letters that wait for a next step",
  short: "Letters with a next step",
  cites: [cite("letters", [174, 179]), cite("months-3-6", [234, 236])],
  facts: ["letters"],
  parameters: ["letterAnswerDays", "letterWritingDays", "letterReminderDays", "letterMaterialDays"],
  severity: "advice",
  ask: ({ letters }) => letters.someWait,
};

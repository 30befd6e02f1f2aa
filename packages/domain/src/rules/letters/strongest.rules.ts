import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import type { Rule } from "../rule.ts";

/** When an anesthesiologist or ICU physician in the United States who supervised directly has written, that is the strongest kind. */
export const E3: Rule = {
  id: "E3",
  title: "A letter of the strongest kind",
  short: "Strongest kind of letter",
  cites: [cite("low-score-tactics", 141), cite("letters", 176)],
  facts: ["letters"],
  parameters: [],
  severity: "strength",
  ask: ({ letters }) => hasAtLeast(letters.strongest, 1),
};

import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import { hasFailure } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { failuresInWords } from "../tell-score.ts";
import { notOf } from "../verdict.ts";

/** When no letter from the United States is in, that is a gap; after any failure at least one solid one is required. */
export const E2: Rule = {
  id: "E2",
  title: "No letter from the United States",
  short: "No US letter",
  when: "no letter from the United States is uploaded or assigned",
  follows: "a gap; after any failure at least one solid US letter is required",
  cites: [cite("low-step-1-or-failure", 118), cite("scenario-2", 202)],
  houseReading: null,
  facts: ["letters", "step1", "step2ck"],
  parameters: [],
  severity: (reading) => (hasFailure(reading) === true ? "blocking" : "gap"),
  ask: ({ letters }) => notOf(hasAtLeast(letters.fromUs, 1)),
  tell: (reading) => ({
    summary:
      hasFailure(reading) === true
        ? `No letter from the United States is in. After ${failuresInWords(reading)}, at least one solid US letter is required.`
        : "No letter from the United States is in.",
    action: "Ask a physician in the United States who can speak of reliability and clinical reasoning.",
    wouldChange: ["A letter from the United States, uploaded or assigned."],
    otherReading: null,
  }),
};

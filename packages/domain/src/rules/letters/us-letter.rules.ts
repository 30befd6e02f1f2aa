import { cite } from "../../sources/citation.ts";
import { hasAtLeast } from "../letter-count.ts";
import { hasFailure } from "../questions.ts";
import type { Rule } from "../rule.ts";
import { notOf } from "../verdict.ts";

/** When no letter from the United States is in, that is a gap; after any failure at least one solid one is required. */
export const E2: Rule = {
  id: "E2",
  title: "No letter from the United States",
  short: "No US letter",
  cites: [cite("low-step-1-or-failure", 118), cite("scenario-2", 202)],
  facts: ["letters", "step1", "step2ck"],
  parameters: [],
  severity: (reading) => (hasFailure(reading) === true ? "blocking" : "gap"),
  ask: ({ letters }) => notOf(hasAtLeast(letters.fromUs, 1)),
};

import { toPlainDate } from "../../kernel/plain-date.ts";
import { cite } from "../../sources/citation.ts";
import type { DecisionRule } from "../rule.ts";
import { notOf } from "../verdict.ts";
import { countInWords } from "../words.ts";

/** When Step 2 CK is not passed, the question is not yet whether to apply: readiness and timing come first. */
export const D12: DecisionRule = {
  id: "D12",
  title: "Not yet: no passing Step 2 CK score",
  short: "No passing Step 2 CK yet",
  when: "Step 2 CK is not passed",
  follows: "not yet: readiness and the date of the exam come before the decision to apply",
  cites: [cite("step-2-ck-timing", [79, 91])],
  houseReading: null,
  facts: ["step2ck", "season"],
  parameters: [],
  severity: "result",
  decides: () => "not-yet",
  ask: ({ step2ck }) => notOf(step2ck.passed),
  tell: ({ step2ck, calendar }) => {
    const failures =
      step2ck.failures === 0 ? "" : ` ${countInWords(step2ck.failures, "attempt")} at it failed.`;
    return {
      summary: `Step 2 CK is not passed.${failures} Programs begin to review on ${toPlainDate(calendar.reviewOn)} and expect the score by then.`,
      action:
        "Sit the exam once practice tests reflect what is possible; a strong first pass is worth waiting for.",
      wouldChange: ["A passing Step 2 CK score."],
      otherReading: null,
    };
  },
};

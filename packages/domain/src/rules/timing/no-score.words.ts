import { toPlainDate } from "../../kernel/plain-date.ts";
import type { RuleWords } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “Not yet: no passing Step 2 CK score” (D12), in words. */
export const D12_WORDS: RuleWords = {
  when: "Step 2 CK is not passed",
  follows: "not yet: readiness and the date of the exam come before the decision to apply",
  houseReading: null,
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

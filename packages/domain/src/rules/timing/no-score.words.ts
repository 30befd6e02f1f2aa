import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";

/** “Not yet: no passing Step 2 CK score” (D12), told about one person. */
export function tellD12({ step2ck, calendar }: Reading): Telling {
  const failures =
    step2ck.failures === 0 ? "" : ` ${countInWords(step2ck.failures, "attempt")} at it failed.`;
  return {
    summary: `Step 2 CK is not passed.${failures} Programs begin to review on ${toPlainDate(calendar.reviewOn)} and expect the score by then.`,
    action:
      "Sit the exam once practice tests reflect what is possible; a strong first pass is worth waiting for.",
    wouldChange: ["A passing Step 2 CK score."],
    otherReading: null,
  };
}

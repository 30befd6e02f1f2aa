import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import type { Verdict } from "../verdict.ts";
import { countInWords, listInWords } from "../words.ts";
import { countFailures } from "./failures.rules.ts";

function listExams(
  reading: Reading,
): readonly (readonly [string, { readonly failures: number; readonly failed: Verdict }])[] {
  return [
    ["Step 1", reading.step1],
    ["Step 2 CK", reading.step2ck],
    ["Step 3", reading.step3],
    ["Step 2 CS", reading.step2cs],
  ];
}

/** “More than one failed attempt over all exams” (A4), in words. */
export const A4_WORDS: RuleWords = {
  when: "more than one attempt failed over Step 1, Step 2 CK, Step 3 and Step 2 CS together",
  follows: "programs see a risk for licensure, a stronger flag than one failure",
  houseReading: null,
  tell: (reading) => {
    const exams = listExams(reading)
      .filter(([, exam]) => exam.failures > 0)
      .map(([name, exam]) => `${exam.failures} at ${name}`);
    return {
      summary: `${countInWords(countFailures(reading), "failed attempt")} over all exams: ${listInWords(exams)}. Programs and state boards may see a risk for licensure.`,
      action: "Check the attempt limits of the state boards before choosing programs.",
      wouldChange: [],
      otherReading: null,
    };
  },
};

import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
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

/** “More than one failed attempt over all exams” (A4), told about one person. */
export function tellA4(reading: Reading): Telling {
  const exams = listExams(reading)
    .filter(([, exam]) => exam.failures > 0)
    .map(([name, exam]) => `${exam.failures} at ${name}`);
  return {
    summary: `${countInWords(countFailures(reading), "failed attempt")} over all exams: ${listInWords(exams)}. Programs and state boards may see a risk for licensure.`,
    action: "Check the attempt limits of the state boards before choosing programs.",
    wouldChange: [],
    otherReading: null,
  };
}

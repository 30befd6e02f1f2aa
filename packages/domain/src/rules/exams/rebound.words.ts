import { hasUsMonths } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import { scoreInWords, step1IssueInWords } from "../tell-score.ts";
import { countInWords } from "../words.ts";

/** “A strong Step 2 CK after a Step 1 issue” (A7), in words. */
export const A7_WORDS: RuleWords = {
  when: "Step 1 was failed or passed with a low score, and Step 2 CK was passed with a strong one",
  follows: "the improvement is the strength to lead with; some programs still filter any failure",
  houseReading: "What counts as a low Step 1 score is our own number.",
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} after ${step1IssueInWords(reading)} shows growth. It is the strength to lead with.`,
    action: "Put the improvement first, and what was changed in how the exam was prepared.",
    wouldChange: [],
    otherReading: null,
  }),
};

function tellMissing(reading: Reading): string {
  const { someUsMonths } = reading.parameters;
  const hasUs = hasUsMonths(reading, someUsMonths);
  if (hasUs === true) return `US experience is there: ${countInWords(reading.usMonths ?? 0, "month")}.`;
  return hasUs === false
    ? `What is missing is US experience: under ${countInWords(someUsMonths, "month")} so far.`
    : "How much US experience there is, is not told.";
}

/** “A strong Step 2 CK beside a Step 1 without a score” (A8), in words. */
export const A8_WORDS: RuleWords = {
  when: "Step 2 CK was passed in the strong band, and Step 1 without a score or with a low one",
  follows:
    "the score can offset Step 1, together with clinical experience and some of it in the United States",
  houseReading:
    "How much US experience is “some”, and what counts as a low Step 1 score, are our own numbers.",
  tell: (reading) => ({
    summary: `Step 2 CK ${scoreInWords(reading)} can offset a Step 1 ${reading.step1.score === null ? "without a score" : `of ${reading.step1.score}`}, together with solid clinical experience and some in the United States. ${tellMissing(reading)}`,
    action:
      hasUsMonths(reading, reading.parameters.someUsMonths) === true
        ? null
        : "Arrange clinical experience in the United States, in anesthesia or ICU where possible.",
    wouldChange: ["More clinical experience in the United States."],
    otherReading: null,
  }),
};

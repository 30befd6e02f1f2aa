import type { DueWhat } from "@induction/domain/assessment/due-dates";
import { expect, test } from "vitest";
import { nextDueInWords } from "./next-date-words.ts";

test.each<[DueWhat | null, string | null]>([
  ["letter", "Letter due"],
  ["exam", "Exam planned"],
  ["applicants-may-submit", "Submission opens"],
  ["rank-list-certification-deadline", "Rank list due"],
  ["match-day", "Match Day"],
  [null, null],
])("%s is named", (what, words) => {
  expect(nextDueInWords(what)).toBe(words);
});

import { NO_ANSWERS, type TrialAnswers } from "@induction/domain/applicant/trial-answers";
import { toTrialPerson } from "@induction/domain/applicant/trial-applicant";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { expect, test } from "vitest";
import { toReading } from "./trial-reading.ts";
import { listDeciding, listUntold } from "./trial-untold.ts";

const TODAY = toCalendarDate("2026-08-15");
const TOLD: TrialAnswers = {
  ...NO_ANSWERS,
  citizen: "no",
  visa: "none",
  step1: "passed",
  step1Failures: "0",
  step2ck: "passed",
  step2ckFailures: "0",
  step2ckScore: "235",
  graduation: "graduate",
  graduationYear: "2024",
  usMonths: "0",
  letters: "none",
  planned: "84",
};

function read(answers: Partial<TrialAnswers>) {
  return toReading(toTrialPerson({ ...TOLD, ...answers }, TODAY), TODAY);
}

test("whoever told everything is asked for nothing more", () => {
  expect([...listDeciding(read({})), ...listUntold(read({}))]).toEqual([]);
});

test.each<[string, Partial<TrialAnswers>, string, string]>([
  ["letters that nobody told", { letters: null }, "letters", "Tell the letters"],
  ["letters that are not known", { letters: "unknown" }, "letters", "Tell the letters"],
  ["letters without their number", { letters: "some" }, "usAnesthesiologists", "Tell the letters"],
  ["an untold number of programs", { planned: "" }, "planned", "Tell how many programs you plan"],
  ["graduation without its year", { graduationYear: "" }, "graduationYear", "Tell the year of graduation"],
  ["untold experience", { usMonths: "" }, "usMonths", "Tell the U.S. clinical experience"],
])("with a settled tier a step asks for %s, and leads to the question", (_, answers, question, title) => {
  const reading = read(answers);
  expect(reading.assessment.tier.settled).toBe(true);
  expect(listUntold(reading)).toMatchObject([{ question, title }]);
});

test.each<[string, Partial<TrialAnswers>, string, string]>([
  ["nothing told", { step1: null }, "step1", "Tell the Step 1 result, or that the exam is not taken yet"],
  [
    "not passed, without the failed attempts",
    { step1: "not-passed", step1Failures: null },
    "step1Failures",
    "Tell how many attempts at Step 1 failed",
  ],
  ["a score that cannot be", { step1Score: "999" }, "step1Score", "Correct the answers on Step 1"],
])("of Step 1 the missing part is asked for: %s", (_, answers, question, title) => {
  expect(listDeciding(read(answers))).toMatchObject([{ question, title }]);
});

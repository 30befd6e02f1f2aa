import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { anAttempt, aPracticeTest, aSitting } from "../testing/applicants.ts";
import { attemptsInWords, practiceTestsInWords, sittingsInWords } from "./exam-words.ts";

const DAY = toCalendarDate("2026-08-17");

test("exams of one day read alike in whatever order they were entered", () => {
  const sittings = [aSitting({ exam: "step2ck", on: DAY }), aSitting({ exam: "step1", on: DAY })];
  const words = "Step 1 on 17 August 2026; Step 2 CK on 17 August 2026";
  expect(sittingsInWords(sittings)).toBe(words);
  expect(sittingsInWords(sittings.toReversed())).toBe(words);
  const tests = [aPracticeTest({ score: 240, takenOn: DAY }), aPracticeTest({ score: 231, takenOn: DAY })];
  expect(practiceTestsInWords(tests)).toBe(practiceTestsInWords(tests.toReversed()));
  const attempts = [anAttempt({ takenOn: null, result: "fail", score: null }), anAttempt({ takenOn: DAY })];
  expect(attemptsInWords(attempts)).toMatch(/^\d+, passed on 17 August 2026; failed, day not told$/);
  expect(attemptsInWords(attempts)).toBe(attemptsInWords(attempts.toReversed()));
});

test("what was never taken or planned says so", () => {
  expect(attemptsInWords([])).toBe("no attempt");
  expect(practiceTestsInWords([])).toBe("none");
  expect(sittingsInWords([])).toBe("none");
});

import { expect, test } from "vitest";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import type { FieldError } from "../kernel/field-errors.ts";
import { known } from "../kernel/told.ts";
import { anAttempt, aPracticeTest, aProfile, aSitting } from "../testing/applicants.ts";
import { changeRefusal, factRefusal, failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";

/** One line for each sentence that a person can meet: what was sent, where the sentence stands, the sentence. */
const SENTENCES: readonly (readonly [
  name: string,
  errors: readonly FieldError[],
  path: string,
  message: string,
])[] = [
  // scores and attempts
  [
    "a score of 301",
    factRefusal("step2ck", [anAttempt({ score: 301 })]),
    "0.score",
    "Enter a score from 1 to 300.",
  ],
  [
    "a score of 0",
    factRefusal("step2ck", [anAttempt({ score: 0 })]),
    "0.score",
    "Enter a score from 1 to 300.",
  ],
  [
    "a score with decimals",
    factRefusal("step1", [passed(null, 230.5)]),
    "0.score",
    "Enter a score from 1 to 300.",
  ],
  [
    "a score in words",
    factRefusal("step1", [{ ...passed(null), score: "230" }]),
    "0.score",
    "Enter a score from 1 to 300.",
  ],
  [
    "a pass one point under its line",
    changeRefusal({ fact: "step2ck", value: known([passed("2025-07-01", 217)]) }),
    "0.score",
    "On 1 July 2025 the passing score for Step 2 CK was 218, so 217 is not a pass. " +
      "Check the score and the date, or choose fail.",
  ],
  [
    "a fail at its line",
    changeRefusal({ fact: "step2ck", value: known([failed("2025-06-30", 214)]) }),
    "0.score",
    "On 30 June 2025 the passing score for Step 2 CK was 214, so 214 is not a fail. " +
      "Check the score and the date, or choose pass.",
  ],
  [
    "a second pass",
    factRefusal("step1", [passed("2024-01-10"), passed("2024-06-10")]),
    "1.result",
    "Step 1 has two passes. A passed exam cannot be taken again: keep only one.",
  ],
  [
    "an attempt after the pass",
    factRefusal("step3", [passed("2024-01-10"), failed("2024-06-10")]),
    "1.takenOn",
    "Step 3 was passed on 10 January 2024 and cannot be taken again after that. " +
      "Correct one of the dates, or remove this attempt.",
  ],
  [
    "two attempts on one day",
    factRefusal("step1", [failed("2024-01-10"), failed("2024-01-10")]),
    "1.takenOn",
    "Two Step 1 attempts have the same date. Correct one of the dates, or remove one attempt.",
  ],
  [
    "a fifth attempt",
    factRefusal("step1", [failed(null), failed(null), failed(null), failed(null), passed(null)]),
    "4",
    "At most 4 attempts at Step 1 are possible. Remove those that did not happen.",
  ],
  [
    "a list of attempts without end",
    factRefusal(
      "step1",
      Array.from({ length: 21 }, () => failed(null)),
    ),
    "",
    "At most 20 attempts. Remove some.",
  ],
  [
    "an exam before 1990",
    factRefusal("step1", [failed("1989-12-31")]),
    "0.takenOn",
    "31 December 1989 is before USMLE exams existed. Check the year.",
  ],
  [
    "an exam of another century",
    factRefusal("step1", [{ ...failed(null), takenOn: "1850-01-01" }]),
    "0.takenOn",
    "1850-01-01 is before USMLE exams existed. Check the year.",
  ],
  [
    "Step 2 CS after its end",
    factRefusal("step2cs", [passed("2022-01-01")]),
    "0.takenOn",
    "1 January 2022 is after Step 2 CS ended in 2021. Check the year.",
  ],
  [
    "a score for Step 2 CS",
    factRefusal("step2cs", [passed("2019-01-01", 230)]),
    "0.score",
    "Step 2 CS has no score. Leave the score empty.",
  ],
  [
    "an exam the day after tomorrow",
    changeRefusal({ fact: "step1", value: known([passed("2026-08-17")]) }),
    "0.takenOn",
    "This Step 1 date is in the future. Correct the date, or list the exam as planned.",
  ],
  [
    "a date that does not exist",
    factRefusal("step1", [{ ...passed(null), takenOn: "2025-02-29" }]),
    "0.takenOn",
    "Enter the exam date as year-month-day, for example 2026-09-23.",
  ],
  [
    "an attempt without a result",
    factRefusal("step1", [{ takenOn: null, score: null }]),
    "0.result",
    "Choose the result: pass or fail.",
  ],
  [
    "an unknown field of an attempt",
    factRefusal("step1", [{ ...passed(null), grade: "A" }]),
    "0",
    "Remove “grade”. There is no such field here.",
  ],
  ["a text in place of attempts", factRefusal("step1", "pass"), "", "Enter a list of attempts."],
  // practice tests, planned exams, goal
  [
    "a practice test in the future",
    changeRefusal({
      fact: "practiceTests",
      value: known([aPracticeTest({ takenOn: toCalendarDate("2026-08-17") })]),
    }),
    "0.takenOn",
    "This practice test is in the future. Correct the date, or add the test after you take it.",
  ],
  [
    "a practice test before 1990",
    factRefusal("practiceTests", [aPracticeTest({ takenOn: toCalendarDate("1989-05-01") })]),
    "0.takenOn",
    "1 May 1989 is before USMLE exams existed. Check the year.",
  ],
  [
    "a practice test without a date",
    factRefusal("practiceTests", [{ ...aPracticeTest(), takenOn: null }]),
    "0.takenOn",
    "Enter the date of the practice test as year-month-day, for example 2026-09-23.",
  ],
  [
    "a practice test of nobody",
    factRefusal("practiceTests", [{ ...aPracticeTest(), provider: "me" }]),
    "0.provider",
    "Choose who made the practice test.",
  ],
  [
    "a result of 101 percent",
    factRefusal("practiceTests", [aPracticeTest({ systems: { pulmonary: 101 } })]),
    "0.systems.pulmonary",
    "Enter the pulmonary result as a percentage from 0 to 100.",
  ],
  [
    "more practice tests than anybody takes",
    factRefusal(
      "practiceTests",
      Array.from({ length: 101 }, () => aPracticeTest()),
    ),
    "",
    "At most 100 practice tests. Remove some.",
  ],
  [
    "a planned exam yesterday",
    changeRefusal({
      fact: "plannedSittings",
      value: known([aSitting({ on: toCalendarDate("2026-08-14") })]),
    }),
    "0.on",
    "This planned Step 3 date is in the past. Correct the date, or add the exam with its result.",
  ],
  [
    "a planned exam six years ahead",
    changeRefusal({
      fact: "plannedSittings",
      value: known([aSitting({ on: toCalendarDate("2032-01-01") })]),
    }),
    "0.on",
    "Check the year of this planned Step 3. It is more than 5 years away.",
  ],
  [
    "an exam planned twice on a day",
    factRefusal("plannedSittings", [aSitting(), aSitting()]),
    "1.on",
    "Step 3 is planned twice on the same date. Remove one of the two.",
  ],
  [
    "a planned Step 2 CS",
    factRefusal("plannedSittings", [{ ...aSitting(), exam: "step2cs" }]),
    "0.exam",
    "Choose the exam: Step 1, Step 2 CK or Step 3.",
  ],
  [
    "a plan to sit a passed exam",
    changeRefusal({ fact: "plannedSittings", value: known([aSitting({ exam: "step2ck" })]) }),
    "0.exam",
    "Step 2 CK is already passed and cannot be taken again. Remove this planned exam.",
  ],
  [
    "a plan for a fifth attempt",
    changeRefusal(
      { fact: "plannedSittings", value: known([aSitting()]) },
      aProfile({ step3: known([failed(null), failed(null), failed(null), failed(null)]) }),
    ),
    "0.exam",
    "All 4 attempts at Step 3 are used. Remove this planned exam.",
  ],
  [
    "a plan for a day with a result",
    changeRefusal(
      { fact: "plannedSittings", value: known([aSitting({ on: AS_OF })]) },
      aProfile({ step3: known([failed(AS_OF)]) }),
    ),
    "0.on",
    "There is already a result for Step 3 on this date. Remove this planned exam, or correct its date.",
  ],
  ["a goal of 0", factRefusal("goal", 0), "", "Enter a goal from 1 to 300."],
  [
    "a goal that would not pass",
    changeRefusal({ fact: "goal", value: known(217) }),
    "",
    "The passing score for Step 2 CK is 218. Enter a goal of 218 or more.",
  ],
];

test.each(SENTENCES)("%s is answered at its field, word by word", (_name, errors, path, message) => {
  expect(errors).toEqual([{ path, message }]);
});

import { expect, test } from "vitest";
import { addDays } from "../kernel/calendar-date.ts";
import { known, notApplicable, unknown } from "../kernel/told.ts";
import { getSeason } from "../parameters/seasons.ts";
import { anAttempt, aPracticeTest, aSitting, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { askRule, type RuleCase } from "../testing/ask-rule.ts";
import { failed, passed } from "../testing/refusals.ts";
import { SEASON } from "../testing/seasons.ts";
import type { RuleId } from "./rule-ids.ts";

const CALENDAR = getSeason(SEASON);
const score = (points: number) => known([anAttempt({ score: points })]);
const step1On = (daysBeforeSubmission: number) =>
  known([{ ...STEP1_PASS, takenOn: addDays(CALENDAR.submissionOpensOn, -daysBeforeSubmission) }]);
const AFTER_FAILURE = known([STEP1_FAILURE, STEP1_PASS]);
const NO_VISA = { visa: known({ needed: false } as const) };
const sittingOn = (daysBeforeReview: number) =>
  known([aSitting({ exam: "step2ck", on: addDays(CALENDAR.reviewOn, -daysBeforeReview) })]);
const practiced = (...scores: readonly number[]) => ({
  practiceTests: known(scores.map((points) => aPracticeTest({ score: points }))),
});
const NO_SCORE = { step2ck: known([]) };
const LOW_STEP1 = known([passed("2020-01-10", 219)]);

test.each<readonly [RuleId, string, RuleCase, string]>([
  ["A1", "a clean pass", {}, "holds"],
  ["A1", "a pass after a failure", { profile: { step1: AFTER_FAILURE } }, "does not"],
  ["A1", "no pass", { profile: { step1: known([]) } }, "does not"],
  ["A1", "Step 1 untold", { profile: { step1: unknown } }, "open: step1"],
  ["A2", "a failure before the pass", { profile: { step1: AFTER_FAILURE } }, "holds"],
  ["A2", "no failure", {}, "does not"],
  ["A2", "Step 1 untold", { profile: { step1: unknown } }, "open: step1"],
  ["A3", "passed 60 days before submission opens", { profile: { step1: step1On(60) } }, "does not"],
  ["A3", "passed 59 days before", { profile: { step1: step1On(59) } }, "holds"],
  ["A3", "passed after it opened", { profile: { step1: step1On(-1) } }, "holds"],
  ["A3", "not passed", { profile: { step1: known([STEP1_FAILURE]) } }, "holds"],
  ["A3", "passed on a day that is not told", { profile: { step1: known([passed(null)]) } }, "open: step1"],
  ["A3", "Step 1 untold", { profile: { step1: unknown } }, "open: step1"],
  ["A4", "one failure", { profile: { step1: AFTER_FAILURE } }, "does not"],
  ["A4", "two failures of one exam", { profile: { step1: known([failed(null), failed(null)]) } }, "holds"],
  [
    "A4",
    "one failure and one of Step 2 CS",
    { profile: { step1: AFTER_FAILURE, step2cs: known([failed("2019-02-02")]) } },
    "holds",
  ],
  [
    "A4",
    "two failures, the rest untold",
    { profile: { step1: unknown, step3: known([failed(null), failed(null)]) } },
    "holds",
  ],
  ["A4", "Step 3 untold", { profile: { step3: unknown } }, "open: step3"],
  ["A4", "Step 2 CS never arose", { profile: { step2cs: notApplicable } }, "does not"],
  ["A4", "Step 2 CS untold", { profile: { step2cs: unknown } }, "open: step2cs"],
  ["A5", "a score", {}, "holds"],
  ["A5", "a failed result alone", { profile: { step2ck: known([failed("2025-09-10", 210)]) } }, "does not"],
  [
    "A5",
    "a pass without its score",
    { profile: { step2ck: known([passed("2025-09-10")]) } },
    "open: step2ck",
  ],
  ["A5", "Step 2 CK untold", { profile: { step2ck: unknown } }, "open: step2ck"],
  ["A6", "no sitting planned", { profile: NO_SCORE }, "holds"],
  [
    "A6",
    "a result out on the review date",
    { profile: { ...NO_SCORE, plannedSittings: sittingOn(28) } },
    "does not",
  ],
  [
    "A6",
    "a result out a day after it",
    { profile: { ...NO_SCORE, plannedSittings: sittingOn(27) } },
    "holds",
  ],
  [
    "A6",
    "only Step 3 planned",
    { profile: { ...NO_SCORE, plannedSittings: known([aSitting({ exam: "step3" })]) } },
    "holds",
  ],
  [
    "A6",
    "planned exams untold",
    { profile: { ...NO_SCORE, plannedSittings: unknown } },
    "open: plannedSittings",
  ],
  ["A6", "a passed Step 2 CK, planned exams untold", { profile: { plannedSittings: unknown } }, "does not"],
  [
    "A6",
    "Step 2 CK untold, a sitting in time",
    { profile: { step2ck: unknown, plannedSittings: sittingOn(28) } },
    "does not",
  ],
  ["A6", "Step 2 CK untold, none planned", { profile: { step2ck: unknown } }, "open: step2ck"],
  ["A7", "240 after a failed Step 1", { profile: { step1: AFTER_FAILURE, step2ck: score(240) } }, "holds"],
  ["A7", "239 after a failed Step 1", { profile: { step1: AFTER_FAILURE, step2ck: score(239) } }, "does not"],
  ["A7", "240 after a Step 1 of 219", { profile: { step1: LOW_STEP1, step2ck: score(240) } }, "holds"],
  [
    "A7",
    "240 after a Step 1 of 220",
    { profile: { step1: known([passed("2020-01-10", 220)]), step2ck: score(240) } },
    "does not",
  ],
  ["A7", "240 after a clean pass", { profile: { step2ck: score(240) } }, "does not"],
  ["A7", "240 with Step 1 untold", { profile: { step1: unknown, step2ck: score(240) } }, "open: step1"],
  [
    "A7",
    "a failed Step 1, Step 2 CK untold",
    { profile: { step1: AFTER_FAILURE, step2ck: unknown } },
    "open: step2ck",
  ],
  ["A8", "245 beside a Step 1 without a score", { profile: { step2ck: score(245) } }, "holds"],
  ["A8", "244 beside it", { profile: { step2ck: score(244) } }, "does not"],
  ["A8", "245 beside a Step 1 of 219", { profile: { step1: LOW_STEP1, step2ck: score(245) } }, "holds"],
  [
    "A8",
    "245 beside a Step 1 of 220",
    { profile: { step1: known([passed("2020-01-10", 220)]), step2ck: score(245) } },
    "does not",
  ],
  [
    "A8",
    "245 beside a Step 1 whose score is untold",
    { profile: { step1: known([passed("2020-01-10")]), step2ck: score(245) } },
    "open: step1",
  ],
  ["A8", "245, Step 1 not passed", { profile: { step1: known([]), step2ck: score(245) } }, "does not"],
  ["A8", "245, Step 1 untold", { profile: { step1: unknown, step2ck: score(245) } }, "open: step1"],
  ["A8", "Step 2 CK untold", { profile: { step2ck: unknown } }, "open: step2ck"],
  ["B6", "a tier", {}, "holds"],
  ["B6", "no tier yet", { profile: NO_SCORE }, "does not"],
  ["B6", "no score, Step 1 untold", { profile: { ...NO_SCORE, step1: unknown } }, "open: step1"],
  ["B7", "245", { profile: { step2ck: score(245) } }, "holds"],
  ["B7", "244", { profile: { step2ck: score(244) } }, "does not"],
  ["B7", "245, Step 1 untold", { profile: { step1: unknown, step2ck: score(245) } }, "open: step1"],
  ["B8", "230", { profile: { step2ck: score(230) } }, "holds"],
  ["B8", "229", { profile: { step2ck: score(229) } }, "does not"],
  ["B8", "Step 2 CK untold", { profile: { step2ck: unknown } }, "open: step2ck"],
  ["B9", "229", { profile: { step2ck: score(229) } }, "holds"],
  ["B9", "230", { profile: { step2ck: score(230) } }, "does not"],
  ["B9", "230 after a failure", { profile: { step1: AFTER_FAILURE, step2ck: score(230) } }, "holds"],
  ["B9", "230, Step 1 untold", { profile: { step1: unknown, step2ck: score(230) } }, "open: step1"],
  ["C1", "a visa need", {}, "holds"],
  ["C1", "none", { profile: NO_VISA }, "does not"],
  ["C1", "untold", { profile: { visa: unknown } }, "open: visa"],
  ["C2", "good English and one US month", { profile: { ...NO_VISA, usMonths: known(1) } }, "holds"],
  ["C2", "half a US month", { profile: { ...NO_VISA, usMonths: known(0.5) } }, "does not"],
  ["C2", "English improving", { profile: { ...NO_VISA, english: known("improving") } }, "does not"],
  ["C2", "a visa need", {}, "does not"],
  ["C2", "visa untold", { profile: { visa: unknown } }, "open: visa"],
  ["C2", "English untold", { profile: { ...NO_VISA, english: unknown } }, "open: english"],
  ["C2", "US experience untold", { profile: { ...NO_VISA, usMonths: unknown } }, "open: usMonths"],
  [
    "C2",
    "English untold where US experience is absent",
    { profile: { ...NO_VISA, english: unknown, usMonths: known(0) } },
    "does not",
  ],
  ["C5", "a median of 219.5", { profile: { ...NO_SCORE, ...practiced(219, 220) } }, "holds"],
  ["C5", "a median of 220", { profile: { ...NO_SCORE, ...practiced(219, 221) } }, "does not"],
  ["C5", "one test alone", { profile: { ...NO_SCORE, ...practiced(200) } }, "does not"],
  ["C5", "a pass after low tests", { profile: practiced(200, 200) }, "does not"],
  [
    "C5",
    "practice tests untold",
    { profile: { ...NO_SCORE, practiceTests: unknown } },
    "open: practiceTests",
  ],
  [
    "C5",
    "low tests, Step 2 CK untold",
    { profile: { ...practiced(200, 200), step2ck: unknown } },
    "open: step2ck",
  ],
  ["C12", "half a US month", { profile: { ...NO_VISA, usMonths: known(0.5) } }, "holds"],
  ["C12", "one US month", { profile: { ...NO_VISA, usMonths: known(1) } }, "does not"],
  ["C12", "English improving", { profile: { ...NO_VISA, english: known("improving") } }, "holds"],
  ["C12", "a visa need", { profile: { english: known("improving") } }, "does not"],
  ["C12", "visa untold", { profile: { visa: unknown, usMonths: known(0) } }, "open: visa"],
  ["C12", "English untold", { profile: { ...NO_VISA, english: unknown } }, "open: english"],
  ["C12", "US experience untold", { profile: { ...NO_VISA, usMonths: unknown } }, "open: usMonths"],
  ["C13", "244 with a visa need", { profile: { step2ck: score(244) } }, "holds"],
  ["C13", "245 with a visa need", { profile: { step2ck: score(245) } }, "does not"],
  ["C13", "239 without", { profile: { ...NO_VISA, step2ck: score(239) } }, "holds"],
  ["C13", "240 without", { profile: { ...NO_VISA, step2ck: score(240) } }, "does not"],
  [
    "C13",
    "244 without, English improving",
    { profile: { ...NO_VISA, english: known("improving"), step2ck: score(244) } },
    "holds",
  ],
  [
    "C13",
    "245 without, English improving",
    { profile: { ...NO_VISA, english: known("improving"), step2ck: score(245) } },
    "does not",
  ],
  [
    "C13",
    "239, below every target that is possible",
    { profile: { visa: unknown, english: unknown, usMonths: unknown, step2ck: score(239) } },
    "holds",
  ],
  [
    "C13",
    "242, visa and English untold",
    { profile: { visa: unknown, english: unknown, step2ck: score(242) } },
    "open: visa, english",
  ],
  [
    "C13",
    "245, above every one",
    { profile: { visa: unknown, english: unknown, usMonths: unknown, step2ck: score(245) } },
    "does not",
  ],
  [
    "C13",
    "US experience untold at 242",
    { profile: { ...NO_VISA, usMonths: unknown, step2ck: score(242) } },
    "open: usMonths",
  ],
  ["C13", "Step 2 CK untold", { profile: { step2ck: unknown } }, "open: step2ck"],
  ["C13", "no score", { profile: NO_SCORE }, "does not"],
  [
    "B10",
    "245 after a failed Step 2 CK",
    { profile: { step2ck: known([failed(null), anAttempt({ score: 245 })]) } },
    "holds",
  ],
  ["B10", "245 with Step 1 untold", { profile: { step1: unknown, step2ck: score(245) } }, "open: step1"],
  ["B10", "244 with Step 1 untold", { profile: { step1: unknown, step2ck: score(244) } }, "does not"],
  ["D7", "229 with a visa need", { profile: { step2ck: score(229) } }, "holds"],
  ["D7", "230 with a visa need", { profile: { step2ck: score(230) } }, "does not"],
  ["D7", "229 without", { profile: { ...NO_VISA, step2ck: score(229) } }, "does not"],
  ["D7", "229, visa untold", { profile: { visa: unknown, step2ck: score(229) } }, "open: visa"],
  ["D7", "Step 2 CK untold", { profile: { step2ck: unknown } }, "open: step2ck"],
  [
    "D10",
    "a failed Step 2 CK, its pass without a score: Step 1 no longer matters",
    { profile: { step1: unknown, step2ck: known([failed(null), passed("2025-09-10")]) } },
    "open: step2ck",
  ],
  [
    "D2",
    "219 with an undated pass of Step 1",
    { profile: { step1: known([passed(null)]), step2ck: score(219) } },
    "open: step1",
  ],
  [
    "D2",
    "219 with a pass of Step 1 before it lost its score",
    { profile: { step1: known([passed("2022-01-25")]), step2ck: score(219) } },
    "open: step1",
  ],
  [
    "D2",
    "219 with a pass of Step 1 since",
    { profile: { step1: known([passed("2022-01-26")]), step2ck: score(219) } },
    "does not",
  ],
  [
    "D3",
    "219, visa and Step 1 untold",
    { profile: { step1: unknown, visa: unknown, step2ck: score(219) } },
    "open: step1, visa",
  ],
])("%s: %s", (id, _name, given, expected) => {
  expect(askRule(id, given)).toBe(expected);
});

import type { CalendarDate } from "../kernel/calendar-date.ts";
import { toPlainDate } from "../kernel/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import { findStep2ckPassingLine } from "../parameters/passing-lines.ts";
import { BEFORE_EXAMS, EXAM_NAMES, isBeforeExams } from "./exam-problems.ts";
import { isInFuture, isTooFarAhead, MOST_YEARS_AHEAD } from "./future.ts";
import type { MeasuredBy } from "./measured-by.ts";
import type { PlannedSitting, PracticeTest } from "./practice-test.ts";

/**
 * What cannot be right in the practice tests.
 * @param asOf null where no day is at hand
 */
export function findPracticeTestProblems(
  tests: readonly PracticeTest[],
  asOf: CalendarDate | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, { takenOn }] of tests.entries()) {
    const path = [index, "takenOn"];
    if (isBeforeExams(takenOn)) {
      const message = `${toPlainDate(takenOn)} ${BEFORE_EXAMS}`;
      problems.push({ path, code: "practice-test-too-early", message });
    }
    if (isInFuture(takenOn, asOf)) {
      const message =
        "This practice test is in the future. Correct the date, or add the test after you take it.";
      problems.push({ path, code: "practice-test-in-future", message });
    }
  }
  return problems;
}

/**
 * What cannot be right in the planned exams, taken by themselves.
 * @param asOf null where no day is at hand
 */
export function findPlannedSittingProblems(
  sittings: readonly PlannedSitting[],
  asOf: CalendarDate | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { exam, on }] of sittings.entries()) {
    const path = [index, "on"];
    const name = EXAM_NAMES[exam];
    if (asOf !== null && on < asOf) {
      const message = `This planned ${name} date is in the past. Correct the date, or add the exam with its result.`;
      problems.push({ path, code: "planned-exam-in-past", message });
    }
    if (isTooFarAhead(on, asOf)) {
      const message = `Check the year of this planned ${name}. It is more than ${MOST_YEARS_AHEAD} years away.`;
      problems.push({ path, code: "planned-exam-too-far-ahead", message });
    }
    if (seen.has(exam + on)) {
      const message = `${name} is planned twice on the same date. Remove one of the two.`;
      problems.push({ path, code: "planned-exam-twice", message });
    }
    seen.add(exam + on);
  }
  return problems;
}

/**
 * A goal that would not pass the exam: readiness measured against it would mislead.
 * @param by the day whose passing line counts; null where none is at hand
 */
export function findGoalProblems(goal: number, by: MeasuredBy | null): readonly Problem[] {
  const line = by === null ? null : findStep2ckPassingLine(by.asOf, by.almanac);
  if (line === null || goal >= line.score) return [];
  const message = `The passing score for Step 2 CK is ${line.score}. Enter a goal of ${line.score} or more.`;
  return [{ path: [], code: "goal-under-passing-line", message }];
}

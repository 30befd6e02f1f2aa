import type { CalendarDate } from "../kernel/calendar-date.ts";
import { toPlainDate, yearOf } from "../kernel/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import { DATE_BOUNDS } from "../parameters/date-bounds.ts";
import { findStep2ckPassingLine } from "../parameters/passing-lines.ts";
import { type Exam, type ExamAttempt, findPass, MOST_ATTEMPTS } from "./exam-attempt.ts";
import { isInFuture } from "./future.ts";
import type { MeasuredBy } from "./measured-by.ts";

const FIRST_EXAM_YEAR = DATE_BOUNDS.firstExamYear.value;
const LAST_STEP2CS_YEAR = DATE_BOUNDS.lastStep2csYear.value;

/** Whether a day lies before the exams existed. */
export function isBeforeExams(date: CalendarDate): boolean {
  return yearOf(date) < FIRST_EXAM_YEAR;
}

/** What follows such a day: "1850-01-01 is before USMLE exams existed. Check the year." */
export const BEFORE_EXAMS = "is before USMLE exams existed. Check the year.";

/** The exams by the names that people use. */
export const EXAM_NAMES = {
  step1: "Step 1",
  step2ck: "Step 2 CK",
  step3: "Step 3",
  step2cs: "Step 2 CS",
} as const satisfies Record<Exam, string>;

function findDateProblem(exam: Exam, takenOn: CalendarDate, asOf: CalendarDate | null): Problem | null {
  const path = ["takenOn"];
  if (isBeforeExams(takenOn)) {
    return { path, code: "exam-too-early", message: `${toPlainDate(takenOn)} ${BEFORE_EXAMS}` };
  }
  if (exam === "step2cs" && yearOf(takenOn) > LAST_STEP2CS_YEAR) {
    const message = `${toPlainDate(takenOn)} is after Step 2 CS ended in ${LAST_STEP2CS_YEAR}. Check the year.`;
    return { path, code: "exam-after-its-end", message };
  }
  if (isInFuture(takenOn, asOf)) {
    const message = `This ${EXAM_NAMES[exam]} date is in the future. Correct the date, or list the exam as planned.`;
    return { path, code: "exam-in-future", message };
  }
  return null;
}

/** Settled reading 8: a result on the wrong side of the line of its day is asked about, never turned round silently. */
function findScoreProblem(
  exam: Exam,
  { takenOn, result, score }: ExamAttempt,
  by: MeasuredBy | null,
): Problem | null {
  if (score === null) return null;
  const path = ["score"];
  if (exam === "step2cs") {
    return { path, code: "score-not-reported", message: "Step 2 CS has no score. Leave the score empty." };
  }
  if (exam !== "step2ck" || takenOn === null || by === null) return null;
  const line = findStep2ckPassingLine(takenOn, by.almanac);
  if (line === null) return null;
  const lineOfTheDay = `On ${toPlainDate(takenOn)} the passing score for Step 2 CK was ${line.score}`;
  if (result === "pass" && score < line.score) {
    const message = `${lineOfTheDay}, so ${score} is not a pass. Check the score and the date, or choose fail.`;
    return { path, code: "pass-under-line", message };
  }
  if (result === "fail" && score >= line.score) {
    const message = `${lineOfTheDay}, so ${score} is not a fail. Check the score and the date, or choose pass.`;
    return { path, code: "fail-at-or-above-line", message };
  }
  return null;
}

/** Settled reading 7: a passed Step cannot be taken again. Undated attempts may lie before the pass. */
function findRetakeProblem(exam: Exam, attempt: ExamAttempt, pass: ExamAttempt | null): Problem | null {
  if (pass === null || attempt === pass) return null;
  const name = EXAM_NAMES[exam];
  if (attempt.result === "pass") {
    const message = `${name} has two passes. A passed exam cannot be taken again: keep only one.`;
    return { path: ["result"], code: "second-pass", message };
  }
  if (pass.takenOn !== null && attempt.takenOn !== null && attempt.takenOn > pass.takenOn) {
    const message =
      `${name} was passed on ${toPlainDate(pass.takenOn)} and cannot be taken again after that. ` +
      "Correct one of the dates, or remove this attempt.";
    return { path: ["takenOn"], code: "attempt-after-pass", message };
  }
  return null;
}

/**
 * What cannot be right in the attempts at one exam.
 * @param by the day from which the future counts, and the passing scores; null where none is at hand, then nothing is
 * measured against them
 * @returns problems with paths from the list, e.g. `[1, "score"]`
 */
export function findAttemptProblems(
  exam: Exam,
  attempts: readonly ExamAttempt[],
  by: MeasuredBy | null,
): readonly Problem[] {
  const asOf = by?.asOf ?? null;
  const problems: Problem[] = [];
  const name = EXAM_NAMES[exam];
  const pass = findPass(attempts);
  const days = new Set<CalendarDate>();
  for (const [index, attempt] of attempts.entries()) {
    const { takenOn } = attempt;
    const found = [
      takenOn === null ? null : findDateProblem(exam, takenOn, asOf),
      findScoreProblem(exam, attempt, by),
      findRetakeProblem(exam, attempt, pass),
    ];
    for (const problem of found)
      if (problem !== null) problems.push({ ...problem, path: [index, ...problem.path] });
    if (takenOn === null) continue;
    if (days.has(takenOn)) {
      const message = `Two ${name} attempts have the same date. Correct one of the dates, or remove one attempt.`;
      problems.push({ path: [index, "takenOn"], code: "two-attempts-on-one-day", message });
    }
    days.add(takenOn);
  }
  if (attempts.length > MOST_ATTEMPTS) {
    const message = `At most ${MOST_ATTEMPTS} attempts at ${name} are possible. Remove those that did not happen.`;
    problems.push({ path: [MOST_ATTEMPTS], code: "too-many-attempts", message });
  }
  return problems;
}

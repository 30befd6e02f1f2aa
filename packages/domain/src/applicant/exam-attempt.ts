import type { CalendarDate } from "../kernel/calendar-date.ts";

/** The examinations whose attempts the guide reads. Step 2 CS ended in 2021; its attempts still count for licensure (A4). */
export type Exam = "step1" | "step2ck" | "step3" | "step2cs";

/** One sitting of an examination with its result. */
export interface ExamAttempt {
  /** The day of the exam; null while it was not told. The passing line goes by this day. */
  readonly takenOn: CalendarDate | null;
  readonly result: "pass" | "fail";
  /** The three-digit score, 1–300; null where the exam reports none (Step 1 since 2022) or it was not told. */
  readonly score: number | null;
}

/** Most attempts that USMLE allows at one Step (settled reading 7). */
export const MOST_ATTEMPTS = 4;

/** The attempt that passed, if any. A passed Step cannot be retaken, so there is at most one. */
export function findPass(attempts: readonly ExamAttempt[]): ExamAttempt | null {
  return attempts.find((attempt) => attempt.result === "pass") ?? null;
}

/** How many attempts failed. A later pass never removes one. */
export function countFailures(attempts: readonly ExamAttempt[]): number {
  let failures = 0;
  for (const attempt of attempts) if (attempt.result === "fail") failures += 1;
  return failures;
}

import { type ExamAttempt, findPass } from "@induction/domain/applicant/exam-attempt";
import type { Told } from "@induction/domain/kernel/told";

/** What stands where a score would: whether there is none, or none was told, is not the same. */
export function toNoScoreWords(step2ck: Told<readonly ExamAttempt[]>): string {
  if (step2ck.state === "unknown") return "Step 2 CK not told";
  return findPass(step2ck.value) === null ? "No score yet" : "Score not told";
}

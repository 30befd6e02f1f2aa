import { type Problem, under } from "../kernel/problem.ts";
import { countFailures, type ExamAttempt, findPass } from "./exam-attempt.ts";
import { type FactChange, withChange } from "./fact-change.ts";
import type { Profile } from "./profile.ts";

/** Something that may stay as it is, and that costs an answer: told beside the field before it is saved, refusing nothing. */
export interface Hint extends Problem {
  readonly severity: "hint";
}

function hasKnownFailure({ step1, step2ck }: Profile): boolean {
  return [step1, step2ck].some((exam) => exam.state === "known" && countFailures(exam.value) > 0);
}

/** A passed Step 2 CK whose score is left empty: the score is what most of the advice rests on (A5). */
function findMissingScore(attempts: readonly ExamAttempt[], profile: Profile): readonly Problem[] {
  const pass = findPass(attempts);
  if (pass === null || pass.score !== null) return [];
  // After a failure the tier is lower, whatever the score.
  const answer = hasKnownFailure(profile) ? "how to apply" : "the tier";
  const message = `Without the score ${answer} cannot be settled. Leave it empty only if it is not known.`;
  return [{ path: [attempts.indexOf(pass), "score"], code: "score-left-empty", message }];
}

/**
 * What a change leaves open that somebody may not have meant to leave open.
 * @param profile as it stands before the change
 * @returns hints with paths from the change, e.g. `["value", "value", 0, "score"]`, as those of `findChangeProblems`
 */
export function findChangeHints(profile: Profile, change: FactChange): readonly Hint[] {
  if (change.fact !== "step2ck" || change.value.state !== "known") return [];
  const found = findMissingScore(change.value.value, withChange(profile, change));
  return under(["value", "value"], found).map((problem) => ({ ...problem, severity: "hint" }));
}

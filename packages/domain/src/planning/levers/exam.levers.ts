import { type ExamAttempt, findPass, MOST_ATTEMPTS } from "../../applicant/exam-attempt.ts";
import type { PracticeTest } from "../../applicant/practice-test.ts";
import type { Applicant } from "../../applicant/profile.ts";
import { known, type Told } from "../../kernel/told.ts";
import { findStep2ckPassingLine } from "../../parameters/passing-lines.ts";
import { findResultDay } from "../../rules/exams/sitting.ts";
import { readGoal } from "../../rules/targets/goal.ts";
import { countInWords } from "../../rules/words.ts";
import { asSeries, type Lever, type LeverView, MOST_MOVES, type Move } from "./lever.ts";
import { examFee, NOT_PUBLISHED } from "./move-cost.ts";
import { afterDays, TIME_NOT_KNOWN, timeUntil } from "./move-time.ts";

const HIGHEST_SCORE = 300;

/** Attempts that can still be followed by another: none passed, and not all used (settled reading 7). */
function isSittingOpen(attempts: Told<readonly ExamAttempt[]>): boolean {
  if (attempts.state === "unknown") return false;
  return findPass(attempts.value) === null && attempts.value.length < MOST_ATTEMPTS;
}

/** The scores at which a rule turns, from the passing line of the day up. */
function listEdges({ context, reading: { parameters } }: LeverView): readonly number[] {
  const line = findStep2ckPassingLine(context.asOf, context.almanac)?.score ?? 1;
  const edges = [
    parameters.lowScoreBelow,
    parameters.middleFrom,
    parameters.parallelPlanBelow,
    parameters.reboundStrengthFrom,
    parameters.strongFrom,
    parameters.reboundFrom,
    parameters.academicFrom,
  ].filter((edge) => edge > line && edge <= HIGHEST_SCORE);
  return [...new Set([line, ...edges])].sort((a, b) => a - b);
}

function withAttempt(
  applicant: Applicant,
  exam: "step1" | "step2ck",
  attempt: Pick<ExamAttempt, "takenOn" | "score">,
): Applicant {
  const before = applicant.profile[exam];
  if (before.state === "unknown") return applicant;
  const attempts = [...before.value, { ...attempt, result: "pass" } as const];
  return { ...applicant, profile: { ...applicant.profile, [exam]: known(attempts) } };
}

const NOT_PROMISED =
  "Which score comes is never promised. The time is that of the result, without preparing for the exam.";

function sitStep2ck(view: LeverView): readonly Move[] {
  const { asOf } = view.context;
  const plannedResult = findResultDay(view.reading);
  const parameters = ["scoreReleaseWithin"] as const;
  const soonest = afterDays(view.reading.parameters.scoreReleaseWithin, view, parameters);
  const isPlanned = plannedResult !== null && soonest.readyOn !== null && plannedResult > soonest.readyOn;
  const time = isPlanned ? timeUntil(plannedResult, asOf, parameters) : soonest;
  const cost = examFee("step2ck", view);
  return listEdges(view).map((score, index) => ({
    title:
      index === 0
        ? `Step 2 CK, if it is passed with ${score} or more`
        : `Step 2 CK, if the score reaches ${score}`,
    time,
    cost,
    note: NOT_PROMISED,
    apply: (applicant) => withAttempt(applicant, "step2ck", { takenOn: asOf, score }),
  }));
}

/** Before the first pass, and with an attempt left, a sitting can give a score. Which one is never promised. */
const SIT_STEP_2_CK: Lever = {
  id: "sit-step-2-ck",
  title: "Sit Step 2 CK",
  facts: ["step2ck"],
  rules: ["A5", "C4", "C9"],
  findMoves: (view) => (isSittingOpen(view.applicant.profile.step2ck) ? asSeries(sitStep2ck(view)) : []),
};

/** A pass of Step 1, while it is not passed and an attempt is left. */
const PASS_STEP_1: Lever = {
  id: "pass-step-1",
  title: "Pass Step 1",
  facts: ["step1"],
  rules: ["A1", "A3"],
  findMoves: (view) => {
    if (!isSittingOpen(view.applicant.profile.step1)) return [];
    const attempt = { takenOn: view.context.asOf, score: null };
    return asSeries([
      {
        title: "Step 1, if it is passed",
        time: TIME_NOT_KNOWN,
        cost: examFee("step1", view),
        note: null,
        apply: (applicant) => withAttempt(applicant, "step1", attempt),
      },
    ]);
  },
};

function withTests(applicant: Applicant, test: PracticeTest, count: number): Applicant {
  const { practiceTests } = applicant.profile;
  if (practiceTests.state === "unknown") return applicant;
  const tests = [...practiceTests.value, ...Array.from({ length: count }, () => test)];
  return { ...applicant, profile: { ...applicant.profile, practiceTests: known(tests) } };
}

function takePracticeTests({ context, reading }: LeverView): readonly Move[] {
  const { readyWithin, comfortableWithin, readinessTests } = reading.parameters;
  const { most: goal } = readGoal(reading);
  return [readyWithin, comfortableWithin].flatMap((within) => {
    const score = Math.min(HIGHEST_SCORE, Math.max(1, goal - within));
    const test: PracticeTest = { provider: "nbme", takenOn: context.asOf, score, systems: {} };
    return Array.from({ length: Math.min(readinessTests, MOST_MOVES) }, (_, index): Move => {
      const count = index + 1;
      return {
        title: `${countInWords(count, "more NBME or UWSA test")}, if ${count === 1 ? "it reaches" : "each reaches"} ${score}`,
        time: TIME_NOT_KNOWN,
        cost: NOT_PUBLISHED,
        note: null,
        apply: (applicant) => withTests(applicant, test, count),
      };
    });
  });
}

/** Practice tests that come near the goal, while the exam is still ahead. */
const PRACTICE_TESTS: Lever = {
  id: "practice-tests",
  title: "Practice tests near the goal",
  facts: ["practiceTests"],
  rules: ["C4", "C10"],
  findMoves: (view) => {
    const { step2ck, practiceTests } = view.applicant.profile;
    if (practiceTests.state === "unknown" || !isSittingOpen(step2ck)) return [];
    return asSeries(takePracticeTests(view));
  },
};

/** What can still be done about the exams. */
export const EXAM_LEVERS: readonly Lever[] = [SIT_STEP_2_CK, PRACTICE_TESTS, PASS_STEP_1];

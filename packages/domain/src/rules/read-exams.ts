import { countFailures, type ExamAttempt, findPass } from "../applicant/exam-attempt.ts";
import type { Applicable, Told } from "../kernel/told.ts";
import type { Almanac } from "../parameters/almanac.ts";
import { findStep2ckPassingLine } from "../parameters/passing-lines.ts";
import { STEP1_WITHOUT_SCORE_SINCE } from "../parameters/step1-scale.ts";
import { OPEN } from "./open-facts.ts";
import type { FailuresReading, Step1Reading, Step2ckReading } from "./reading.ts";

/** Three-digit scores lie in 1–300 (settled reading 8). */
const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 300;

const STEP1_OPEN: Step1Reading = Object.freeze({
  failures: 0,
  failed: OPEN.step1,
  passed: OPEN.step1,
  passedOn: null,
  score: null,
  isScoreOpen: true,
});

const STEP2CK_OPEN: Step2ckReading = Object.freeze({
  failures: 0,
  failed: OPEN.step2ck,
  passed: OPEN.step2ck,
  passedOn: null,
  least: LOWEST_SCORE,
  most: HIGHEST_SCORE,
});

/** Step 1. A pass without a score has none to tell since the exam stopped reporting one. */
export function readStep1(attempts: Told<readonly ExamAttempt[]>): Step1Reading {
  if (attempts.state === "unknown") return STEP1_OPEN;
  const failures = countFailures(attempts.value);
  const pass = findPass(attempts.value);
  const reportsNoScore = pass?.takenOn != null && pass.takenOn >= STEP1_WITHOUT_SCORE_SINCE.on;
  return {
    failures,
    failed: failures > 0,
    passed: pass !== null,
    passedOn: pass === null ? null : pass.takenOn,
    score: pass === null ? null : pass.score,
    isScoreOpen: pass !== null && pass.score === null && !reportsNoScore,
  };
}

/** Step 2 CK. A pass whose score was not told lies between the passing line of its day, where one is known, and the highest score. */
export function readStep2ck(attempts: Told<readonly ExamAttempt[]>, almanac: Almanac): Step2ckReading {
  if (attempts.state === "unknown") return STEP2CK_OPEN;
  const failures = countFailures(attempts.value);
  const pass = findPass(attempts.value);
  if (pass === null) {
    return { failures, failed: failures > 0, passed: false, passedOn: null, least: 0, most: 0 };
  }
  const { score, takenOn } = pass;
  const least = score ?? findStep2ckPassingLine(takenOn, almanac)?.score ?? LOWEST_SCORE;
  return {
    failures,
    failed: failures > 0,
    passed: true,
    passedOn: takenOn,
    least,
    most: score ?? HIGHEST_SCORE,
  };
}

const NO_FAILURES: FailuresReading = Object.freeze({ failures: 0, failed: false });
const STEP3_OPEN: FailuresReading = Object.freeze({ failures: 0, failed: OPEN.step3 });
const STEP2CS_OPEN: FailuresReading = Object.freeze({ failures: 0, failed: OPEN.step2cs });

function readFailures(attempts: Applicable<readonly ExamAttempt[]>, open: FailuresReading): FailuresReading {
  if (attempts.state === "unknown") return open;
  if (attempts.state === "not-applicable") return NO_FAILURES;
  const failures = countFailures(attempts.value);
  return failures === 0 ? NO_FAILURES : { failures, failed: true };
}

/** Step 3, of which only the failures are read. */
export function readStep3(attempts: Told<readonly ExamAttempt[]>): FailuresReading {
  return readFailures(attempts, STEP3_OPEN);
}

/** Step 2 CS, which ended in 2021: whoever never could take it has no failure there. */
export function readStep2cs(attempts: Applicable<readonly ExamAttempt[]>): FailuresReading {
  return readFailures(attempts, STEP2CS_OPEN);
}

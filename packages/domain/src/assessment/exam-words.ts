import type { ExamAttempt } from "../applicant/exam-attempt.ts";
import type { PlannedSitting, PracticeTest, PracticeTestProvider } from "../applicant/practice-test.ts";
import { toPlainDate } from "../kernel/plain-date.ts";

const PROVIDERS: Readonly<Record<PracticeTestProvider, string>> = {
  nbme: "NBME",
  uwsa: "UWSA",
  free120: "Free 120",
  amboss: "AMBOSS",
  other: "Practice test",
};

const EXAMS: Readonly<Record<PlannedSitting["exam"], string>> = {
  step1: "Step 1",
  step2ck: "Step 2 CK",
  step3: "Step 3",
};

function attemptInWords({ result, score, takenOn }: ExamAttempt): string {
  const outcome = result === "pass" ? "passed" : "failed";
  const day = takenOn === null ? ", day not told" : ` on ${toPlainDate(takenOn)}`;
  return score === null ? `${outcome}${day}` : `${score}, ${outcome}${day}`;
}

/** In the order of their days, undated ones last, so that the order of entry never shows. */
function byDay(a: ExamAttempt, b: ExamAttempt): number {
  if (a.takenOn !== b.takenOn) return (a.takenOn ?? "9999") < (b.takenOn ?? "9999") ? -1 : 1;
  return attemptInWords(a) < attemptInWords(b) ? -1 : 1;
}

/** Attempts in words: "failed on 14 September 2023; passed on 12 March 2024", or "no attempt". */
export function attemptsInWords(attempts: readonly ExamAttempt[]): string {
  return attempts.length === 0 ? "no attempt" : attempts.toSorted(byDay).map(attemptInWords).join("; ");
}

function testInWords({ provider, score, takenOn }: PracticeTest): string {
  return `${PROVIDERS[provider]} ${score} on ${toPlainDate(takenOn)}`;
}

/** Practice tests in words, oldest first: "NBME 238 on 4 July 2026", or "none". */
export function practiceTestsInWords(tests: readonly PracticeTest[]): string {
  if (tests.length === 0) return "none";
  const sorted = tests.toSorted((a, b) =>
    `${a.takenOn} ${testInWords(a)}` < `${b.takenOn} ${testInWords(b)}` ? -1 : 1,
  );
  return sorted.map(testInWords).join("; ");
}

/** Planned exams in words: "Step 3 on 16 November 2026", or "none". */
export function sittingsInWords(sittings: readonly PlannedSitting[]): string {
  if (sittings.length === 0) return "none";
  return sittings
    .toSorted((a, b) => (`${a.on} ${a.exam}` < `${b.on} ${b.exam}` ? -1 : 1))
    .map(({ exam, on }) => `${EXAMS[exam]} on ${toPlainDate(on)}`)
    .join("; ");
}

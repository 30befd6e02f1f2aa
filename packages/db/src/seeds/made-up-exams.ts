import type { ExamAttempt } from "@induction/domain/applicant/exam-attempt";
import type { PracticeTest } from "@induction/domain/applicant/practice-test";
import type { Profile } from "@induction/domain/applicant/profile";
import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import { known, unknown } from "@induction/domain/kernel/told";
import type { Random } from "./random.ts";

/** The exam histories that a demo must show: one for each tier, each way into the lower one, and what is not told. */
export type ExamHistory =
  | "strong"
  | "middle"
  | "low"
  | "lower-by-score"
  | "rebound"
  | "failed-then-middle"
  | "unscored-with-practice"
  | "unscored"
  | "step1-not-told"
  | "step2ck-not-told";

type Exams = Pick<
  Profile,
  "step1" | "step2ck" | "step3" | "step2cs" | "practiceTests" | "plannedSittings" | "goal"
>;

const CLEAN_PASS: ExamHistory[] = ["strong", "middle", "low", "lower-by-score"];

function pass(takenOn: CalendarDate, score: number | null): ExamAttempt {
  return { takenOn, result: "pass", score };
}

function fail(takenOn: CalendarDate): ExamAttempt {
  return { takenOn, result: "fail", score: null };
}

function pickScore(history: ExamHistory, random: Random): number {
  switch (history) {
    case "strong":
      return random.between(245, 268);
    case "rebound":
      return random.between(245, 256);
    case "low":
      return random.between(218, 219);
    case "lower-by-score":
      return random.between(220, 229);
    default:
      return random.between(230, 244);
  }
}

function listPracticeTests(random: Random, today: CalendarDate): readonly PracticeTest[] {
  const level = random.between(212, 250);
  return [74, 46, 18].map((daysAgo, index) => ({
    provider: random.pick(["nbme", "uwsa"]),
    takenOn: addDays(today, -daysAgo),
    score: level + index * 3 + random.between(-2, 2),
    systems: { cardiovascular: random.between(58, 82), pulmonary: random.between(55, 80) },
  }));
}

/** A made-up exam history of the given kind, consistent with the passing lines of its dates. */
export function makeExams(
  history: ExamHistory,
  { random, today }: { random: Random; today: CalendarDate },
): Exams {
  const step2On = addDays(today, -random.between(60, 330));
  const step1On = addDays(step2On, -random.between(200, 500));
  const cleanStep1 = known([pass(step1On, null)]);
  const failedStep1 = known([fail(addDays(step1On, -150)), pass(step1On, null)]);
  const score = pickScore(history, random);
  const base: Exams = {
    step1: cleanStep1,
    step2ck: known([pass(step2On, score)]),
    step3: known(random.chance(0.15) ? [pass(addDays(step2On, 40), random.between(210, 235))] : []),
    step2cs: { state: "not-applicable" },
    practiceTests: random.chance(0.5) ? known([]) : unknown,
    plannedSittings: known([]),
    goal: unknown,
  };
  if (CLEAN_PASS.includes(history)) return base;
  switch (history) {
    case "rebound":
    case "failed-then-middle":
      return { ...base, step1: failedStep1 };
    case "unscored-with-practice":
      return {
        ...base,
        step2ck: known([]),
        practiceTests: known(listPracticeTests(random, today)),
        plannedSittings: known([{ exam: "step2ck", on: addDays(today, random.between(10, 60)) }]),
        goal: known(245),
      };
    case "unscored":
      return { ...base, step2ck: known([]), practiceTests: known([]), plannedSittings: unknown };
    case "step1-not-told":
      return { ...base, step1: unknown };
    default:
      return { ...base, step2ck: unknown, step3: unknown };
  }
}

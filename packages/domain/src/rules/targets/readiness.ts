import type { PracticeTest } from "../../applicant/practice-test.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { sortFew } from "../../kernel/sort-few.ts";
import { daysLater } from "../days-later.ts";
import type { OpenFacts } from "../open-facts.ts";
import { byRecency, rememberingLast } from "../practice.ts";
import type { Reading } from "../reading.ts";
import { type GoalReading, readGoal } from "./goal.ts";

/**
 * How ready practice tests show somebody to be (C4). Comfortable is ready with more to spare; nearly is one test of the
 * two. Test again: of the last tests one is too old to say (settled reading 10).
 */
export type ReadinessState = "comfortable" | "ready" | "nearly" | "not-yet" | "test-again";

/** What readiness is read from. */
export type ReadinessReading = GoalReading & Pick<Reading, "asOf" | "practiceTests">;

/** The tests that the guide names for readiness. */
export function isBenchmark({ provider }: PracticeTest): boolean {
  return provider === "nbme" || provider === "uwsa";
}

/** The last NBME and UWSA tests by date, of any age, latest first; of one day, the lower score first. */
export const listLastBenchmarks = rememberingLast(
  ({ asOf, parameters, practiceTests }): readonly PracticeTest[] => {
    if (practiceTests.state === "unknown") return [];
    const told = practiceTests.value.filter((test) => isBenchmark(test) && test.takenOn <= asOf);
    return sortFew(told, byRecency).slice(0, parameters.readinessTests);
  },
);

/** The last day on which a test still says how ready somebody is. */
export function toLastDayOfTest(takenOn: CalendarDate, parameters: Reading["parameters"]): CalendarDate {
  return daysLater(takenOn, parameters.practiceTestMaxAge);
}

/** The state against one goal. */
export function toReadiness(
  tests: readonly PracticeTest[],
  goal: number,
  { asOf, parameters }: Pick<Reading, "asOf" | "parameters">,
): ReadinessState {
  const { readyWithin, comfortableWithin, readinessTests } = parameters;
  let reached = 0;
  let comfortable = 0;
  for (const { takenOn, score } of tests) {
    if (asOf > toLastDayOfTest(takenOn, parameters)) return "test-again";
    if (score >= goal - readyWithin) reached += 1;
    if (score >= goal - comfortableWithin) comfortable += 1;
  }
  if (comfortable >= readinessTests) return "comfortable";
  if (reached >= readinessTests) return "ready";
  return reached > 0 ? "nearly" : "not-yet";
}

/** How ready somebody is, with the tests read; the states that are possible where the target is open. */
export interface Readiness {
  /** The state against the lowest and against the highest goal that is possible: alike where it is settled. */
  readonly atLeast: ReadinessState;
  readonly atMost: ReadinessState;
  /** What would tell which; the empty set where both are alike. */
  readonly open: OpenFacts;
  /** The last tests, latest first. */
  readonly tests: readonly PracticeTest[];
}

/** Readiness by the last practice tests (C4). Untold tests read as none here: rules ask for them before. */
export function readReadiness(reading: ReadinessReading): Readiness {
  const goal = readGoal(reading);
  const tests = listLastBenchmarks(reading);
  const atLeast = toReadiness(tests, goal.most, reading);
  const atMost = goal.least === goal.most ? atLeast : toReadiness(tests, goal.least, reading);
  return { atLeast, atMost, open: atLeast === atMost ? 0 : goal.open, tests };
}

/** Whether a state says that the exam can be sat. */
export function isReady(state: ReadinessState): boolean {
  return state === "ready" || state === "comfortable";
}

/** The states as screens name them. */
export const READINESS_LABELS: Readonly<Record<ReadinessState, string>> = {
  comfortable: "Ready, comfortably",
  ready: "Ready",
  nearly: "Nearly ready",
  "not-yet": "Not yet",
  "test-again": "Test again",
};

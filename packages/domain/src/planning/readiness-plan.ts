import { type ExamAttempt, MOST_ATTEMPTS } from "../applicant/exam-attempt.ts";
import type { PracticeTest } from "../applicant/practice-test.ts";
import type { Applicant } from "../applicant/profile.ts";
import { type CalendarDate, daysBetween } from "../kernel/calendar-date.ts";
import type { Told } from "../kernel/told.ts";
import { monthsLater } from "../rules/days-later.ts";
import { findFirstSitting, findResultDay, toLastSafeDay } from "../rules/exams/sitting.ts";
import { OPEN, type OpenFacts } from "../rules/open-facts.ts";
import { listOpenParts } from "../rules/open-words.ts";
import { findProjection } from "../rules/practice.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { readGoal } from "../rules/targets/goal.ts";
import {
  isBenchmark,
  type ReadinessState,
  readReadiness,
  toLastDayOfTest,
} from "../rules/targets/readiness.ts";
import { readTrend, type Trend } from "../rules/targets/trend.ts";
import { readWeakness, type WeaknessBar } from "../rules/targets/weakness.ts";
import { toOpen } from "../rules/verdict.ts";
import { countInWords } from "../rules/words.ts";

/** The state of readiness as one answer: passed needs none, unknown names what would tell. */
export type PlannedReadiness = ReadinessState | "passed" | "unknown";

/** One practice test as the planner shows it. */
export interface PlannedTest extends PracticeTest {
  /** Whether it counts for readiness and projection on the day: recent enough. */
  readonly isRecent: boolean;
  /** Whether it is one that the guide names for readiness: NBME or UWSA. */
  readonly isBenchmark: boolean;
  /** The last day on which it counts. */
  readonly countsUntil: CalendarDate;
  /** Points that lack to readiness against the highest goal that is possible; zero where none does. */
  readonly pointsToReady: number;
}

/** Where practice points, as a band. Always shown as a projection, never as a result. */
export interface ProjectionBand {
  /** Median of the tests read; halves are possible. */
  readonly median: number;
  /** The lowest and the highest of the tests read. */
  readonly low: number;
  readonly high: number;
  /** How many tests were read. */
  readonly tests: number;
  /** How it was made, as a sentence. */
  readonly howMade: string;
}

/** The days of the exam, planned backwards from the day on which programs begin to review. */
export interface SittingPlan {
  readonly plannedOn: CalendarDate | null;
  /** The day by which the result of the planned sitting is out; null where none is planned. */
  readonly resultBy: CalendarDate | null;
  /** The last day to sit with the result out by the review date. How long a release takes is unverified. */
  readonly lastSafeOn: CalendarDate;
  readonly releaseInDays: number;
  /** The ideal months, counted back from submission opening. */
  readonly idealFrom: CalendarDate;
  readonly idealTo: CalendarDate;
  readonly submissionOpensOn: CalendarDate;
  readonly reviewOn: CalendarDate;
  /** Whether these days are projected, since the season's are not published. */
  readonly isProjected: boolean;
  /** Days left until the last safe day; negative once it has passed. */
  readonly daysLeft: number;
  /** Attempts at Step 2 CK that are left before the first pass; null while the attempts are not told. */
  readonly attemptsLeft: number | null;
}

/** Everything about readiness for Step 2 CK on one day (section C). */
export interface ReadinessPlan {
  readonly state: PlannedReadiness;
  /** What would tell the state, in words; empty unless it is unknown. */
  readonly untold: readonly string[];
  /** The goal: one number, or the span of the targets that are possible. */
  readonly goal: { readonly least: number; readonly most: number; readonly isOwn: boolean };
  /** Latest first. Empty where none is told of; null where nobody has told. */
  readonly tests: readonly PlannedTest[] | null;
  readonly trend: Trend | null;
  readonly projection: ProjectionBand | null;
  /** The heaviest weakness first. */
  readonly weakness: readonly WeaknessBar[];
  readonly sitting: SittingPlan;
}

interface State {
  readonly state: PlannedReadiness;
  readonly open: OpenFacts;
}

function findState(reading: Reading): State {
  const { passed } = reading.step2ck;
  if (passed === true) return { state: "passed", open: 0 };
  if (passed !== false) return { state: "unknown", open: toOpen(passed) };
  if (reading.practiceTests.state === "unknown") return { state: "unknown", open: OPEN.practiceTests };
  const { atLeast, open } = readReadiness(reading);
  return open === 0 ? { state: atLeast, open } : { state: "unknown", open };
}

function toPlannedTest(test: PracticeTest, { asOf, parameters }: Reading, goal: number): PlannedTest {
  const countsUntil = toLastDayOfTest(test.takenOn, parameters);
  return {
    ...test,
    isRecent: test.takenOn <= asOf && asOf <= countsUntil,
    isBenchmark: isBenchmark(test),
    countsUntil,
    pointsToReady: Math.max(0, goal - parameters.readyWithin - test.score),
  };
}

/** Latest first; tests that are alike in day, score and provider may stand in either order. */
function byDay(a: PracticeTest, b: PracticeTest): number {
  if (a.takenOn !== b.takenOn) return a.takenOn < b.takenOn ? 1 : -1;
  if (a.score !== b.score) return a.score - b.score;
  return a.provider < b.provider ? -1 : 1;
}

function listTests(reading: Reading, goal: number): readonly PlannedTest[] | null {
  const { practiceTests } = reading;
  if (practiceTests.state === "unknown") return null;
  return practiceTests.value.toSorted(byDay).map((test) => toPlannedTest(test, reading, goal));
}

function toProjectionBand(reading: Reading): ProjectionBand | null {
  const projection = findProjection(reading);
  if (projection === null) return null;
  const scores = projection.tests.map(({ score }) => score);
  const { practiceTestMaxAge } = reading.parameters;
  return {
    median: projection.median,
    low: Math.min(...scores),
    high: Math.max(...scores),
    tests: scores.length,
    howMade: `The median of the last ${scores.length} practice tests, none older than ${countInWords(practiceTestMaxAge, "day")}; the band reaches from the lowest to the highest of them.`,
  };
}

function countAttemptsLeft(attempts: Told<readonly ExamAttempt[]>): number | null {
  return attempts.state === "unknown" ? null : Math.max(0, MOST_ATTEMPTS - attempts.value.length);
}

function planSitting(reading: Reading, { profile }: Applicant): SittingPlan {
  const { calendar, parameters, asOf } = reading;
  const lastSafeOn = toLastSafeDay(reading);
  return {
    plannedOn: findFirstSitting(reading),
    resultBy: findResultDay(reading),
    lastSafeOn,
    releaseInDays: parameters.scoreReleaseWithin,
    idealFrom: monthsLater(calendar.submissionOpensOn, -parameters.sittingFrom),
    idealTo: monthsLater(calendar.submissionOpensOn, -parameters.sittingTo),
    submissionOpensOn: calendar.submissionOpensOn,
    reviewOn: calendar.reviewOn,
    isProjected: calendar.isProjected,
    daysLeft: daysBetween(asOf, lastSafeOn),
    attemptsLeft: countAttemptsLeft(profile.step2ck),
  };
}

/**
 * How ready somebody is for Step 2 CK and what follows for the day of the exam: state, trend, projection as a band,
 * weakness chart, last safe day. Pure: the same person and context give the same plan.
 */
export function planReadiness(applicant: Applicant, context: RuleContext): ReadinessPlan {
  const reading = readApplicant(applicant, context);
  const { state, open } = findState(reading);
  const goal = readGoal(reading);
  return {
    state,
    untold: listOpenParts(open).map(({ label }) => label),
    goal: { least: goal.least, most: goal.most, isOwn: reading.goal !== null },
    tests: listTests(reading, goal.most),
    trend: readTrend(reading),
    projection: toProjectionBand(reading),
    weakness: readWeakness(reading),
    sitting: planSitting(reading, applicant),
  };
}

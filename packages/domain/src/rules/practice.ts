import type { PracticeTest } from "../applicant/practice-test.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import { sortFew } from "../kernel/sort-few.ts";
import { daysLater } from "./days-later.ts";
import type { Reading } from "./reading.ts";

/** Where recent practice tests point. */
export interface PracticeProjection {
  /** Halves are possible: the median of two tests lies between them. */
  readonly median: number;
  /** The tests read, latest first. */
  readonly tests: readonly PracticeTest[];
}

const NO_DAYS: readonly CalendarDate[] = Object.freeze([]);

/** What practice tests are read with. */
export type PracticeReading = Pick<Reading, "asOf" | "parameters" | "practiceTests">;

/** Latest first; of one day the lower score first, so that the order of entry never matters. */
export function byRecency(a: PracticeTest, b: PracticeTest): number {
  if (a.takenOn !== b.takenOn) return a.takenOn < b.takenOn ? 1 : -1;
  return a.score - b.score;
}

/** The day on which a test no longer counts. */
function tooOldOn(takenOn: CalendarDate, maxAge: number): CalendarDate {
  return daysLater(takenOn, maxAge + 1);
}

/** Tests that count on the day: taken by then, and not too old. Latest first; of one day, the lower score first. */
export function listRecentTests({
  asOf,
  parameters,
  practiceTests,
}: PracticeReading): readonly PracticeTest[] {
  if (practiceTests.state === "unknown" || practiceTests.value.length === 0) return [];
  const { practiceTestMaxAge } = parameters;
  return sortFew(
    practiceTests.value.filter(
      ({ takenOn }) => takenOn <= asOf && asOf < tooOldOn(takenOn, practiceTestMaxAge),
    ),
    byRecency,
  );
}

function medianOf(scores: readonly number[]): number {
  const sorted = sortFew([...scores], (a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

function makeProjection(reading: PracticeReading): PracticeProjection | null {
  const { practiceTestsLeast, practiceTestsRead } = reading.parameters;
  const tests = listRecentTests(reading).slice(0, practiceTestsRead);
  return tests.length < practiceTestsLeast
    ? null
    : { median: medianOf(tests.map((test) => test.score)), tests };
}

/**
 * A way to read practice tests that remembers the last answer: several rules ask for the same one after another.
 * The answer rests on the tests, the day and the numbers alone.
 */
export function rememberingLast<T>(read: (reading: PracticeReading) => T): (reading: PracticeReading) => T {
  let last: { readonly of: PracticeReading; readonly answer: T } | null = null;
  return ({ asOf, parameters, practiceTests }) => {
    if (
      last === null ||
      last.of.practiceTests !== practiceTests ||
      last.of.asOf !== asOf ||
      last.of.parameters !== parameters
    ) {
      const of = { asOf, parameters, practiceTests };
      last = { of, answer: read(of) };
    }
    return last.answer;
  };
}

/** The median of the last tests, or null while too few are recent. */
export const findProjection: (reading: PracticeReading) => PracticeProjection | null =
  rememberingLast(makeProjection);

/** The later days on which a test begins to count, or stops. */
export function listDaysThatMoveTests({
  asOf,
  parameters,
  practiceTests,
}: PracticeReading): readonly CalendarDate[] {
  if (practiceTests.state === "unknown") return NO_DAYS;
  const days: CalendarDate[] = [];
  for (const test of practiceTests.value) {
    if (test.takenOn > asOf) days.push(test.takenOn);
    const lastDay = tooOldOn(test.takenOn, parameters.practiceTestMaxAge);
    if (lastDay > asOf) days.push(lastDay);
  }
  return days;
}

/** The same while Step 2 CK is not passed: afterwards no rule reads practice tests. */
export function listDaysThatMoveReadiness(reading: Reading): readonly CalendarDate[] {
  return reading.step2ck.passed === true ? NO_DAYS : listDaysThatMoveTests(reading);
}

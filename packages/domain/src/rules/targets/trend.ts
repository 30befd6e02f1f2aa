import type { PracticeTest } from "../../applicant/practice-test.ts";
import { daysBetween } from "../../kernel/calendar-date.ts";
import { listRecentTests } from "../practice.ts";
import type { Reading } from "../reading.ts";
import { countInWords } from "../words.ts";
import { isBenchmark } from "./readiness.ts";

/** Where NBME and UWSA tests go over time: from the first recent one to the last. */
export interface Trend {
  readonly direction: "up" | "level" | "down";
  readonly first: PracticeTest;
  readonly last: PracticeTest;
  /** Points gained from the first to the last; negative where they were lost. */
  readonly points: number;
  readonly days: number;
  /** How many recent tests there are. */
  readonly tests: number;
}

/** The trend over recent NBME and UWSA tests (C3); null while fewer than two days have one. */
export function readTrend(reading: Pick<Reading, "asOf" | "parameters" | "practiceTests">): Trend | null {
  const tests = listRecentTests(reading).filter(isBenchmark);
  const [last, first] = [tests[0], tests.at(-1)];
  if (last === undefined || first === undefined || last.takenOn === first.takenOn) return null;
  const points = last.score - first.score;
  const { trendFrom } = reading.parameters;
  const falling = points <= -trendFrom ? "down" : "level";
  return {
    direction: points >= trendFrom ? "up" : falling,
    first,
    last,
    points,
    days: daysBetween(first.takenOn, last.takenOn),
    tests: tests.length,
  };
}

const DIRECTIONS = { up: "upward", level: "level", down: "downward" } as const;

/** "So far: 231 to 238 in 30 days, upward.", or that there is none to see yet. */
export function trendInWords(trend: Trend | null): string {
  if (trend === null) return "Too few recent tests show one so far.";
  const { first, last, days, direction } = trend;
  return `So far: ${first.score} to ${last.score} in ${countInWords(days, "day")}, ${DIRECTIONS[direction]}.`;
}

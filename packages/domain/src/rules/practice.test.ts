import { expect, test } from "vitest";
import { addDays } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { aPracticeTest } from "../testing/applicants.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { findProjection, listDaysThatMoveTests } from "./practice.ts";

const PARAMETERS = resolveParameters(SEASON).values;

function medianOf(...tests: readonly (readonly [daysAgo: number, score: number])[]): number | null {
  const practiceTests = known(
    tests.map(([daysAgo, score]) => aPracticeTest({ takenOn: addDays(AS_OF, -daysAgo), score })),
  );
  return findProjection({ asOf: AS_OF, parameters: PARAMETERS, practiceTests })?.median ?? null;
}

test.each<readonly [string, number | null, number | null]>([
  ["two tests have the value between them", medianOf([10, 240], [20, 245]), 242.5],
  ["three have the middle one", medianOf([10, 250], [20, 230], [30, 236]), 236],
  ["only the last three count", medianOf([40, 300], [10, 231], [20, 232], [30, 233]), 232],
  ["one test is too few", medianOf([10, 240]), null],
  ["90 days old still counts", medianOf([10, 240], [90, 230]), 235],
  ["91 days old does not", medianOf([10, 240], [91, 230]), null],
  ["a test after the day does not count yet", medianOf([-1, 240], [10, 230]), null],
  [
    "of several tests of one day the lower scores count",
    medianOf([10, 250], [10, 230], [10, 240], [10, 220]),
    230,
  ],
])("practice tests: %s", (_name, median, expected) => {
  expect(median).toBe(expected);
});

test("untold practice tests project nothing and change nothing", () => {
  const reading = { asOf: AS_OF, parameters: PARAMETERS, practiceTests: unknown };
  expect([findProjection(reading), listDaysThatMoveTests(reading)]).toEqual([null, []]);
});

import { expect, test } from "vitest";
import type { PracticeTestProvider } from "../applicant/practice-test.ts";
import type { Profile } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { addDays, toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant, aPracticeTest, aSitting } from "../testing/applicants.ts";
import { failed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { planReadiness } from "./readiness-plan.ts";

function planned(profile: Partial<Profile>) {
  const applicant = anApplicant({ profile: { step2ck: known([]), ...profile } });
  return planReadiness(applicant, contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE }));
}

type Practice = readonly [daysAgo: number, score: number, by?: PracticeTestProvider];

const practiced = (...tests: readonly Practice[]) => ({
  practiceTests: known(
    tests.map(([daysAgo, score, provider = "nbme"]) =>
      aPracticeTest({ takenOn: addDays(AS_OF, -daysAgo), score, provider }),
    ),
  ),
});

test.each<readonly [string, Partial<Profile>, string]>([
  ["both at the goal less 5", practiced([3, 240], [20, 240]), "comfortable"],
  ["one a point below that", practiced([3, 239], [20, 240]), "ready"],
  ["both at the goal less 7", practiced([3, 238], [20, 238]), "ready"],
  ["one a point below that", practiced([3, 237], [20, 238]), "nearly"],
  ["both a point below that", practiced([3, 237], [20, 237]), "not-yet"],
  ["one test alone near the goal", practiced([3, 240]), "nearly"],
  ["one test alone, far from it", practiced([3, 220]), "not-yet"],
  ["none", practiced(), "not-yet"],
  [
    "an older test that was far away does not count",
    practiced([3, 240], [20, 240], [40, 200]),
    "comfortable",
  ],
  ["the last two by date, not the best two", practiced([3, 220], [20, 240], [40, 240]), "nearly"],
  ["AMBOSS and Free 120 show no readiness", practiced([3, 250, "amboss"], [20, 250, "free120"]), "not-yet"],
  ["UWSA does", practiced([3, 240, "uwsa"], [20, 240, "uwsa"]), "comfortable"],
  ["90 days old", practiced([90, 240], [90, 240]), "comfortable"],
  ["one of the two 91 days old", practiced([3, 240], [91, 240]), "test-again"],
  ["a goal of one’s own", { ...practiced([3, 231], [20, 231]), goal: known(238) }, "ready"],
  ["the lower target", { ...practiced([3, 233], [20, 233]), visa: known({ needed: false }) }, "ready"],
  ["untold tests", { practiceTests: unknown }, "unknown"],
  ["an untold visa between the targets", { ...practiced([3, 233], [20, 233]), visa: unknown }, "unknown"],
  [
    "an untold visa, ready for either target",
    { ...practiced([3, 239], [20, 239]), visa: unknown },
    "unknown",
  ],
  ["the same above both", { ...practiced([3, 240], [20, 240]), visa: unknown }, "comfortable"],
  ["Step 2 CK untold", { step2ck: unknown, ...practiced([3, 240]) }, "unknown"],
  ["a pass", { step2ck: anApplicant().profile.step2ck }, "passed"],
])("readiness: %s", (_name, profile, state) => {
  expect(planned(profile).state).toBe(state);
});

test("an unknown state names what would tell", () => {
  expect(planned({ practiceTests: unknown }).untold).toEqual(["the practice tests"]);
  expect(planned({ ...practiced([3, 233], [20, 233]), visa: unknown }).untold).toEqual([
    "whether a visa is needed",
  ]);
});

test("each test says until when it counts and what lacks to readiness", () => {
  const { tests } = planned(practiced([100, 240], [3, 230]));
  expect(
    tests?.map(({ score, isRecent, pointsToReady, countsUntil }) => [
      score,
      isRecent,
      pointsToReady,
      countsUntil,
    ]),
  ).toEqual([
    [230, true, 8, addDays(AS_OF, 87)],
    [240, false, 0, addDays(AS_OF, -10)],
  ]);
  expect(planned({ practiceTests: unknown }).tests).toBeNull();
});

test.each<readonly [string, readonly Practice[], string | null]>([
  [
    "three points up",
    [
      [3, 241],
      [33, 238],
    ],
    "up 3 in 30",
  ],
  [
    "two points up",
    [
      [3, 240],
      [33, 238],
    ],
    "level 2 in 30",
  ],
  [
    "three points down",
    [
      [3, 235],
      [33, 238],
    ],
    "down -3 in 30",
  ],
  [
    "two tests of one day",
    [
      [3, 230],
      [3, 240],
    ],
    null,
  ],
  ["one test", [[3, 230]], null],
  [
    "a test that no longer counts",
    [
      [3, 240],
      [95, 200],
    ],
    null,
  ],
])("trend: %s", (_name, tests, expected) => {
  const { trend } = planned(practiced(...tests));
  expect(trend && `${trend.direction} ${trend.points} in ${trend.days}`).toBe(expected);
});

test("the projection is a band, and says how it was made", () => {
  expect(planned(practiced([3, 244], [9, 230], [20, 238], [30, 200])).projection).toEqual({
    median: 238,
    low: 230,
    high: 244,
    tests: 3,
    howMade:
      "The median of the last 3 practice tests, none older than 90 days; the band reaches from the lowest to the highest of them.",
  });
  expect(planned(practiced([3, 244])).projection).toBeNull();
});

test("in the weakness chart a system that is central to anesthesia weighs half as much again", () => {
  const practiceTests = known([
    aPracticeTest({ takenOn: addDays(AS_OF, -3), systems: { cardiovascular: 70, other: 60, pulmonary: 90 } }),
    aPracticeTest({ takenOn: addDays(AS_OF, -20), systems: { cardiovascular: 60, other: 60 } }),
  ]);
  expect(planned({ practiceTests }).weakness).toEqual([
    { system: "cardiovascular", isCentral: true, latest: 70, mean: 65, tests: 2, weightedShortfall: 52.5 },
    { system: "other", isCentral: false, latest: 60, mean: 60, tests: 2, weightedShortfall: 40 },
    { system: "pulmonary", isCentral: true, latest: 90, mean: 90, tests: 1, weightedShortfall: 15 },
  ]);
});

test("the last safe day lies a release before the day programs begin to review", () => {
  const { sitting } = planned({
    plannedSittings: known([aSitting({ exam: "step2ck", on: toCalendarDate("2026-08-20") })]),
    step2ck: known([failed("2025-01-10", 200)]),
  });
  expect(sitting).toEqual({
    plannedOn: "2026-08-20",
    resultBy: "2026-09-17",
    lastSafeOn: "2026-08-26",
    releaseInDays: 28,
    idealFrom: "2026-03-02",
    idealTo: "2026-06-02",
    submissionOpensOn: "2026-09-02",
    reviewOn: "2026-09-23",
    isProjected: false,
    daysLeft: 11,
    attemptsLeft: 3,
  });
});

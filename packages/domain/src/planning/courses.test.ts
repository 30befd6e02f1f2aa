import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { anApplicant, anAttempt, aPlan, aSitting, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { failed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { compareCourses } from "./courses.ts";

const limit = { graduationLimit: stated({ years: 3, requirement: "required" } as const) };
const CATALOGUE = compileCatalogue([
  aProgram({ id: "program-1" }),
  aProgram({ id: "program-2", facts: limit }),
]);

function compared(profile: Partial<Profile>, day: string = AS_OF, planned = 3) {
  const applicant = anApplicant({ profile, plan: aPlan(planned) });
  return compareCourses(
    applicant,
    contextFor(applicant, { asOf: toCalendarDate(day), catalogue: CATALOGUE }),
  );
}

const scored = (score: number) => ({ step2ck: known([anAttempt({ score })]) });
const stateOf = (name: string, { courses }: ReturnType<typeof compared>) =>
  courses[0]?.preconditions.find((each) => each.name.startsWith(name))?.state;

test("both courses stand side by side, each dated by its own season", () => {
  const { courses, recommended, rules } = compared(scored(222));
  expect(
    courses.map(({ course, season, submissionOpensOn, isProjected }) => [
      course,
      season,
      submissionOpensOn,
      isProjected,
    ]),
  ).toEqual([
    ["apply", 2027, "2026-09-02", false],
    ["delay", 2028, "2027-09-01", true],
  ]);
  expect(recommended).toEqual({ settled: true, value: "delay-first" });
  expect(rules).toEqual(["D4", "D7"]);
  expect(courses.map(({ posture }) => posture)).toEqual(["extremely-broad", null]);
});

test("the months until submission are whole ones, and none once it has opened", () => {
  const months = (day: string) =>
    compared(scored(222), day).courses.map((course) => course.monthsUntilSubmission);
  expect(months("2026-08-02")).toEqual([1, 12]);
  expect(months("2026-08-03")).toEqual([0, 12]);
  expect(months("2026-10-01")).toEqual([0, 11]);
});

test("the money is the fee of the list or of the range, whichever is longer, season by season", () => {
  const { courses } = compared(scored(238));
  expect(courses.map(({ cost }) => cost.applications)).toEqual([80, 80]);
  expect(compared(scored(238), AS_OF, 95).courses[0]?.cost.applications).toBe(95);
  expect(courses[0]?.cost.fee).toMatchObject({ state: "known", usd: 1830 });
  expect(courses[1]?.cost.fee).toMatchObject({ state: "known", isEarlierPrice: true });
});

test("a later season can close a program to whoever graduated long ago", () => {
  expect(compared(scored(238)).courses.map(({ reach }) => reach.reachable)).toEqual([2, 1]);
});

test.each<readonly [string, Partial<Profile>, string, string | undefined]>([
  ["a pass has its result", {}, "A Step 2 CK result", "met"],
  ["no pass and no sitting has none", { step2ck: known([]) }, "A Step 2 CK result", "missing"],
  [
    "a sitting in time will have one",
    {
      step2ck: known([]),
      plannedSittings: known([aSitting({ exam: "step2ck", on: toCalendarDate("2026-08-26") })]),
    },
    "A Step 2 CK result",
    "met",
  ],
  [
    "a sitting a day later will not",
    {
      step2ck: known([]),
      plannedSittings: known([aSitting({ exam: "step2ck", on: toCalendarDate("2026-08-27") })]),
    },
    "A Step 2 CK result",
    "missing",
  ],
  [
    "untold sittings leave it open",
    { step2ck: known([]), plannedSittings: unknown },
    "A Step 2 CK result",
    "unknown",
  ],
  ["untold, it is unknown", { step2ck: unknown }, "A Step 2 CK result", "unknown"],
  ["three letters are not in", {}, "3 letters in", "missing"],
  ["a short list", {}, "A list that reaches", "missing"],
  ["without a tier there is no range to reach", { step2ck: known([]) }, "A list that reaches", "missing"],
  ["with an open tier the least range counts", { step1: unknown }, "A list that reaches", "missing"],
  ["without a failure no account is asked for", {}, "One brief account", undefined],
  ["after a failure it is", { step1: known([STEP1_FAILURE, STEP1_PASS]) }, "One brief account", "missing"],
  [
    "and met by a reviewed statement",
    { step1: known([STEP1_FAILURE, STEP1_PASS]), statement: known("reviewed") },
    "One brief account",
    "met",
  ],
  ["US months that are not told are unknown", { usMonths: unknown }, "US clinical experience", "unknown"],
])("what applying needs: %s", (_name, profile, name, state) => {
  expect(stateOf(name, compared(profile))).toBe(state);
});

test("a delay buys a score only before the first pass, and only while attempts are left", () => {
  const changes = (profile: Partial<Profile>) => compared(profile).courses[1]?.changes.join(" ");
  expect(changes({ step2ck: known([]) })).toContain("4 attempts left");
  expect(changes({ step2ck: known([failed(null)]) })).toContain("3 attempts left");
  expect(changes({ step2ck: known(Array.from({ length: 4 }, () => failed(null))) })).not.toContain(
    "first pass",
  );
  expect(changes({})).not.toContain("first pass");
  expect(compared({}).courses[1]?.leaves).toEqual([
    "The Step 2 CK score: a passed Step cannot be taken again.",
  ]);
});

test("the plan of a delay is dated from the next season back, and never before today", () => {
  const days = (day: string) => compared(scored(222), day).courses[1]?.milestones.map(({ by }) => by);
  expect(days(AS_OF)).toEqual([
    "2026-09-01",
    "2026-12-01",
    "2027-03-01",
    "2027-06-01",
    "2027-09-01",
    "2028-03-17",
    "2028-09-06",
  ]);
  expect(days("2026-12-24")?.slice(0, 2)).toEqual(["2026-12-24", "2026-12-24"]);
});

test("a decision for this season stands beside the recommendation, one for another does not", () => {
  const decided = (season: number) =>
    compared({ ...scored(222), course: known({ season, course: "apply", on: AS_OF, because: "Family." }) });
  expect(decided(2027)).toMatchObject({ chosen: { course: "apply" }, rules: ["D4", "D7", "D8"] });
  expect(decided(2028).chosen).toBeNull();
});

test("what has begun before today is told as begun, on the day it begins as beginning", () => {
  const steps = (day: string) =>
    compared(scored(238), day).courses[0]?.milestones.map(({ by, title }) => `${by} ${title}`);
  expect(steps("2026-09-23")?.slice(0, 2)).toEqual([
    "2026-09-23 Submission is open: send what stands",
    "2026-09-23 Programs begin to review",
  ]);
  expect(steps("2026-09-24")?.slice(0, 3)).toEqual([
    "2026-09-24 Submission is open: send what stands",
    "2026-09-24 Programs are reviewing already",
    "2027-03-03 The rank list is certified",
  ]);
});

test("a season that is over says so, and nothing of submitting", () => {
  const applicant = anApplicant({ profile: { ...scored(238), season: known(2027) } });
  const context = contextFor(applicant, { asOf: toCalendarDate("2027-04-01"), catalogue: CATALOGUE });
  expect(compareCourses(applicant, context).courses[0]?.milestones.map(({ title }) => title)).toEqual([
    "The day to certify the rank list has passed",
    "Match Day has passed",
  ]);
});

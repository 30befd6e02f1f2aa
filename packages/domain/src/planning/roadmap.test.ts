import { expect, test } from "vitest";
import type { Letter } from "../applicant/letter.ts";
import type { ApplicationStatus } from "../applicant/planned-program.ts";
import type { Profile } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import {
  aLetter,
  anApplicant,
  aPlan,
  aPlannedProgram,
  aPracticeTest,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { planRoadmap, type RoadmapStep } from "./roadmap.ts";

interface Person {
  readonly profile?: Partial<Profile>;
  readonly letters?: readonly Partial<Letter>[];
  readonly status?: ApplicationStatus;
  readonly planned?: number;
}

function roadmapOn(
  day: string,
  { profile = {}, letters = [], status = "planned", planned = 3 }: Person = {},
) {
  const applicant = anApplicant({
    profile,
    letters: known(letters.map((letter) => aLetter({ status: "assigned", ...letter }))),
    plan: aPlan(planned, { status }),
  });
  return planRoadmap(
    applicant,
    contextFor(applicant, { asOf: toCalendarDate(day), catalogue: EMPTY_CATALOGUE }),
  );
}

function stepOn(id: RoadmapStep["id"], day: string, person?: Person): RoadmapStep {
  const step = roadmapOn(day, person).steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`${id} is no step`);
  return step;
}

const NOT_PASSED = { step2ck: known([]) };

test.each<readonly [RoadmapStep["id"], string, string, string | null]>([
  ["specialty", "2025-09-19", "2026-03-19", null],
  ["exam-date", "2025-03-02", "2025-09-02", "2025-09-19 2026-03-19"],
  ["practice-test", "2025-12-02", "2026-03-02", "2026-06-19 2026-09-19"],
  ["us-experience", "2026-06-19", "2026-09-19", null],
  ["exam", "2026-03-02", "2026-06-02", "2026-09-19 2026-12-19"],
  ["anesthesiologist-letter", "2026-09-19", "2026-12-19", null],
  ["statement", "2026-09-02", "2026-09-23", null],
  ["rank-list", "2026-09-23", "2027-03-03", null],
])("%s lies from %s to %s; as the checklist words it: %s", (id, opensOn, dueOn, asWorded) => {
  const step = stepOn(id, "2026-08-15", { profile: NOT_PASSED });
  expect([step.opensOn, step.dueOn]).toEqual([opensOn, dueOn]);
  expect(step.asWorded && `${step.asWorded.opensOn} ${step.asWorded.dueOn}`).toBe(asWorded);
});

test.each<readonly [string, RoadmapStep["id"], string, Person, string]>([
  ["a passed exam is done", "exam", "2026-08-15", {}, "done"],
  ["not passed on the last day of its window", "exam", "2026-06-02", { profile: NOT_PASSED }, "due"],
  ["not passed a day later", "exam", "2026-06-03", { profile: NOT_PASSED }, "overdue"],
  ["untold", "exam", "2026-08-15", { profile: { step2ck: unknown } }, "unknown"],
  ["a practice test after the pass", "practice-test", "2026-08-15", {}, "not-needed"],
  ["a practice test before it", "practice-test", "2026-01-15", { profile: NOT_PASSED }, "due"],
  [
    "a practice test taken",
    "practice-test",
    "2026-08-15",
    { profile: { ...NOT_PASSED, practiceTests: known([aPracticeTest()]) } },
    "done",
  ],
  [
    "practice tests untold",
    "practice-test",
    "2026-08-15",
    { profile: { ...NOT_PASSED, practiceTests: unknown } },
    "unknown",
  ],
  ["no failure to frame", "failure-framed", "2026-09-10", {}, "not-needed"],
  [
    "a failure to frame",
    "failure-framed",
    "2026-09-10",
    { profile: { step1: known([STEP1_FAILURE, STEP1_PASS]) } },
    "due",
  ],
  ["no letter before its months", "anesthesiologist-letter", "2026-08-15", {}, "due"],
  ["a letter in", "anesthesiologist-letter", "2026-08-15", { letters: [{}] }, "done"],
  ["a list below its range on the day submission opens", "breadth-planned", "2026-09-02", {}, "due"],
  ["a list below its range a day later", "breadth-planned", "2026-09-03", {}, "overdue"],
  ["a list within it", "breadth-planned", "2026-08-15", { planned: 80 }, "done"],
  ["no tier yet", "breadth-planned", "2026-08-15", { profile: NOT_PASSED }, "not-needed"],
  ["no program planned", "applications-sent", "2026-09-10", { planned: 0 }, "due"],
  ["applications not sent", "applications-sent", "2026-09-10", {}, "due"],
  ["applications sent", "applications-sent", "2026-09-10", { status: "submitted" }, "done"],
  ["no interview", "interview-answers", "2026-10-10", { status: "submitted" }, "not-needed"],
  ["an interview offered", "interview-answers", "2026-10-10", { status: "invited" }, "due"],
  ["an interview held", "interview-answers", "2026-10-10", { status: "interviewed" }, "done"],
  ["nothing to rank yet", "rank-list", "2026-10-10", { status: "invited" }, "not-needed"],
  ["interviews to rank", "rank-list", "2026-10-10", { status: "interviewed" }, "due"],
  ["ranked", "rank-list", "2026-10-10", { status: "ranked" }, "done"],
])("%s", (_name, id, day, person, state) => {
  expect(stepOn(id, day, person).state).toBe(state);
});

test("of several interviews the steps rest on each: one offered is still to hold, one held can be ranked", () => {
  const plan = [
    aPlannedProgram({ programId: "program-1", status: "invited" }),
    aPlannedProgram({ programId: "program-2", status: "interviewed" }),
    aPlannedProgram({ programId: "program-3", status: "submitted" }),
  ];
  const applicant = anApplicant({ plan });
  const asOf = toCalendarDate("2026-10-10");
  const { steps } = planRoadmap(applicant, contextFor(applicant, { asOf, catalogue: EMPTY_CATALOGUE }));
  const states = steps
    .filter(({ countedFrom }) => countedFrom === "season")
    .map(({ id, state }) => `${id} ${state}`);
  expect(states).toEqual(
    expect.arrayContaining(["interview-answers done", "interviews-held due", "rank-list due"]),
  );
});

test("a practice test counts from its own day on", () => {
  const on = (day: string) =>
    stepOn("preparation", day, {
      profile: {
        ...NOT_PASSED,
        practiceTests: known([aPracticeTest({ takenOn: toCalendarDate("2026-07-04") })]),
      },
    }).state;
  expect([on("2026-07-03"), on("2026-07-04")]).toEqual(["overdue", "done"]);
});

test("a step whose months have not begun is due and not open", () => {
  const step = stepOn("anesthesiologist-letter", "2026-08-15");
  expect([step.state, step.hasOpened, step.doBy]).toEqual(["due", false, "2026-12-19"]);
});

test("every state says why", () => {
  expect(stepOn("practice-test", "2026-08-15").reason).toBe("Step 2 CK is passed.");
  expect(stepOn("exam", "2026-08-15", { profile: { step2ck: unknown } })).toMatchObject({
    reason: "Not told: the attempts at Step 2 CK.",
    untold: ["the attempts at Step 2 CK"],
  });
});

test("whoever starts late gets the exam's steps between today and the last safe day, in their order", () => {
  const { steps, isCompressed } = roadmapOn("2026-08-06", {
    profile: { ...NOT_PASSED, usMonths: known(0), experiences: known([]) },
  });
  const late = steps.filter(({ doBy, dueOn }) => doBy !== null && dueOn < "2026-08-06");
  expect(late.map(({ id, doBy }) => `${id} ${doBy}`)).toEqual([
    "exam-date 2026-08-09",
    "preparation 2026-08-12",
    "practice-test 2026-08-16",
    "study-adjusted 2026-08-19",
    "exam 2026-08-22",
    "tier-read 2026-09-23",
  ]);
  expect(isCompressed).toBe(true);
});

test("after the last safe day the exam waits for a later season, and is no part of the compressed plan", () => {
  const exam = stepOn("exam", "2026-08-27", { profile: NOT_PASSED });
  expect([exam.state, exam.isTooLate, exam.doBy, exam.latestOn]).toEqual([
    "overdue",
    true,
    null,
    "2026-08-26",
  ]);
});

test("the steps after a score count from the pass, or from the result of the planned sitting", () => {
  const satOn = toCalendarDate("2026-08-20");
  const plannedSittings = known([{ exam: "step2ck" as const, on: satOn }]);
  const opensOn = (profile: Partial<Profile>) => stepOn("tier-read", "2026-08-15", { profile }).opensOn;
  expect(opensOn({ plannedSittings })).toBe("2025-10-08");
  expect(opensOn({ ...NOT_PASSED, plannedSittings })).toBe("2026-09-17");
  expect(opensOn(NOT_PASSED)).toBe("2026-06-30");
});

test("on the last safe day itself the exam can still be sat", () => {
  const exam = stepOn("exam", "2026-08-26", { profile: NOT_PASSED });
  expect([exam.isTooLate, exam.doBy]).toEqual([false, "2026-08-26"]);
});

test("on the last day of a window nothing is compressed yet", () => {
  const person = { planned: 100, letters: [{}, {}, {}], profile: { statement: known("draft" as const) } };
  expect(roadmapOn("2026-09-23", person).isCompressed).toBe(false);
  expect(roadmapOn("2026-09-24", person).isCompressed).toBe(true);
});

test("whoever is in time has nothing compressed", () => {
  expect(roadmapOn("2026-08-15", { planned: 100, letters: [{}, {}, {}] }).isCompressed).toBe(false);
});

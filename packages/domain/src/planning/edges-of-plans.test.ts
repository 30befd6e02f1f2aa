import { expect, test } from "vitest";
import type { Letter } from "../applicant/letter.ts";
import type { PracticeTest } from "../applicant/practice-test.ts";
import type { Applicant, Profile } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { addDays, type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import type { SeasonEventId } from "../kernel/season.ts";
import { known, type Told, unknown } from "../kernel/told.ts";
import type { ParameterOverrides } from "../parameters/resolve-parameters.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import {
  aLetter,
  anApplicant,
  anAttempt,
  aPracticeTest,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { failed, passed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { type CourseComparison, compareCourses } from "./courses.ts";
import { listCredentialFlags } from "./credential-flags.ts";
import { listChecklist } from "./document-checklist.ts";
import { planReadiness } from "./readiness-plan.ts";
import { planRoadmap } from "./roadmap.ts";
import { planStatement } from "./statement-plan.ts";

interface View {
  readonly asOf?: CalendarDate;
  readonly overrides?: ParameterOverrides;
}

function contextOf(applicant: Applicant, { asOf = AS_OF, overrides = {} }: View = {}): RuleContext {
  return contextFor(applicant, { asOf, catalogue: EMPTY_CATALOGUE, overrides });
}

/** The same context with one more event in its season. */
function withEvent(context: RuleContext, id: SeasonEventId, on: string): RuleContext {
  const event = { id, on: toCalendarDate(on), timeEastern: null, standing: "published" } as const;
  const told = { ...event, source: "nrmp-main-calendar", otherDate: null, note: null };
  return { ...context, calendar: { ...context.calendar, events: [...context.calendar.events, told] } };
}

const person = (profile: Partial<Profile>) => anApplicant({ profile });
const compare = (applicant: Applicant, view?: View) => compareCourses(applicant, contextOf(applicant, view));

const needOf = (name: string, { courses }: CourseComparison): string | undefined =>
  courses[0]?.preconditions.find((need) => need.name.startsWith(name))?.state;

test.each([
  [2058, 7],
  [2059, 6],
])("in season %i a delay is planned as far as seasons are known: %i steps", (season, steps) => {
  const { courses } = compare(person({ season: known(season) }), { asOf: toCalendarDate("2056-01-01") });
  expect(courses[1]?.milestones).toHaveLength(steps);
});

test("in the last season that is known nobody can delay", () => {
  const { courses } = compare(person({ season: known(2060) }), { asOf: toCalendarDate("2056-01-01") });
  expect(courses.map(({ course }) => course)).toEqual(["apply"]);
});

test("steps stand in the order of their days, also where an organization's own numbers turn them round", () => {
  const overrides = {
    lettersFrom: { value: 14, reason: "Our students ask early." },
    lettersTo: { value: 1, reason: "Our letters come late." },
  };
  const [, delay] = compare(anApplicant(), { overrides }).courses;
  const days = delay?.milestones.map(({ by }) => by) ?? [];
  expect(days).toEqual(days.toSorted());
  expect(delay?.milestones[0]?.title).toBe("Year 1: letters asked of those who supervised directly");
  expect(delay?.milestones[3]).toEqual({ by: "2027-08-01", title: "Year 1: letters in, statement reviewed" });
});

test("a settled delay still shows how to apply now, and a settled posture shows itself", () => {
  const posture = (score: number) =>
    compare(person({ step2ck: known([anAttempt({ score })]) })).courses[0]?.posture;
  expect([posture(219), posture(238), posture(252)]).toEqual(["extremely-broad", "very-broad", "broad"]);
});

const lettersIn = (count: number): readonly Letter[] =>
  Array.from({ length: count }, (_, index) =>
    aLetter({ id: `00000000-0000-4000-8000-00000000000${index + 1}`, status: "uploaded" }),
  );

test.each<readonly [string, Told<readonly Letter[]>, string]>([
  ["two are too few", known(lettersIn(2)), "missing"],
  ["three are enough", known(lettersIn(3)), "met"],
  ["so are four", known(lettersIn(4)), "met"],
  ["untold letters are unknown", unknown, "unknown"],
])("letters in: %s", (_name, letters, state) => {
  expect(needOf("3 letters in", compare(anApplicant({ letters })))).toBe(state);
});

test.each<readonly [string, Profile["statement"], string]>([
  ["a final statement meets it", known("final"), "met"],
  ["a reviewed one too", known("reviewed"), "met"],
  ["a draft does not", known("draft"), "missing"],
  ["an untold one is unknown", unknown, "unknown"],
])("the account of a failed exam: %s", (_name, statement, state) => {
  const applicant = person({ step1: known([STEP1_FAILURE, STEP1_PASS]), statement });
  expect(needOf("One brief account", compare(applicant))).toBe(state);
});

test.each<readonly [string, Profile["visa"], readonly string[]]>([
  ["with a visa need a status is asked for", known({ needed: true, accepts: ["j1"] }), ["post", "status"]],
  ["without one it is not", known({ needed: false }), ["post"]],
  ["untold, it may be", unknown, ["post", "status"]],
])("a year in the United States: %s", (_name, visa, asked) => {
  const [, delay] = compare(person({ visa })).courses;
  const names = delay?.preconditions.filter(({ rule }) => rule === "D7").map(({ name }) => name) ?? [];
  expect(names.map((name) => (name.startsWith("A visa status") ? "status" : "post"))).toEqual(asked);
});

test("the ECFMG Pathway is dated once its deadline is told, and is verified then", () => {
  const applicant = anApplicant();
  const context = withEvent(contextOf(applicant), "ecfmg-pathways-application-deadline", "2027-01-31");
  expect(listCredentialFlags(applicant, context).find(({ topic }) => topic === "pathway")).toMatchObject({
    on: "2027-01-31",
    isVerified: true,
    words: "Clinical skills are shown by a Pathway, which is applied for by this day.",
  });
});

test("documents are due when ECFMG advises, once that day is told", () => {
  const applicant = anApplicant();
  const context = withEvent(contextOf(applicant), "ecfmg-documents-advised-by", "2026-09-10");
  expect(
    listChecklist(applicant, context).map(({ kind, dueOn, dueBecause }) => [kind, dueOn, dueBecause]),
  ).toEqual(
    expect.arrayContaining([
      ["mspe", "2026-09-10", "the day by which ECFMG advises to have all documents in"],
      ["transcript", "2026-09-10", "the day by which ECFMG advises to have all documents in"],
      ["photo", "2026-09-02", "the day submission opens"],
    ]),
  );
});

test.each<readonly [string, Partial<Profile>, string]>([
  ["both passed", {}, "Both Steps are passed."],
  ["Step 1 not passed", { step1: known([failed(null)]) }, "No pass is told of Step 1."],
  ["Step 2 CK not passed", { step2ck: known([]) }, "No pass is told of Step 2 CK."],
  ["nothing told", { step1: unknown, step2ck: unknown }, "No pass is told of Step 1 and Step 2 CK."],
])("certification names the exams that lack: %s", (_name, profile, words) => {
  const applicant = person(profile);
  const flag = listCredentialFlags(applicant, contextOf(applicant)).find(
    ({ topic }) => topic === "certification",
  );
  expect(flag?.words.endsWith(words)).toBe(true);
});

test.each<readonly [string, Partial<Profile>, string | undefined]>([
  [
    "the earlier of the passes counts",
    { step1: known([]), step2ck: known([passed("2023-05-02")]) },
    "2030-05-02",
  ],
  ["an undated pass starts no clock", { step1: known([passed(null)]), step2ck: known([]) }, undefined],
  ["no pass starts none", { step1: known([]), step2ck: known([]) }, undefined],
])("seven years: %s", (_name, profile, on) => {
  const applicant = person(profile);
  const flag = listCredentialFlags(applicant, contextOf(applicant)).find(
    ({ topic }) => topic === "seven-years",
  );
  expect(flag?.on).toBe(on);
});

test.each([
  [3, "1 attempt at Step 3 left of 4."],
  [4, "0 attempts at Step 3 left of 4."],
  [5, "0 attempts at Step 3 left of 4."],
])("after %i failures of Step 3 the attempts left are told, never fewer than none", (failures, words) => {
  const applicant = person({ step3: known(Array.from({ length: failures }, () => failed(null))) });
  const flag = listCredentialFlags(applicant, contextOf(applicant)).find(({ topic }) => topic === "attempts");
  expect(flag?.words).toContain(words);
});

const practicing = (...tests: readonly Partial<PracticeTest>[]) => {
  const applicant = person({
    step2ck: known([]),
    practiceTests: known(tests.map((each) => aPracticeTest(each))),
  });
  return planReadiness(applicant, contextOf(applicant)).tests ?? [];
};

test("practice tests stand latest first, and where day, score or provider is alike in one order alone", () => {
  const earlier = { takenOn: addDays(AS_OF, -20), score: 250 };
  const low = { takenOn: addDays(AS_OF, -3), score: 230 };
  const byNbme = { takenOn: addDays(AS_OF, -3), score: 240, provider: "nbme" } as const;
  const byUwsa = { ...byNbme, provider: "uwsa" } as const;
  const expected = [low, byNbme, byUwsa, earlier].map((each) => aPracticeTest(each));
  for (const order of [
    [earlier, low, byNbme, byUwsa],
    [byUwsa, byNbme, earlier, low],
    [byNbme, earlier, byUwsa, low],
    [low, byUwsa, earlier, byNbme],
  ])
    expect(practicing(...order)).toMatchObject(expected);
});

test.each<readonly [string, number, boolean]>([
  ["taken today", 0, true],
  ["90 days ago", 90, true],
  ["91 days ago", 91, false],
  ["tomorrow", -1, false],
])("a practice test counts as recent: %s", (_name, daysAgo, isRecent) => {
  expect(practicing({ takenOn: addDays(AS_OF, -daysAgo) })[0]?.isRecent).toBe(isRecent);
});

test.each<readonly [string, Partial<Profile>, object]>([
  ["one of one's own", { goal: known(252) }, { least: 252, most: 252, isOwn: true }],
  ["the target with a visa need", {}, { least: 245, most: 245, isOwn: false }],
  ["the targets that are possible", { visa: unknown }, { least: 240, most: 245, isOwn: false }],
])("the goal is %s", (_name, profile, goal) => {
  const applicant = person({ step2ck: known([]), ...profile });
  expect(planReadiness(applicant, contextOf(applicant)).goal).toEqual(goal);
});

const stepsOn = (day: string, overrides: ParameterOverrides = {}) =>
  planRoadmap(anApplicant(), contextOf(anApplicant(), { asOf: toCalendarDate(day), overrides })).steps;

test("a step opens on the first day of its window and not a day before", () => {
  const isOpen = (day: string) => stepsOn(day).find(({ id }) => id === "statement")?.hasOpened;
  expect([isOpen("2026-09-01"), isOpen("2026-09-02"), isOpen("2026-09-03")]).toEqual([false, true, true]);
});

test("steps of the roadmap stand in the order of their last days, then of their first", () => {
  const windows = stepsOn("2026-08-15").map(({ dueOn, opensOn }) => `${dueOn} ${opensOn}`);
  expect(windows).toEqual(windows.toSorted());
  expect(new Set(windows).size).toBeGreaterThan(5);
});

test("the stage of the statement is the one that is told, and null where none is", () => {
  const stage = (statement: Profile["statement"]) => {
    const applicant = person({ statement });
    return planStatement(applicant, contextOf(applicant)).stage;
  };
  expect([stage(known("draft")), stage(known("final")), stage(unknown)]).toEqual(["draft", "final", null]);
});

test("where a failure is not told, the part about it is not told and every other part is missing", () => {
  const applicant = person({ step1: unknown, statementParts: known([]) });
  const { parts } = planStatement(applicant, contextOf(applicant));
  expect(parts.map(({ part, state }) => `${part} ${state}`)).toEqual([
    "journey missing",
    "experiences missing",
    "strengths missing",
    "difficulty not-told",
  ]);
});

import { expect, test } from "vitest";
import type { Applicant } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import { known, unknown } from "../kernel/told.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import {
  aLetter,
  aNewcomer,
  anApplicant,
  anAttempt,
  aPlan,
  aPracticeTest,
  aProject,
  STEP1_FAILURE,
  STEP1_PASS,
} from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { failed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { type CoursePlan, compareCourses } from "./courses.ts";
import { listCredentialFlags } from "./credential-flags.ts";
import { listChecklist } from "./document-checklist.ts";
import { proposeList } from "./proposed-list.ts";
import { planReadiness } from "./readiness-plan.ts";
import { planStatement } from "./statement-plan.ts";

const no = stated({ answer: "no" } as const);
const CATALOGUE = compileCatalogue([
  aProgram(),
  aProgram({ id: "program-2", facts: { visaJ1: no, visaH1b: no, setting: stated("community") } }),
  aProgram({ id: "program-3", facts: { graduationLimit: stated({ years: 3, requirement: "required" }) } }),
]);

interface Person {
  readonly applicant: Applicant;
  readonly asOf: CalendarDate;
}

/** People whose plans, between them, hold every sentence that a plan can say. */
const PEOPLE: Readonly<Record<string, Person>> = {
  "A graduate with 238 and a J-1 need, in August": { applicant: anApplicant(), asOf: AS_OF },
  "Step 1 failed once, Step 2 CK failed once and not passed, an H-1B wanted": {
    applicant: anApplicant({
      profile: {
        step1: known([STEP1_FAILURE, STEP1_PASS]),
        step2ck: known([failed("2025-01-10", 210)]),
        visa: known({ needed: true, accepts: ["h1b"] }),
        practiceTests: known([
          aPracticeTest({ score: 236 }),
          aPracticeTest({ takenOn: toCalendarDate("2026-06-01"), score: 232 }),
        ]),
        statement: known("reviewed"),
        statementParts: known(["journey"]),
        failureAccount: known({ happened: "I did not pass.", learned: "", changed: "", improved: "" }),
        documents: known([
          { kind: "photo", stage: "in-place", since: toCalendarDate("2026-08-10") },
          { kind: "mspe", stage: "requested", since: null },
        ]),
      },
      letters: known([
        aLetter({ status: "assigned" }),
        aLetter({ id: "00000000-0000-4000-8000-000000000002", status: "uploaded" }),
        aLetter({ id: "00000000-0000-4000-8000-000000000003", status: "assigned" }),
      ]),
    }),
    asOf: AS_OF,
  },
  "222 without a visa need, late in December": {
    applicant: anApplicant({
      profile: {
        visa: known({ needed: false }),
        step2ck: known([anAttempt({ score: 222 })]),
        research: known([aProject()]),
        usMonths: known(0),
        experiences: known([]),
        season: known(2027),
        statement: unknown,
      },
      plan: aPlan(120),
    }),
    asOf: toCalendarDate("2026-12-24"),
  },
  "Somebody who has told nothing": { applicant: aNewcomer(), asOf: AS_OF },
};

function writeCourse(plan: CoursePlan): readonly string[] {
  const { course, season, posture, range, monthsUntilSubmission, cost, reach } = plan;
  return [
    `${course} for ${season}: ${posture ?? "no posture"}, ${range === null ? "no range" : `${range.least} to ${range.most ?? "all"}`}`,
    `  opens ${plan.submissionOpensOn} in ${monthsUntilSubmission} months, ends ${plan.matchDayOn}${plan.isProjected ? ", projected" : ""}`,
    `  ${cost.applications} applications; ${reach.reachable} programs in reach`,
    ...plan.preconditions.map(({ rule, name, state, action }) => `  ${rule} ${name}: ${state}. ${action}`),
    ...plan.changes.map((words) => `  + ${words}`),
    ...plan.leaves.map((words) => `  = ${words}`),
    ...plan.milestones.map(({ by, title }) => `  ${by} ${title}`),
  ];
}

function writePlan({ applicant, asOf }: Person): readonly string[] {
  const context = contextFor(applicant, { asOf, catalogue: CATALOGUE });
  const statement = planStatement(applicant, context);
  const { goal, sitting, tests } = planReadiness(applicant, context);
  return [
    "Courses",
    ...compareCourses(applicant, context).courses.flatMap(writeCourse),
    "Visa and certification",
    ...listCredentialFlags(applicant, context).map(
      ({ topic, title, words, on, source, isVerified }) =>
        `${topic}: ${title}, ${on ?? "no day"}. ${words} (${source}${isVerified ? "" : ", not verified"})`,
    ),
    "Documents",
    ...listChecklist(applicant, context).flatMap((item) => [
      `${item.label}: ${item.state}, ${item.stage ?? "not told"} since ${item.since ?? "no day"}, by ${item.dueOn}, ${item.dueBecause}. ${item.note} (${item.source ?? "no document"})`,
      ...item.parts.map(({ name, isThere }) => `  ${name}: ${isThere}`),
    ]),
    "Statement",
    `stage ${statement.stage ?? "not told"}, account needed: ${statement.needsAccount}`,
    ...statement.parts.map(({ part, state, action }) => `${part}: ${state}. ${action}`),
    ...(statement.account?.parts.map(({ part, question }) => `${part}? ${question}`) ?? []),
    ...(statement.account?.toDo.map((words) => `to do: ${words}`) ?? []),
    "Readiness",
    `goal ${goal.least} to ${goal.most}${goal.isOwn ? ", their own" : ""}`,
    ...(tests?.map(
      ({ takenOn, score, isRecent, isBenchmark, pointsToReady }) =>
        `${takenOn} ${score}: ${isRecent ? "recent" : "old"}${isBenchmark ? ", counts" : ""}, ${pointsToReady} points lack`,
    ) ?? ["no test told"]),
    `sit by ${sitting.lastSafeOn}, ${sitting.daysLeft} days; ${sitting.attemptsLeft ?? "untold"} attempts`,
    "Programs",
    ...proposeList(applicant, context).programs.flatMap(({ programId, standing, reasons }) => [
      `${programId}: ${standing}`,
      ...reasons.map(({ topic, side, words }) => `  ${topic} ${side}: ${words}`),
    ]),
    ...proposeList(applicant, context).leftOut.flatMap(({ programId, why, reasons }) => [
      `${programId} left out: ${why}`,
      ...reasons.map(({ topic, side, words }) => `  ${topic} ${side}: ${words}`),
    ]),
  ];
}

test("the plans of four people read as they are kept, word by word", async () => {
  const pages = Object.entries(PEOPLE).map(
    ([name, person]) => `${name}\n\n${writePlan(person).join("\n")}\n`,
  );
  await expect(pages.join("\n\n")).toMatchFileSnapshot("plans.golden.txt");
});

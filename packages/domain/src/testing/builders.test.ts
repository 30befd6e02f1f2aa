import { expect, test } from "vitest";
import { letterSchema } from "../applicant/letter.schema.ts";
import { findLetterProblems } from "../applicant/letter-problems.ts";
import { findPlanProblems } from "../applicant/plan-problems.ts";
import { applicantSchema } from "../applicant/profile.schema.ts";
import { findProfileProblems } from "../applicant/profile-problems.ts";
import { known } from "../kernel/told.ts";
import { programSchema } from "../program/program.schema.ts";
import {
  aLetter,
  aNewcomer,
  anApplicant,
  anExperience,
  anInterest,
  aPlan,
  aPracticeTest,
  aProject,
  aSitting,
  STEP1_FAILURE,
  STEP1_PASS,
} from "./applicants.ts";
import { anUncheckedProgram, aProgram, disputed, undisclosed } from "./programs.ts";
import { AS_OF, inSeason, SEASON } from "./seasons.ts";

const everythingBuilt = anApplicant({
  profile: {
    step1: known([STEP1_FAILURE, STEP1_PASS]),
    plannedSittings: known([aSitting()]),
    practiceTests: known([aPracticeTest()]),
    experiences: known([anExperience()]),
    research: known([aProject()]),
    interest: known([anInterest()]),
  },
});

test.each([
  ["the usual applicant", anApplicant()],
  ["a newcomer", aNewcomer()],
  ["an applicant of every part", everythingBuilt],
])("%s is lawful on the usual as-of date and passes the schema unchanged", (_name, applicant) => {
  const { profile, letters, plan } = applicant;
  expect(applicantSchema.parse(applicant)).toEqual(applicant);
  expect(findProfileProblems(profile, { asOf: AS_OF })).toEqual([]);
  expect(findPlanProblems(plan, AS_OF)).toEqual([]);
  const listed = letters.state === "known" ? letters.value : [];
  expect(listed.flatMap((letter) => findLetterProblems(letter, AS_OF))).toEqual([]);
});

test.each([
  ["the usual program", aProgram()],
  ["an unchecked program", anUncheckedProgram()],
  ["a disputed program", aProgram({ facts: { imgShare: disputed(10, 20), visaJ1: undisclosed() } })],
])("%s passes the schema unchanged", (_name, program) => {
  expect(programSchema.parse(program)).toEqual(program);
});

test("a letter whose status alone is overridden keeps no date that contradicts it", () => {
  const letter = letterSchema.parse(aLetter({ status: "identified" }));
  expect(findLetterProblems(letter, AS_OF)).toEqual([]);
});

test("a plan counts up its programs, and the first is the usual program", () => {
  expect(aPlan(2).map(({ programId }) => programId)).toEqual(["program-1", "program-2"]);
  expect(aPlan(1)[0]?.programId).toBe(aProgram().id);
  expect(aPlan(1, { status: "submitted" })[0]?.status).toBe("submitted");
});

test("the usual as-of date is the one from which the usual season is seen", () => {
  const { asOf, calendar } = inSeason(SEASON);
  expect(asOf).toBe(AS_OF);
  expect(calendar.season).toBe(SEASON);
  expect(calendar.submissionOpensOn > asOf).toBe(true);
});

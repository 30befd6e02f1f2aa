import { expect, test } from "vitest";
import type { Profile } from "../applicant/profile.ts";
import { contextFor } from "../assessment/context.ts";
import { known } from "../kernel/told.ts";
import type { ProgramFacts } from "../program/program.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { anApplicant, anAttempt, NO_PREFERENCE, STEP1_FAILURE, STEP1_PASS } from "../testing/applicants.ts";
import { aProgram, stated } from "../testing/programs.ts";
import { failed } from "../testing/refusals.ts";
import { AS_OF } from "../testing/seasons.ts";
import { readFitPerson, toProgramFit } from "./program-fit.ts";
import { proposalGroundsSchema } from "./proposal-grounds.schema.ts";
import { readProposalGrounds } from "./proposed-list.ts";

function reasonsOf(facts: Partial<ProgramFacts>, profile: Partial<Profile>): readonly string[] {
  const applicant = anApplicant({ profile });
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: compileCatalogue([aProgram({ facts })]) });
  const [screen] = context.catalogue.screens;
  const [kind] = context.catalogue.kinds;
  if (screen === undefined || kind === undefined) throw new Error("one program is compiled");
  return toProgramFit(screen, kind, readFitPerson(applicant, context)).reasons.map(
    ({ topic, side, words }) => `${topic} ${side}: ${words}`,
  );
}

const requiring = (minimum: number) => ({
  minimumStep2ck: stated({ minimum, requirement: "required" } as const),
});
const TAKES_FAILURES = {
  failurePolicy: stated({ firstAttemptPass: "not-required", exams: ["step1", "step2ck"] } as const),
};
const preferring = (preferences: Partial<typeof NO_PREFERENCE>): Partial<Profile> => ({
  preferences: known({ ...NO_PREFERENCE, ...preferences }),
});
const AFTER_STEP1 = { step1: known([STEP1_FAILURE, STEP1_PASS]) };

test.each<readonly [string, Partial<ProgramFacts>, Partial<Profile>, string]>([
  [
    "two points above a minimum",
    requiring(236),
    {},
    "score for: It requires at least 236 in Step 2 CK; the score lies 2 points above.",
  ],
  [
    "no score yet",
    requiring(236),
    { step2ck: known([]) },
    "score unknown: It requires at least 236 in Step 2 CK, and there is no score to hold against it.",
  ],
  [
    "a community program outside preferred universities",
    { setting: stated("community") },
    preferring({ settings: ["university"] }),
    "preferences against: Outside the preferences: it is a community program.",
  ],
  [
    "a university program outside both preferences",
    {},
    preferring({ settings: ["community"], regions: ["West"] }),
    "preferences against: Outside the preferences: it lies in South and it is a university program.",
  ],
  [
    "within both preferences",
    {},
    preferring({ settings: ["university"], regions: ["South", "West"] }),
    "preferences for: Within the preferences.",
  ],
  [
    "a community program in the lower tier",
    { setting: stated("community") },
    { step2ck: known([anAttempt({ score: 229 })]) },
    "setting for: It is a community program; in the lower tier community programs come first.",
  ],
])("%s", (_name, facts, profile, reason) => {
  expect(reasonsOf(facts, profile)).toContain(reason);
});

test.each<readonly [string, Partial<Profile>, readonly string[]]>([
  ["nobody who never failed is told of a bar", {}, []],
  [
    "after a failed Step 1 none is stated",
    AFTER_STEP1,
    ["failures for: It states no bar for the failed attempt."],
  ],
  [
    "after a failed Step 2 CK none is stated either",
    { step2ck: known([failed("2024-11-02", 201), anAttempt()]) },
    ["failures for: It states no bar for the failed attempt."],
  ],
])("a program that takes failed attempts: %s", (_name, profile, expected) => {
  expect(reasonsOf(TAKES_FAILURES, profile).filter((reason) => reason.startsWith("failures"))).toEqual(
    expected,
  );
});

test("after a rebound no setting comes first, in the lower tier without one community programs do", () => {
  const settings = (score: number) =>
    reasonsOf({}, { ...AFTER_STEP1, step2ck: known([anAttempt({ score })]) }).filter((reason) =>
      reason.startsWith("setting"),
    );
  expect(settings(244)).toHaveLength(1);
  expect(settings(245)).toEqual([]);
});

test("without a preference nothing is said of preferences", () => {
  expect(reasonsOf({}, preferring({})).filter((reason) => reason.startsWith("preferences"))).toEqual([]);
});

const GROUNDS = readProposalGrounds(
  anApplicant(),
  contextFor(anApplicant(), { asOf: AS_OF, catalogue: compileCatalogue([aProgram()]) }),
);

test("the grounds of a proposal come back as they were sent, and differ with the list of programs", () => {
  expect(proposalGroundsSchema.parse(GROUNDS)).toEqual(GROUNDS);
  expect(GROUNDS).toMatchObject({ score: "238, failed 0 0 0", tier: "middle, 80 to 120", season: "2027" });
  const other = contextFor(anApplicant(), {
    asOf: AS_OF,
    catalogue: compileCatalogue([aProgram({ id: "other" })]),
  });
  expect(readProposalGrounds(anApplicant(), other).programs).not.toBe(GROUNDS.programs);
});

test.each([
  ["score", 50],
  ["tier", 200],
  ["visa", 500],
  ["preferences", 2000],
  ["season", 20],
  ["programs", 50],
] as const)("the ground %s is a text of 1 to %i characters", (ground, atMost) => {
  const read = (text: unknown) => proposalGroundsSchema.safeParse({ ...GROUNDS, [ground]: text });
  expect(read("x".repeat(atMost)).success).toBe(true);
  for (const damaged of ["", "x".repeat(atMost + 1), "\u0000", 7, undefined]) {
    expect(read(damaged).error?.issues.map(({ message }) => message)).toEqual(
      expect.arrayContaining(["Reload the page and try again: what the proposal rests on is damaged."]),
    );
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { letterSchema } from "../applicant/letter.schema.ts";
import { findLetterProblems } from "../applicant/letter-problems.ts";
import { findPlanProblems } from "../applicant/plan-problems.ts";
import { planInputSchema } from "../applicant/planned-program.schema.ts";
import { applicantSchema, profileInputSchema } from "../applicant/profile.schema.ts";
import { findProfileProblems } from "../applicant/profile-problems.ts";
import { programSchema } from "../program/program.schema.ts";
import { arbitraryApplicant, arbitraryLetter, arbitraryPlan, arbitraryProfile } from "./arbitraries.ts";
import { arbitraryProgram } from "./arbitrary-programs.ts";
import { AS_OF } from "./seasons.ts";

test.each([
  ["profile", arbitraryProfile(), profileInputSchema],
  ["applicant", arbitraryApplicant(), applicantSchema],
  ["letter", arbitraryLetter(), letterSchema],
  ["plan", arbitraryPlan(), planInputSchema],
  ["program", arbitraryProgram(), programSchema],
] as const)(
  "a generated %s comes back unchanged from JSON through its schema",
  (_name, arbitrary, schema) => {
    expect.hasAssertions();
    fc.assert(
      fc.property<[unknown]>(arbitrary, (value) => {
        expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
      }),
    );
  },
);

test("a generated applicant breaks no law on the as-of date", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), ({ profile, letters, plan }) => {
      const listed = letters.state === "known" ? letters.value : [];
      expect([
        ...findProfileProblems(profile, { asOf: AS_OF }),
        ...listed.flatMap((letter) => findLetterProblems(letter, AS_OF)),
        ...findPlanProblems(plan, AS_OF),
      ]).toEqual([]);
    }),
  );
});

test("generated profiles reach the corners: each fact known and unknown, passes, failures, undated attempts", () => {
  const profiles = fc.sample(arbitraryProfile(), { numRuns: 300, seed: 7 });
  const attempts = profiles.flatMap(({ step2ck }) => (step2ck.state === "known" ? step2ck.value : []));
  expect(new Set(attempts.map(({ result }) => result))).toEqual(new Set(["pass", "fail"]));
  expect(attempts.some(({ takenOn }) => takenOn === null)).toBe(true);
  expect(attempts.some(({ takenOn, score }) => takenOn !== null && score !== null)).toBe(true);
  for (const fact of ["visa", "plannedSittings", "usMonths", "season", "graduation"] as const) {
    expect(new Set(profiles.map((profile) => profile[fact].state))).toEqual(new Set(["known", "unknown"]));
  }
});

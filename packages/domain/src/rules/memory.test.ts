import fc from "fast-check";
import { expect, test } from "vitest";
import { findParameterProblems } from "../parameters/parameter-problems.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryProgram } from "../testing/arbitrary-programs.ts";
import { AS_OF, SEASON } from "../testing/seasons.ts";
import { placePerson } from "./placement.ts";
import { readApplicant } from "./read-applicant.ts";
import { compileCatalogue } from "./screens/catalogue.ts";

const PROGRAMS = fc.sample(arbitraryProgram(), { numRuns: 150, seed: 21 }).map((program, index) => ({
  ...program,
  id: `program-${index + 1}`,
}));
const CONTEXT = {
  asOf: AS_OF,
  calendar: getSeason(SEASON),
  parameters: resolveParameters(SEASON),
  catalogue: compileCatalogue(PROGRAMS),
};

test("what is remembered of one person is what another would be told afresh", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), (applicant) => {
      const afresh = {
        ...CONTEXT,
        parameters: resolveParameters(SEASON),
        catalogue: compileCatalogue(PROGRAMS.toReversed()),
      };
      const [remembered, fresh] = [readApplicant(applicant, CONTEXT), readApplicant(applicant, afresh)];
      expect(remembered.placement).toEqual(fresh.placement);
      expect(remembered.breadth).toEqual(fresh.breadth);
      expect(remembered.reach).toEqual(fresh.reach);
    }),
    { numRuns: 300 },
  );
});

const points = fc.integer({ min: 190, max: 280 });

test("whatever numbers an organisation sets in order, everybody has a tier and a decision", () => {
  expect.hasAssertions();
  // Numbers that must differ may not meet, so that all of them differ.
  const edges = fc.uniqueArray(points, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(arbitraryApplicant(), edges, (applicant, numbers) => {
      const ordered = numbers.toSorted((a, b) => a - b);
      const [lowScoreBelow, middleFrom, parallelPlanBelow, strongFrom, academicFrom, reboundFrom] =
        ordered.map((value) => ({ value, reason: "a test" }));
      const overrides = {
        lowScoreBelow,
        middleFrom,
        parallelPlanBelow,
        strongFrom,
        academicFrom,
        reboundFrom,
      };
      const told = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
      const parameters = resolveParameters(SEASON, told);
      expect(findParameterProblems(parameters.values)).toEqual([]);
      const { step1, step2ck, visa } = readApplicant(applicant, CONTEXT);
      const { tier, decision, posture } = placePerson({
        step1,
        step2ck,
        visa,
        parameters: parameters.values,
      });
      for (const outcome of [tier, decision, posture]) {
        if (!outcome.settled) expect(outcome.possible.length).toBeGreaterThan(1);
      }
    }),
    { numRuns: 300 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { known } from "../kernel/told.ts";
import { findParameterProblems } from "../parameters/parameter-problems.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { anApplicant, anAttempt } from "../testing/applicants.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryOwnNumbers } from "../testing/arbitrary-numbers.ts";
import { aProgram } from "../testing/programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { explainAll } from "./explain.ts";
import { findNumberUsed, pickOwnNumbers, pickRangeNumbers } from "./number-used.ts";
import { listOwnNumbers } from "./parameter-words.ts";

const CATALOGUE = compileCatalogue([aProgram({ id: "program-1" }), aProgram({ id: "program-2" })]);

test("by whatever numbers an organisation may set, anybody at all is assessed and explained, and the numbers keep their order", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), arbitraryOwnNumbers(), (applicant, overrides) => {
      const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE, overrides });
      expect(findParameterProblems(context.parameters.values)).toEqual([]);
      const explanations = explainAll(assess(applicant, context), applicant, context);
      for (const used of explanations.flatMap(({ parameters }) => parameters)) {
        const own = overrides[used.id];
        expect(used.overrideReason).toBe(own?.reason ?? null);
        expect(used.standardText === null).toBe(own === undefined);
      }
    }),
  );
});

test("an organisation's own numbers are told with their reasons and the standards, each where it acts", () => {
  const applicant = anApplicant({ profile: { step2ck: known([anAttempt({ score: 247 })]) } });
  const overrides = {
    strongFrom: { value: 250, reason: "Our last three cohorts" },
    lowerBreadthMost: { value: 120, reason: "What our people can pay" },
    middleBreadthMost: { value: null, reason: "No end" },
  };
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE, overrides });
  const assessment = assess(applicant, context);
  expect(findNumberUsed(explainAll(assessment, applicant, context), "strongFrom")).toBe(250);
  const own = listOwnNumbers(context.parameters);
  const strong = {
    ...{ id: "strongFrom", title: "Strong band begins", text: "250 points", standard: "245 points" },
    reason: "Our last three cohorts",
  };
  expect(own.map(({ id }) => id)).toEqual(["strongFrom", "middleBreadthMost", "lowerBreadthMost"]);
  expect(pickOwnNumbers(own, ["middleFrom", "strongFrom"])).toEqual([strong]);
  expect(pickRangeNumbers(own, assessment.breadth.range)).toMatchObject([
    { id: "middleBreadthMost", text: "no upper limit", standard: "120 programs" },
  ]);
  expect(pickRangeNumbers(own, null)).toEqual([]);
});

test("a number is told beside the end of a range that it makes, and never beside the other end", () => {
  const overrides = {
    strongBreadthLeast: { value: 50, reason: "Ours" },
    reboundBreadthLeast: { value: 110, reason: "Ours" },
    strongBreadthMost: { value: 110, reason: "Ours" },
  };
  const applicant = anApplicant({ profile: { step2ck: known([anAttempt({ score: 247 })]) } });
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE, overrides });
  const { range } = assess(applicant, context).breadth;
  const own = listOwnNumbers(context.parameters);
  expect(range).toEqual({ least: 50, most: 110, isOpenAbove: false });
  expect(pickRangeNumbers(own, range).map(({ id }) => id)).toEqual([
    "strongBreadthLeast",
    "strongBreadthMost",
  ]);
});

test.each([
  ["open by standard", {}, { least: 120, most: null, isOpenAbove: true }],
  ["closed by an organisation", { value: 150 }, { least: 120, most: 150, isOpenAbove: false }],
])("the range of the lower tier is %s", (_name, own, range) => {
  const applicant = anApplicant({ profile: { step2ck: known([anAttempt({ score: 220 })]) } });
  const overrides = "value" in own ? { lowerBreadthMost: { ...own, reason: "Ours" } } : {};
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE, overrides });
  expect(assess(applicant, context).breadth.range).toEqual(range);
});

test("two organisations with numbers of their own never share an answer, and both keep theirs", () => {
  const applicant = anApplicant({ profile: { step2ck: known([anAttempt({ score: 247 })]) } });
  const standards = { asOf: AS_OF, catalogue: CATALOGUE };
  const strict = { ...standards, overrides: { strongFrom: { value: 250, reason: "Ours" } } };
  const tierBy = (by: typeof standards) => assess(applicant, contextFor(applicant, by)).tier;
  expect([tierBy(standards), tierBy(strict), tierBy(standards), tierBy(strict)]).toEqual([
    { settled: true, value: "strong" },
    { settled: true, value: "middle" },
    { settled: true, value: "strong" },
    { settled: true, value: "middle" },
  ]);
});

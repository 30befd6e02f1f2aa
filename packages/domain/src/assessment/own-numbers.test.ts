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
import { findNumberUsed, listOwnNumbersUsed } from "./number-used.ts";

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

test("a number in use that is an organisation's own is told with its reason and the standard, and no other", () => {
  const applicant = anApplicant({ profile: { step2ck: known([anAttempt({ score: 247 })]) } });
  const overrides = { strongFrom: { value: 250, reason: "Our last three cohorts" } };
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE, overrides });
  const explanations = explainAll(assess(applicant, context), applicant, context);
  expect(findNumberUsed(explanations, "strongFrom")).toBe(250);
  expect(listOwnNumbersUsed(explanations, ["middleFrom", "strongFrom"])).toEqual([
    {
      id: "strongFrom",
      title: "Strong band begins",
      text: "250 points",
      standard: "245 points",
      reason: "Our last three cohorts",
    },
  ]);
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

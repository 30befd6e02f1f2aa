import fc from "fast-check";
import { expect, test } from "vitest";
import { contextFor } from "../assessment/context.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { arbitraryApplicant } from "../testing/arbitraries.ts";
import { arbitraryOwnNumbers } from "../testing/arbitrary-numbers.ts";
import { aProgram } from "../testing/programs.ts";
import { AS_OF } from "../testing/seasons.ts";
import { compareCourses } from "./courses.ts";
import { explainPlan } from "./explain-plan.ts";
import { proposeList } from "./proposed-list.ts";
import { planReadiness } from "./readiness-plan.ts";
import { planRoadmap } from "./roadmap.ts";

const CATALOGUE = compileCatalogue([aProgram({ id: "program-1" }), aProgram({ id: "program-2" })]);

test("by whatever numbers an organisation may set, anybody at all can be planned for", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(arbitraryApplicant(), arbitraryOwnNumbers(), (applicant, overrides) => {
      const context = contextFor(applicant, { asOf: AS_OF, catalogue: CATALOGUE, overrides });
      const { sitting } = planReadiness(applicant, context);
      expect(sitting.idealFrom <= sitting.idealTo).toBe(true);
      expect(compareCourses(applicant, context).courses.length).toBeGreaterThan(0);
      expect(planRoadmap(applicant, context).steps.length).toBeGreaterThan(0);
      expect(proposeList(applicant, context).programs.length).toBeLessThanOrEqual(2);
      for (const used of explainPlan(applicant, context).flatMap(({ parameters }) => parameters)) {
        expect(used.overrideReason).toBe(overrides[used.id]?.reason ?? null);
      }
    }),
  );
});

import { expect, test } from "vitest";
import { known } from "../kernel/told.ts";
import type { ParameterOverrides } from "../parameters/resolve-parameters.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { aNewcomer, anApplicant, anAttempt, aPracticeTest } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { findBandShown } from "./band-shown.ts";
import { contextFor } from "./context.ts";
import { explainAll } from "./explain.ts";

function bandOf(applicant: ReturnType<typeof anApplicant>, overrides: ParameterOverrides = {}) {
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE, overrides });
  const assessment = assess(applicant, context);
  return findBandShown(assessment, explainAll(assessment, applicant, context));
}

function scored(score: number) {
  return anApplicant({ profile: { step2ck: known([anAttempt({ score })]) } });
}

test.each([
  ["229 lies in the lower band", 229, { name: "lower", from: null, below: 230 }],
  ["230 lies in the middle band", 230, { name: "middle", from: 230, below: 245 }],
  ["244 lies in the middle band", 244, { name: "middle", from: 230, below: 245 }],
  ["245 lies in the strong band", 245, { name: "strong", from: 245, below: null }],
])("%s, between the guide's edges", (_, score, band) => {
  expect(bandOf(scored(score))).toEqual({ ...band, drawnBy: "guide" });
});

test("a failure makes the tier lower and leaves the score in its band", () => {
  const attempts = [anAttempt({ result: "fail", score: null, takenOn: null }), anAttempt({ score: 238 })];
  expect(bandOf(anApplicant({ profile: { step2ck: known(attempts) } }))).toMatchObject({ name: "middle" });
});

test("practice tests lie in a band before there is a score", () => {
  const practiceTests = known([aPracticeTest(), aPracticeTest({ takenOn: AS_OF })]);
  expect(bandOf(anApplicant({ profile: { step2ck: known([]), practiceTests } }))).toMatchObject({
    name: "middle",
  });
});

test("without a score there is no band", () => {
  expect(bandOf(aNewcomer())).toBeNull();
});

test("an organization's own edge is called its own", () => {
  const overrides: ParameterOverrides = { strongFrom: { value: 236, reason: "Our own matched scores." } };
  expect(bandOf(scored(238), overrides)).toMatchObject({
    name: "strong",
    from: 236,
    drawnBy: "organization",
  });
});

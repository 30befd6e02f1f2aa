import { listAdvice } from "@induction/domain/assessment/advice";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { explainAll } from "@induction/domain/assessment/explain";
import { EMPTY_CATALOGUE } from "@induction/domain/rules/screens/no-catalogue";
import { anApplicant } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { expect, test } from "vitest";
import { toAdvice } from "./advice.ts";

function explanationsOf(profile: Parameters<typeof anApplicant>[0]) {
  const applicant = anApplicant(profile);
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE });
  return explainAll(assess(applicant, context), applicant, context);
}

test("a piece of advice carries its subject, the person's own facts, what to do, and its rule", () => {
  const [advice] = listAdvice(explanationsOf({}), ["B8"]).map(toAdvice);
  expect(advice).toMatchObject({ key: "B8", title: "Strategy: middle tier.", rule: { id: "B8" } });
  expect(advice?.detail).toMatch(/does not carry the file alone/);
  expect(advice?.clearsWhen).toMatch(/^Show the interest/);
});

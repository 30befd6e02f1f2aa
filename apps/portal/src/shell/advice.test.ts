import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { explainAll } from "@induction/domain/assessment/explain";
import { known, unknown } from "@induction/domain/kernel/told";
import { EMPTY_CATALOGUE } from "@induction/domain/rules/screens/catalogue";
import { anApplicant, anAttempt } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { expect, test } from "vitest";
import { listAdvice, toAdvice } from "./advice.ts";

function explanationsOf(profile: Parameters<typeof anApplicant>[0]) {
  const applicant = anApplicant(profile);
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE });
  return explainAll(assess(applicant, context), applicant, context);
}

test("only the rules that hold advise, in the order in which they are asked for", () => {
  const delaying = explanationsOf({ profile: { step2ck: known([anAttempt({ score: 222 })]) } });
  expect(listAdvice(delaying, ["F8", "D7"]).map(({ rule }) => rule)).toEqual(["F8", "D7"]);
  expect(listAdvice(delaying, ["B7", "B8", "B9"]).map(({ rule }) => rule)).toEqual(["B9"]);
});

test("a rule that cannot say yet advises nothing", () => {
  const untold = explanationsOf({ profile: { step2ck: unknown } });
  expect(untold.find(({ rule }) => rule === "B8")?.answer).toBe("unknown");
  expect(listAdvice(untold, ["B8"])).toEqual([]);
});

test("a piece of advice carries its subject, the person's own facts, what to do, and its rule", () => {
  const [advice] = listAdvice(explanationsOf({}), ["B8"]).map(toAdvice);
  expect(advice).toMatchObject({ key: "B8", title: "Strategy: middle tier.", rule: { id: "B8" } });
  expect(advice?.detail).toMatch(/does not carry the file alone/);
  expect(advice?.clearsWhen).toMatch(/^Show the interest/);
});

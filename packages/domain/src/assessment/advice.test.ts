import { expect, test } from "vitest";
import { known, unknown } from "../kernel/told.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { anApplicant, anAttempt } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { listAdvice } from "./advice.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { explainAll } from "./explain.ts";

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

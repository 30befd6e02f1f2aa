import { expect, test } from "vitest";
import type { Role } from "./answers.ts";
import { cohortOf, toCohortSearch } from "./cohort-search.ts";

function as(...roles: readonly Role[]) {
  return { orgId: "a", orgName: "A", roles };
}

test.each<[string, readonly Role[], string | undefined, string]>([
  ["an advisor counts their own people", ["advisor"], undefined, "caseload"],
  ["a lead counts the organization", ["lead"], undefined, "organisation"],
  ["an advisor does not count the organization", ["advisor"], "organisation", "caseload"],
  ["a lead who advises nobody does not count a caseload", ["lead"], "caseload", "organisation"],
  ["whoever is both chooses", ["lead", "advisor"], "caseload", "caseload"],
  ["an administrator counts the organization", ["admin"], "anything", "organisation"],
])("%s", (_, roles, of, expected) => {
  expect(cohortOf(toCohortSearch({ of }), as(...roles))).toBe(expected);
});

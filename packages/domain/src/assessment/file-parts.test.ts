import { expect, test } from "vitest";
import { known, unknown } from "../kernel/told.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { B6_WORDS } from "../rules/tiers/strategy.words.ts";
import { aLetter, anApplicant } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { contextFor } from "./context.ts";

test("the parts of the strategy are told one by one, each once: there, still to come, not told", () => {
  const applicant = anApplicant({
    profile: { usMonths: known(0), research: unknown, statement: known("reviewed") },
    letters: known([aLetter({ specialty: "anesthesiology", status: "uploaded" })]),
  });
  const context = contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE });
  const { parts = [] } = B6_WORDS.tell(readApplicant(applicant, context));
  expect(parts.map(({ name, state }) => [state, name])).toEqual([
    ["there", "a letter of an anesthesiologist"],
    ["there", "experience in anesthesia, ICU or pain with its tasks"],
    ["there", "a statement that is reviewed"],
    ["to-come", "US clinical experience"],
    ["not-told", "research or quality improvement"],
  ]);
  for (const { action } of parts) expect(action).toMatch(/^[A-Z].*\.$/);
});

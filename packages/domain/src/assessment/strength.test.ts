import { expect, test } from "vitest";
import type { Applicant } from "../applicant/profile.ts";
import { known, unknown } from "../kernel/told.ts";
import { RULES } from "../rules/rules.ts";
import { EMPTY_CATALOGUE } from "../rules/screens/no-catalogue.ts";
import { aLetter, aNewcomer, anApplicant, anAttempt } from "../testing/applicants.ts";
import { AS_OF } from "../testing/seasons.ts";
import { assess } from "./assess.ts";
import { contextFor } from "./context.ts";
import { strengthInWords } from "./evidence-states.ts";
import { toStrength } from "./strength.ts";

function strengthOf(applicant: Applicant) {
  return toStrength(assess(applicant, contextFor(applicant, { asOf: AS_OF, catalogue: EMPTY_CATALOGUE })));
}

function say({ present, missing, unknown: open }: ReturnType<typeof strengthOf>): readonly string[] {
  return [present, missing, open].map((items) => items.map(({ rule }) => rule).join(" "));
}

const US_ANESTHESIOLOGIST = aLetter({
  specialty: "anesthesiology",
  country: "US",
  supervisedDirectly: true,
  status: "uploaded",
});

test.each<readonly [string, Applicant, readonly string[]]>([
  ["no letters are missing evidence", anApplicant({ letters: known([]) }), ["A1 F3", "E1 E2", ""]],
  [
    "minimal US exposure asks for one letter more, and for an observership",
    anApplicant({ profile: { usMonths: known(0) }, letters: known([]) }),
    ["A1 F3", "E1 E2 E9 F1", ""],
  ],
  [
    "untold letters are unknown, never missing",
    anApplicant({ letters: unknown }),
    ["A1 F3", "", "E1 E2 E3 E6 F5"],
  ],
  [
    "a letter of the strongest kind is present in each way that it counts",
    anApplicant({ letters: known([US_ANESTHESIOLOGIST]) }),
    ["A1 E1 E2 E3 F3", "E6", ""],
  ],
  [
    "a high score speaks for the file, and asks for no letter of its own",
    anApplicant({ profile: { step2ck: known([anAttempt({ score: 252 })]) }, letters: known([]) }),
    ["A1 B2 F3", "E1 E2", ""],
  ],
  [
    "of whoever told nothing, all is unknown",
    aNewcomer(),
    ["", "", "A1 A7 B2 E1 E2 E3 E6 E8 E9 F1 F3 F4 F5"],
  ],
])("%s", (_name, applicant, lists) => {
  expect(say(strengthOf(applicant))).toEqual(lists);
});

test("the count above the lists counts the lists", () => {
  expect(strengthInWords(strengthOf(anApplicant({ letters: known([]) })))).toBe(
    "2 present, 2 missing, 0 not known",
  );
});

test("every rule on evidence can be named: those of strength, and the gaps that are not about the list", () => {
  const asked = RULES.filter(
    ({ id, severity }) =>
      severity === "strength" ||
      (/^(E[1-35-9]|F[13-9])$/.test(id) && severity === "gap") ||
      /^E[12]$/.test(id),
  );
  const named = Object.values(strengthOf(aNewcomer())).flat();
  expect(named.map(({ rule }) => rule).toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
});

import type { Applicant } from "../../applicant/profile.ts";
import { known, unknown } from "../../kernel/told.ts";
import { resolveParameters } from "../../parameters/resolve-parameters.ts";
import { getSeason } from "../../parameters/seasons.ts";
import { aLetter, anApplicant, aPlan } from "../../testing/applicants.ts";
import { aProgram, stated } from "../../testing/programs.ts";
import { AS_OF, SEASON } from "../../testing/seasons.ts";
import { getGuideRule } from "../guide-rules.ts";
import { listOpenFacts } from "../open-facts.ts";
import { readApplicant } from "../read-applicant.ts";
import type { Reading } from "../reading.ts";
import type { RuleContext } from "../rule-context.ts";
import type { GuideRuleId } from "../rule-ids.ts";
import { compileCatalogue } from "../screens/catalogue.ts";
import type { CaseAnswer, CaseGiven } from "./rule-case.ts";

/** How many programs the catalogue of a case holds when nobody says: more than any range asks for. */
export const USUAL_LISTED = 200;

const NO_VISA_SPONSORED = {
  visaJ1: stated({ answer: "no" } as const),
  visaH1b: stated({ answer: "no" } as const),
};

/** The person of a case, what the person is read against, and how rules then see them. */
export interface CasePerson {
  readonly applicant: Applicant;
  readonly context: RuleContext;
  readonly reading: Reading;
}

function toCatalogue({ listed = USUAL_LISTED, closed = 0, closedBy = NO_VISA_SPONSORED }: CaseGiven) {
  return compileCatalogue(
    Array.from({ length: listed }, (_, index) =>
      aProgram({ id: `program-${index + 1}`, facts: index < closed ? closedBy : {} }),
    ),
  );
}

/** The made-up person of a case: the usual applicant without letters and programs, but for what the case says. */
export function toCasePerson(given: CaseGiven): CasePerson {
  const {
    profile = {},
    letters = [],
    planned = 0,
    status = "planned",
    season = SEASON,
    asOf = AS_OF,
  } = given;
  const applicant = anApplicant({
    profile,
    letters:
      letters === "untold"
        ? unknown
        : known(letters.map((letter) => aLetter({ status: "assigned", ...letter }))),
    plan: aPlan(planned, { status }),
  });
  const context = {
    asOf,
    calendar: getSeason(season),
    parameters: resolveParameters(season),
    catalogue: toCatalogue(given),
  };
  return { applicant, context, reading: readApplicant(applicant, context) };
}

/** How the rule itself answers about the person of a case. */
export function askCase(rule: GuideRuleId, { reading }: Pick<CasePerson, "reading">): CaseAnswer {
  const verdict = getGuideRule(rule).ask(reading);
  if (typeof verdict === "boolean") return verdict ? "holds" : "does not";
  return listOpenFacts(verdict);
}

import type { Letter } from "../applicant/letter.ts";
import type { ApplicationStatus } from "../applicant/planned-program.ts";
import type { Profile } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season } from "../kernel/season.ts";
import { known, unknown } from "../kernel/told.ts";
import { resolveParameters } from "../parameters/resolve-parameters.ts";
import { getSeason } from "../parameters/seasons.ts";
import { getGuideRule } from "../rules/guide-rules.ts";
import { listOpenFacts } from "../rules/open-facts.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { GuideRuleId } from "../rules/rule-ids.ts";
import { compileCatalogue } from "../rules/screens/catalogue.ts";
import { aLetter, anApplicant, aPlan } from "./applicants.ts";
import { aProgram, stated } from "./programs.ts";
import { AS_OF, SEASON } from "./seasons.ts";

/** What a case differs in from the usual applicant without letters and programs. */
export interface RuleCase {
  readonly profile?: Partial<Profile>;
  readonly letters?: readonly Partial<Letter>[] | "untold";
  readonly planned?: number;
  /** How far every application of the list has come; planned unless told otherwise. */
  readonly status?: ApplicationStatus;
  /** How many programs the catalogue holds, and how many of them take nobody with a visa need. */
  readonly listed?: number;
  readonly closed?: number;
  readonly season?: Season;
  /** The usual day unless told otherwise. */
  readonly asOf?: CalendarDate;
}

/** How a rule answers in a case: "holds", "does not", or "open: " with the facts that would tell. */
export function askRule(
  id: GuideRuleId,
  {
    profile = {},
    letters = [],
    planned = 0,
    status = "planned",
    listed = 200,
    closed = 0,
    season = SEASON,
    asOf = AS_OF,
  }: RuleCase,
): string {
  const no = { visaJ1: stated({ answer: "no" } as const), visaH1b: stated({ answer: "no" } as const) };
  const programs = Array.from({ length: listed }, (_, index) =>
    aProgram({ id: `program-${index + 1}`, facts: index < closed ? no : {} }),
  );
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
    catalogue: compileCatalogue(programs),
  };
  const verdict = getGuideRule(id).ask(readApplicant(applicant, context));
  if (typeof verdict === "boolean") return verdict ? "holds" : "does not";
  return `open: ${listOpenFacts(verdict).join(", ")}`;
}

import type { Applicant } from "../applicant/profile.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { toAnswer } from "./answer.ts";
import type { Assessment } from "./assessment.ts";
import { findChangesOn } from "./changes.ts";
import { findNextDue } from "./due-dates.ts";

/**
 * Everything the product says about one person on one day. Pure: the same person and context give the same answer, byte for
 * byte, in whatever order facts, letters and programs were entered. It never throws for a person that the schemas let in.
 * @param context from `contextFor`, which picks the season
 */
export function assess(applicant: Applicant, context: RuleContext): Assessment {
  const reading = readApplicant(applicant, context);
  const nextDue = findNextDue(applicant, context.calendar, context.asOf);
  const changesOn = findChangesOn({ reading, nextDue, season: applicant.profile.season });
  return toAnswer(reading, { nextDue, changesOn });
}

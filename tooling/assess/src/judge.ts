import type { Applicant } from "@induction/domain/applicant/profile";
import { assess } from "@induction/domain/assessment/assess";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { contextFor, type Standards } from "@induction/domain/assessment/context";
import { explainAll } from "@induction/domain/assessment/explain";
import type { Explanation } from "@induction/domain/assessment/explanation";
import { type Strength, toStrength } from "@induction/domain/assessment/strength";
import type { Season } from "@induction/domain/kernel/season";
import { known } from "@induction/domain/kernel/told";
import type { Subject } from "./subject.ts";

/** A person with everything that is said about them. */
export interface Judged {
  readonly subject: Subject;
  readonly assessment: Assessment;
  readonly strength: Strength;
  /** Without the rules on a list of programs where the file names none. */
  readonly explanations: readonly Explanation[];
}

function inSeason(applicant: Applicant, season: Season | null): Applicant {
  if (season === null) return applicant;
  return { ...applicant, profile: { ...applicant.profile, season: known(season) } };
}

/**
 * Assesses one person.
 * @param season the season for everybody; null leaves it to what the person told
 */
export function judge(subject: Subject, standards: Standards, season: Season | null): Judged {
  const applicant = inSeason(subject.applicant, season);
  const context = contextFor(applicant, standards);
  const assessment = assess(applicant, context);
  const explanations = explainAll(assessment, applicant, context).filter(
    ({ facts }) => subject.isListed || !facts.some(({ key }) => key === "plan"),
  );
  return { subject, assessment, strength: toStrength(assessment), explanations };
}

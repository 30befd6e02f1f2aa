import type { Applicant } from "@induction/domain/applicant/profile";

/** Whether the record is still empty: then there is nothing to stand on, and a place to begin. */
export function hasToldNothing(applicant: Applicant): boolean {
  const hasNoFact = Object.values(applicant.profile).every((fact) => fact.state === "unknown");
  return hasNoFact && applicant.letters.state === "unknown" && applicant.plan.length === 0;
}

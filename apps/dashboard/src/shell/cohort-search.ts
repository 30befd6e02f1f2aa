import type { Membership } from "./answers.ts";
import { holdsAny } from "./staff.ts";

/** Whose people are counted: one's own, or everybody of the organisation. */
export type CohortOf = "caseload" | "organisation";

/** A cohort as an address holds it; the usual one is left out. */
export interface CohortSearch {
  of?: CohortOf;
}

/** The part of an address that concerns the cohort. */
export function toCohortSearch({ of }: { readonly of?: unknown }): CohortSearch {
  return of === "caseload" || of === "organisation" ? { of } : {};
}

/** The cohorts that somebody's roles open: the widest first. */
export function listCohorts(membership: Membership | null): readonly CohortOf[] {
  const cohorts: CohortOf[] = [];
  if (holdsAny(membership, "lead", "admin")) cohorts.push("organisation");
  if (holdsAny(membership, "advisor")) cohorts.push("caseload");
  return cohorts;
}

/** The cohort of an address, or the widest where it names none that is open to the reader. */
export function cohortOf({ of }: CohortSearch, membership: Membership | null): CohortOf {
  const open = listCohorts(membership);
  return open.find((cohort) => cohort === of) ?? open[0] ?? "caseload";
}

import type { Membership, Person } from "@induction/auth/actor";
import type { CohortScope } from "@induction/db/queries/cohort.queries";
import type { ApplicantScope } from "@induction/db/queries/scope";

/** In which organisation a person acts, and as what. */
export interface Acting {
  readonly person: Person;
  readonly membership: Membership;
}

/** The person's own record, for whoever is an applicant. */
export function toOwnScope({ person, membership }: Acting): ApplicantScope {
  if (!membership.roles.includes("applicant")) return { kind: "nobody" };
  return { kind: "self", actorId: person.userId, orgId: membership.orgId };
}

/** Those whom the person advises: all of the organisation for a lead, the assigned ones for an advisor. */
export function toAdvisingScope({ person, membership }: Acting): ApplicantScope {
  const acting = { actorId: person.userId, orgId: membership.orgId };
  if (membership.roles.includes("lead")) return { kind: "organisation", ...acting };
  if (membership.roles.includes("advisor")) return { kind: "caseload", ...acting };
  return { kind: "nobody" };
}

/** Those whom the person may assign to advisors; for that alone, without what is in their records. */
export function toAssigningScope({ person, membership }: Acting): ApplicantScope {
  const mayAssign = membership.roles.includes("lead") || membership.roles.includes("admin");
  if (!mayAssign) return { kind: "nobody" };
  return { kind: "roster", actorId: person.userId, orgId: membership.orgId };
}

/** Whose cells the person may have counted: an advisor those of the assigned, a lead and an administrator everybody's. */
export function toCohortScope({ person, membership }: Acting, of: "caseload" | "organisation"): CohortScope {
  const { orgId, roles } = membership;
  if (of === "caseload" && roles.includes("advisor")) return { kind: of, actorId: person.userId, orgId };
  if (of === "organisation" && (roles.includes("lead") || roles.includes("admin")))
    return { kind: of, orgId };
  return { kind: "nobody" };
}

import type { Actor, Membership, OrganisationRole, Person, PlatformRole } from "@induction/auth/actor";
import { badField, forbidden, notFound, unauthorized } from "../errors/app-error.ts";

/** Who may call a procedure. Every procedure declares one; what it may then see is a matter of scope. */
export type Access =
  | { readonly kind: "anyone" }
  | { readonly kind: "signed-in" }
  /** A role in the organisation in which the call acts. */
  | { readonly kind: "role"; readonly roles: readonly OrganisationRole[] }
  | { readonly kind: "platform"; readonly roles: readonly PlatformRole[] };

/** Whoever was let in: the person, and the membership in which they act where the access asks for one. */
export interface Admission {
  readonly person: Person | null;
  readonly membership: Membership | null;
}

/**
 * Lets an actor in, or refuses.
 * @param orgId the organisation in which the call is to act, as the client names it; null where it names none
 * @throws AppError UNAUTHORIZED, FORBIDDEN, NOT_FOUND (an organisation of others) or BAD_REQUEST (which organisation?)
 */
export function admit(actor: Actor, access: Access, orgId: string | null): Admission {
  switch (access.kind) {
    case "anyone":
      return { person: actor.kind === "person" ? actor : null, membership: null };
    case "signed-in":
      return { person: requirePerson(actor), membership: null };
    case "platform": {
      const person = requirePerson(actor);
      if (!access.roles.some((role) => person.platformRoles.includes(role))) throw forbidden();
      return { person, membership: null };
    }
    case "role": {
      const person = requirePerson(actor);
      return { person, membership: requireMembership(person, { orgId, roles: access.roles }) };
    }
  }
}

function requirePerson(actor: Actor): Person {
  if (actor.kind === "anonymous") throw unauthorized();
  return actor;
}

/** The membership in which a person acts. @throws AppError when there is none, or more than one to choose from */
export function requireMembership(
  person: Person,
  { orgId, roles }: { orgId: string | null; roles: readonly OrganisationRole[] },
): Membership {
  const reaches = (membership: Membership) => membership.roles.some((role) => roles.includes(role));
  if (orgId !== null) {
    const membership = person.memberships.find((candidate) => candidate.orgId === orgId);
    if (membership === undefined) throw notFound();
    if (!reaches(membership)) throw forbidden();
    return membership;
  }
  const [membership, ...others] = person.memberships.filter(reaches);
  if (membership === undefined) throw forbidden();
  if (others.length > 0) throw badField("orgId", "Choose the organization first: you belong to several.");
  return membership;
}

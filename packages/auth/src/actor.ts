import type {
  OrganisationRole as StoredOrganisationRole,
  PlatformRole as StoredPlatformRole,
} from "@induction/db/queries/auth/roles";
import type {
  SessionPerson,
  StoredMembership,
  StoredSession,
} from "@induction/db/queries/auth/sessions.queries";

/** What a person may be in an organisation. */
export type OrganisationRole = StoredOrganisationRole;
/** What a person may be across organisations. */
export type PlatformRole = StoredPlatformRole;
/** An organisation where a person is not suspended, and what they are there. */
export type Membership = StoredMembership;

/** A signed-in person. */
export interface Person {
  readonly kind: "person";
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** SHA-256 of the session id, in hex: names the session and opens nothing. */
  readonly sessionHash: string;
  /** When this person last proved the password in this session. */
  readonly signedInAt: Date;
  readonly platformRoles: readonly PlatformRole[];
  readonly memberships: readonly Membership[];
}

/** Nobody that we know: no session, an ended one, or a suspended account. */
export interface Anonymous {
  readonly kind: "anonymous";
}

/** Who makes a request. */
export type Actor = Anonymous | Person;

/** The actor without a session. */
export const anonymous: Anonymous = { kind: "anonymous" };

/** Which lifetimes a session has: people who see others' records are signed out sooner. */
export type SessionKind = "staff" | "applicant";

/** The kind of session that a person's roles call for. */
export function toSessionKind(person: Pick<SessionPerson, "platformRoles" | "memberships">): SessionKind {
  if (person.platformRoles.length > 0) return "staff";
  const seesOthers = person.memberships.some(({ roles }) => roles.some((role) => role !== "applicant"));
  return seesOthers ? "staff" : "applicant";
}

/** The actor of a session. */
export function toPerson(
  session: Pick<StoredSession, "idHash" | "signedInAt">,
  person: SessionPerson,
): Person {
  return {
    kind: "person",
    userId: person.userId,
    name: person.name,
    email: person.email,
    sessionHash: session.idHash,
    signedInAt: session.signedInAt,
    platformRoles: person.platformRoles,
    memberships: person.memberships,
  };
}

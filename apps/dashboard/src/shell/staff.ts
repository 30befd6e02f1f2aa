import type { Membership, Person, Role } from "./answers.ts";

/** A place of the dashboard. */
export type Place =
  | "caseload"
  | "letters"
  | "cohort"
  | "numbers"
  | "programs"
  | "seasons"
  | "reports"
  | "invitations"
  | "members";

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  applicant: "Applicant",
  advisor: "Advisor",
  lead: "Lead",
  admin: "Admin",
};

/** The roles of staff, and of people who apply, in words. */
export function roleInWords(role: Role): string {
  return ROLE_WORDS[role];
}

/** The organisations in which somebody does more than apply. */
export function listStaffMemberships({ memberships }: Pick<Person, "memberships">): readonly Membership[] {
  return memberships.filter(({ roles }) => roles.some((role) => role !== "applicant"));
}

/** The organisation that an address names, or else the first; null for people who belong to none as staff. */
export function findOrganisation(
  person: Pick<Person, "memberships">,
  orgId: string | undefined,
): Membership | null {
  const memberships = listStaffMemberships(person);
  return memberships.find((membership) => membership.orgId === orgId) ?? memberships[0] ?? null;
}

/** Whether somebody holds any of the roles in the organisation. */
export function holdsAny(membership: Membership | null, ...roles: readonly Role[]): boolean {
  return membership !== null && roles.some((role) => membership.roles.includes(role));
}

/** Whether somebody looks after the facts of programs. */
export function isCurator({ platformRoles }: Pick<Person, "platformRoles">): boolean {
  return platformRoles.includes("curator");
}

/** The places that somebody's roles open, in the order of the navigation. The server decides again at every call. */
export function listPlaces(
  person: Pick<Person, "platformRoles">,
  membership: Membership | null,
): readonly Place[] {
  const places: Place[] = [];
  if (holdsAny(membership, "advisor", "lead")) places.push("caseload", "letters");
  if (holdsAny(membership, "advisor", "lead", "admin")) places.push("cohort");
  if (holdsAny(membership, "admin")) places.push("members");
  if (holdsAny(membership, "advisor", "lead", "admin")) places.push("invitations", "numbers");
  if (membership !== null || isCurator(person)) places.push("programs");
  if (isCurator(person)) places.push("seasons");
  if (isCurator(person)) places.push("reports");
  return places;
}

/** What somebody is here, in words: "Lead, Admin", "Curator". */
export function standingInWords(
  person: Pick<Person, "platformRoles">,
  membership: Membership | null,
): string {
  const roles = (membership?.roles ?? []).filter((role) => role !== "applicant").map(roleInWords);
  if (isCurator(person)) roles.push("Curator");
  return roles.join(", ");
}

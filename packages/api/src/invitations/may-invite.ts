import type { OrganisationRole } from "@induction/auth/actor";
import type { Membership } from "@induction/db/queries/members.queries";

/** Who invites. */
export interface Inviter {
  readonly userId: string;
  /** None for whoever is shut out. */
  readonly roles: readonly OrganisationRole[];
}

/**
 * Whether somebody may send an invitation, or one that they sent may stay open: an administrator gives any role; a lead
 * invites applicants, an advisor applicants onto their own caseload.
 */
export function mayInvite(
  { userId, roles }: Inviter,
  invitation: { readonly roles: readonly OrganisationRole[]; readonly advisorId: string | null },
): boolean {
  if (roles.includes("admin")) return true;
  if (invitation.roles.some((role) => role !== "applicant")) return false;
  return roles.includes("lead") || (roles.includes("advisor") && invitation.advisorId === userId);
}

/** What a member may act by: nothing while they are shut out. */
export function rolesOf({ roles, suspendedAt }: Membership): readonly OrganisationRole[] {
  return suspendedAt === null ? roles : [];
}

import type { Invitation } from "@induction/auth/invitations";
import type { Membership } from "@induction/db/queries/members.queries";
import type { OpenTransaction, Queryable } from "@induction/db/queries/queryable";
import type { ApiContext } from "../context.ts";
import { type Inviter, mayInvite, rolesOf } from "./may-invite.ts";

/** The open invitations of one inviter that they could not send with these roles. */
export async function listEndingInvitations(
  { auth }: Pick<ApiContext, "auth">,
  db: Queryable,
  { orgId, ...inviter }: Inviter & { orgId: string },
): Promise<readonly Invitation[]> {
  const sent = await auth.listInvitations(db, { orgId, invitedBy: inviter.userId });
  return sent.filter((invitation) => invitation.state === "open" && !mayInvite(inviter, invitation));
}

/** Revokes what a member sent and could not send any more; in the audit it is whoever changed the member that did so. */
export async function endInvitations(
  { auth, requestId }: ApiContext,
  trx: OpenTransaction,
  { orgId, actorId, next }: { orgId: string; actorId: string; next: Membership },
): Promise<void> {
  const inviter = { orgId, userId: next.userId, roles: rolesOf(next) };
  for (const { id } of await listEndingInvitations({ auth }, trx, inviter)) {
    await auth.revokeInvitation(trx, { orgId, id, invitedBy: null, actorId, requestId });
  }
}

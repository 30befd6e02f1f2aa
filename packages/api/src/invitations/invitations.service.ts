import type { OrganisationRole } from "@induction/auth/actor";
import type { Invitation, InvitationPreview } from "@induction/auth/invitations";
import { inTransaction } from "@induction/db/engine/transaction";
import { holdMembership, lockAdvisor } from "@induction/db/queries/members.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { badField, forbidden, notFound } from "../errors/app-error.ts";
import type { CurrentSession } from "../session/current-session.ts";
import { requireSuccess } from "../session/outcomes.ts";
import { signInWith } from "../session/session.service.ts";
import { mayInvite, rolesOf } from "./may-invite.ts";

/** An invitation as lists show it. */
export interface InvitationLine {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly OrganisationRole[];
  readonly advisorId: string | null;
  readonly advisorName: string | null;
  readonly invitedByName: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly state: "open" | "expired";
}

/** Whom to invite, as what. */
export interface InvitationDraft {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly OrganisationRole[];
  readonly advisorId?: string | null | undefined;
}

/** An advisor does not see what others sent, so it is said who can take it back. */
const ALREADY_INVITED =
  "This address has an open invitation. To send another one, whoever sent it, a lead or an administrator revokes it first.";

/**
 * Invites somebody by mail. An administrator may give any role; a lead and an advisor invite applicants, an advisor
 * only to their own caseload.
 */
export async function invite(
  context: ApiContext,
  acting: Acting,
  draft: InvitationDraft,
): Promise<InvitationLine> {
  const { orgId } = acting.membership;
  const advisorId = requireAdvisor(acting, draft);
  const work = async (trx: OpenTransaction) => {
    await requireMayInvite(trx, acting, { roles: draft.roles, advisorId });
    if (advisorId !== null && (await lockAdvisor(trx, { orgId, userId: advisorId })) === null) {
      throw badField("advisorId", "Choose an advisor of your organization.");
    }
    const { email, name, roles } = draft;
    const { userId: invitedBy } = acting.person;
    const { requestId } = context;
    return await context.auth.createInvitation(trx, {
      orgId,
      invitedBy,
      email,
      name,
      roles,
      advisorId,
      requestId,
    });
  };
  const outcome = await inTransaction(context.db.kysely, work, { safeToRepeat: true });
  switch (outcome.kind) {
    case "created":
      return toLine(outcome.invitation);
    case "already-invited":
      throw badField("email", ALREADY_INVITED);
    case "already-member":
      throw badField("email", "This address belongs to a member of your organization already.");
  }
}

/** Asked beside the writing, so that nobody whose roles end at this moment leaves an invitation behind. */
async function requireMayInvite(
  trx: OpenTransaction,
  { person: { userId }, membership: { orgId } }: Acting,
  invitation: { readonly roles: readonly OrganisationRole[]; readonly advisorId: string | null },
): Promise<void> {
  const held = await holdMembership(trx, { orgId, userId });
  const roles = held === null ? [] : rolesOf(held);
  if (!mayInvite({ userId, roles }, invitation)) throw forbidden();
}

/** The caseload that an invited applicant joins. */
function requireAdvisor(
  { person, membership }: Acting,
  { roles, advisorId }: InvitationDraft,
): string | null {
  const choosesFreely = membership.roles.includes("admin") || membership.roles.includes("lead");
  if (!roles.includes("applicant")) {
    if (advisorId) throw badField("advisorId", "Only an applicant has an advisor.");
    return null;
  }
  if (choosesFreely) return advisorId ?? null;
  return advisorId ?? person.userId;
}

/** Invitations that wait to be accepted: all of the organisation, or an advisor's own. */
export async function listInvitations(
  { auth, db }: ApiContext,
  acting: Acting,
): Promise<readonly InvitationLine[]> {
  const { orgId } = acting.membership;
  const invitations = await auth.listInvitations(db.kysely, { orgId, invitedBy: toInviter(acting) });
  return invitations.map(toLine);
}

/** Makes an invitation void. */
export async function revokeInvitation(
  context: ApiContext,
  acting: Acting,
  { id }: { id: string },
): Promise<void> {
  const { orgId } = acting.membership;
  const { requestId, auth, db } = context;
  const actorId = acting.person.userId;
  const revocation = { orgId, id, invitedBy: toInviter(acting), actorId, requestId };
  const work = (trx: OpenTransaction) => auth.revokeInvitation(trx, revocation);
  const isRevoked = await inTransaction(db.kysely, work, { safeToRepeat: true });
  if (!isRevoked) throw notFound();
}

/** Whose invitations somebody may see: null for everybody's. */
function toInviter({ person, membership }: Acting): string | null {
  const seesAll = membership.roles.includes("admin") || membership.roles.includes("lead");
  return seesAll ? null : person.userId;
}

function toLine(invitation: Invitation): InvitationLine {
  const { id, email, name, roles, advisorId, advisorName, invitedByName, state } = invitation;
  const createdAt = invitation.createdAt.toISOString();
  const expiresAt = invitation.expiresAt.toISOString();
  return { id, email, name, roles, advisorId, advisorName, invitedByName, createdAt, expiresAt, state };
}

/** What a mailed link invites to. */
export async function previewInvitation(
  { auth }: ApiContext,
  { token }: { token: string },
): Promise<InvitationPreview> {
  const preview = await auth.previewInvitation(token);
  if (preview === null) throw notFound();
  return preview;
}

/** Joins by a mailed link, and signs in. */
export async function acceptInvitation(
  context: ApiContext,
  { token, password, name }: { token: string; password?: string | undefined; name?: string | undefined },
): Promise<CurrentSession> {
  const { actor, auth, request } = context;
  const acceptance = { token, password: password ?? null, name: name ?? null, actor };
  return signInWith(context, requireSuccess(await auth.acceptInvitation(acceptance, request)));
}

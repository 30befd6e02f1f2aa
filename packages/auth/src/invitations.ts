import { randomUUID } from "node:crypto";
import { findAccountByEmail } from "@induction/db/queries/auth/accounts.queries";
import {
  findOpenInvitationOf,
  insertInvitation,
  listOpenInvitations,
  markInvitationRevoked,
  type NamedInvitation,
} from "@induction/db/queries/auth/invitations.queries";
import { isMember } from "@induction/db/queries/auth/memberships.queries";
import { deleteTokensOfInvitation, type InvitationKey } from "@induction/db/queries/auth/tokens.queries";
import type { OpenTransaction, Queryable } from "@induction/db/queries/queryable";
import { must } from "@induction/domain/kernel/must";
import type { OrganisationRole } from "./actor.ts";
import { recordEvent } from "./auth-events.ts";
import type { AuthTools } from "./auth-options.ts";
import { toAccountEmail } from "./email-address.ts";
import { findInvitationToAccept, invitationSeconds } from "./tokens.ts";

/** An invitation that waits to be accepted, or waited too long. */
export interface Invitation extends NamedInvitation {
  readonly state: "open" | "expired";
}

/** Whom to invite, as what. Whether the inviter may is decided before; what is written here is what accepting gives. */
export interface InvitationDraft {
  readonly orgId: string;
  readonly invitedBy: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly OrganisationRole[];
  readonly advisorId: string | null;
  readonly requestId: string | null;
}

/** What came of inviting somebody. */
export type InvitationOutcome =
  | { readonly kind: "created"; readonly invitation: Invitation }
  | { readonly kind: "already-invited"; readonly invitation: Invitation }
  | { readonly kind: "already-member" };

/** What the holder of a link sees before accepting. */
export interface InvitationPreview {
  readonly orgId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly OrganisationRole[];
  /** True when accepting asks for the password that this address has already. */
  readonly hasAccount: boolean;
}

/** Invites an address into an organisation and asks for the mail. An invitation that has expired is replaced. */
export async function createInvitation(
  tools: AuthTools,
  trx: OpenTransaction,
  draft: InvitationDraft,
): Promise<InvitationOutcome> {
  const { orgId, invitedBy, requestId } = draft;
  const now = tools.now();
  const email = toAccountEmail(draft.email);
  if (await isMember(trx, { orgId, email })) return { kind: "already-member" };
  const earlier = await findOpenInvitationOf(trx, { orgId, email });
  if (earlier !== null && earlier.expiresAt > now) return alreadyInvited(earlier, now);
  if (earlier !== null) await voidInvitation(trx, { ...earlier, invitedBy: null, now });

  const id = randomUUID();
  const isNew = await insertInvitation(trx, {
    orgId,
    id,
    email,
    name: draft.name.trim(),
    roles: [...new Set(draft.roles)],
    advisorId: draft.advisorId,
    invitedBy,
    createdAt: now,
    expiresAt: new Date(now.getTime() + invitationSeconds * 1000),
  });
  const stored = must(await findOpenInvitationOf(trx, { orgId, email }), "it or a rival was just stored");
  if (!isNew) return alreadyInvited(stored, now);
  await tools.enqueueMail(trx, { kind: "invitation", orgId, invitationId: id });
  const event = { action: "invitation-created", actorId: invitedBy, orgId, invitationId: id } as const;
  await recordEvent(tools, trx, { ...event, requestId });
  return { kind: "created", invitation: toInvitation(stored, now) };
}

/** The invitations of an organisation that were not accepted or revoked, the newest first; `invitedBy` narrows to one inviter's. */
export async function listInvitations(
  { now }: Pick<AuthTools, "now">,
  db: Queryable,
  { orgId, invitedBy }: { orgId: string; invitedBy: string | null },
): Promise<readonly Invitation[]> {
  const invitations = await listOpenInvitations(db, { orgId, invitedBy });
  return invitations.map((invitation) => toInvitation(invitation, now()));
}

/** Makes an invitation and its links void; false when there is none open, or none by `invitedBy`. */
export async function revokeInvitation(
  tools: AuthTools,
  trx: OpenTransaction,
  revocation: InvitationKey & { invitedBy: string | null; actorId: string; requestId: string | null },
): Promise<boolean> {
  const { orgId, id, actorId, requestId } = revocation;
  if (!(await voidInvitation(trx, { ...revocation, now: tools.now() }))) return false;
  const event = { action: "invitation-revoked", actorId, orgId, invitationId: id } as const;
  await recordEvent(tools, trx, { ...event, requestId });
  return true;
}

/** What a link invites to; null when it is good for nothing any more. */
export async function previewInvitation(
  { db, now }: Pick<AuthTools, "db" | "now">,
  token: string,
): Promise<InvitationPreview | null> {
  const invitation = await findInvitationToAccept({ db, now: now() }, token);
  if (invitation === null) return null;
  const account = await findAccountByEmail(db, invitation.email);
  const { orgId, orgName, name, email, roles } = invitation;
  return { orgId, organisationName: orgName, name, email, roles, hasAccount: account !== null };
}

async function voidInvitation(
  trx: OpenTransaction,
  { orgId, id, invitedBy, now }: InvitationKey & { invitedBy: string | null; now: Date },
): Promise<boolean> {
  if (!(await markInvitationRevoked(trx, { orgId, id, invitedBy, now }))) return false;
  await deleteTokensOfInvitation(trx, { orgId, id });
  return true;
}

function alreadyInvited(stored: NamedInvitation, now: Date): InvitationOutcome {
  return { kind: "already-invited", invitation: toInvitation(stored, now) };
}

function toInvitation(stored: NamedInvitation, now: Date): Invitation {
  return { ...stored, state: stored.expiresAt > now ? "open" : "expired" };
}

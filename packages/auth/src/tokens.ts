import { findAccountByEmail } from "@induction/db/queries/auth/accounts.queries";
import { findOpenInvitation, type NamedInvitation } from "@induction/db/queries/auth/invitations.queries";
import {
  findInvitationOfToken,
  findUserOfResetToken,
  type InvitationKey,
  insertInvitationToken,
  insertResetToken,
} from "@induction/db/queries/auth/tokens.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import { createSecret, hashSecret, isSecretShaped } from "./secrets.ts";

/** How long a link to set a new password is good. */
export const resetTokenSeconds = 3600;

/** How long an invitation is good. */
export const invitationSeconds = 72 * 3600;

/** Where tokens are kept, and what time it is. */
export interface TokenPlace {
  readonly db: Queryable;
  readonly now: Date;
}

/** The stored form of a token that somebody brings; null for what can be none. */
export function findTokenHash(token: string): string | null {
  return isSecretShaped(token) ? hashSecret(token) : null;
}

/** A new token to set the password of an address; null when nobody there can sign in. Earlier ones stay good. */
export async function issueResetToken({ db, now }: TokenPlace, email: string): Promise<string | null> {
  const account = await findAccountByEmail(db, email);
  if (account === null || account.isSuspended) return null;
  const token = createSecret();
  const expiresAt = new Date(now.getTime() + resetTokenSeconds * 1000);
  await insertResetToken(db, { hash: hashSecret(token), at: now, expiresAt, userId: account.id });
  return token;
}

/** A new token to accept an invitation, good as long as the invitation is; earlier ones stay good. */
export async function issueInvitationToken(
  { db, now }: TokenPlace,
  { orgId, id, expiresAt }: InvitationKey & { expiresAt: Date },
): Promise<string> {
  const token = createSecret();
  await insertInvitationToken(db, {
    hash: hashSecret(token),
    at: now,
    expiresAt,
    orgId,
    invitationId: id,
  });
  return token;
}

/** The person for whom a reset token is good; the token stays. */
export async function findUserToReset({ db, now }: TokenPlace, token: string): Promise<string | null> {
  const hash = findTokenHash(token);
  return hash === null ? null : findUserOfResetToken(db, { hash, now });
}

/** The open invitation for which a token is good; the token stays. */
export async function findInvitationToAccept(
  { db, now }: TokenPlace,
  token: string,
): Promise<NamedInvitation | null> {
  const hash = findTokenHash(token);
  const key = hash === null ? null : await findInvitationOfToken(db, { hash, now });
  const invitation = key === null ? null : await findOpenInvitation(db, key);
  return invitation === null || invitation.expiresAt <= now ? null : invitation;
}

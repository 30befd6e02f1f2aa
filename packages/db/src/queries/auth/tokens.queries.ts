import type { Queryable } from "../queryable.ts";

/** A stored token: its hash, and from when until when it is good. */
export interface TokenLife {
  /** SHA-256 of the token, in hex. */
  readonly hash: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Stores a token that lets a person set a new password. */
export async function insertResetToken(
  db: Queryable,
  { hash, at, expiresAt, userId }: TokenLife & { userId: string },
): Promise<void> {
  await db
    .insertInto("tokens")
    .values({ hash, purpose: "reset", user_id: userId, created_at: at, expires_at: expiresAt })
    .execute();
}

/** Stores a token that lets its holder accept an invitation. */
export async function insertInvitationToken(
  db: Queryable,
  { hash, at, expiresAt, orgId, invitationId }: TokenLife & { orgId: string; invitationId: string },
): Promise<void> {
  await db
    .insertInto("tokens")
    .values({
      hash,
      purpose: "invitation",
      org_id: orgId,
      invitation_id: invitationId,
      created_at: at,
      expires_at: expiresAt,
    })
    .execute();
}

/** Which token is meant, and when it is used. */
export interface TokenUse {
  readonly hash: string;
  readonly now: Date;
}

/** The person for whom a reset token is good; the token stays. */
export async function findUserOfResetToken(db: Queryable, { hash, now }: TokenUse): Promise<string | null> {
  const row = await db
    .selectFrom("tokens")
    .select("user_id")
    .where("hash", "=", hash)
    .where("purpose", "=", "reset")
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row?.user_id ?? null;
}

/** Uses a reset token up: of any number of callers, one gets the person, the others null. */
export async function consumeResetToken(db: Queryable, use: TokenUse): Promise<string | null> {
  const row = await resetTokenConsumption(db, use).executeTakeFirst();
  return row?.user_id ?? null;
}

/** The statement of `consumeResetToken`. */
export function resetTokenConsumption(db: Queryable, { hash, now }: TokenUse) {
  return db
    .deleteFrom("tokens")
    .where("hash", "=", hash)
    .where("purpose", "=", "reset")
    .where("expires_at", ">", now)
    .returning("user_id");
}

/** The key of an invitation. */
export interface InvitationKey {
  readonly orgId: string;
  readonly id: string;
}

/** The invitation for which a token is good; the token stays. */
export async function findInvitationOfToken(
  db: Queryable,
  { hash, now }: TokenUse,
): Promise<InvitationKey | null> {
  const row = await db
    .selectFrom("tokens")
    .select(["org_id", "invitation_id"])
    .where("hash", "=", hash)
    .where("purpose", "=", "invitation")
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return toInvitationKey(row);
}

/** Uses an invitation token up: of any number of callers, one gets the invitation, the others null. */
export async function consumeInvitationToken(
  db: Queryable,
  { hash, now }: TokenUse,
): Promise<InvitationKey | null> {
  const row = await db
    .deleteFrom("tokens")
    .where("hash", "=", hash)
    .where("purpose", "=", "invitation")
    .where("expires_at", ">", now)
    .returning(["org_id", "invitation_id"])
    .executeTakeFirst();
  return toInvitationKey(row);
}

/** Makes every reset token of a person void. */
export async function deleteResetTokensOfUser(db: Queryable, userId: string): Promise<void> {
  await db.deleteFrom("tokens").where("purpose", "=", "reset").where("user_id", "=", userId).execute();
}

/** Makes every token of an invitation void. */
export async function deleteTokensOfInvitation(db: Queryable, { orgId, id }: InvitationKey): Promise<void> {
  await db.deleteFrom("tokens").where("org_id", "=", orgId).where("invitation_id", "=", id).execute();
}

/** Removes the tokens whose time is over. */
export async function deleteExpiredTokens(db: Queryable, now: Date): Promise<void> {
  await db.deleteFrom("tokens").where("expires_at", "<=", now).execute();
}

function toInvitationKey(
  row: { org_id: string | null; invitation_id: string | null } | undefined,
): InvitationKey | null {
  if (row === undefined || row.org_id === null || row.invitation_id === null) return null;
  return { orgId: row.org_id, id: row.invitation_id };
}

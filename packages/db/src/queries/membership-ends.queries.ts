import type { OpenTransaction } from "./queryable.ts";

/** Somebody's record that a change of roles has touched. */
export interface TouchedApplicant {
  readonly id: string;
  readonly userId: string | null;
  /** Who advised them until now, or still does. */
  readonly advisorId: string | null;
  readonly version: number;
}

/** Takes everybody off an advisor's caseload, so that nobody is assigned to somebody who advises no more. */
export async function releaseApplicants(
  trx: OpenTransaction,
  { orgId, advisorId }: { orgId: string; advisorId: string },
): Promise<readonly TouchedApplicant[]> {
  const rows = await trx
    .updateTable("applicants")
    .set((eb) => ({ advisor_id: null, version: eb("version", "+", 1) }))
    .where("org_id", "=", orgId)
    .where("advisor_id", "=", advisorId)
    .returning(["id", "user_id as userId", "version"])
    .execute();
  return rows.map((row) => ({ ...row, advisorId }));
}

/**
 * Locks the open invitations that rest on a member, who sent them or advises whom they invite. To be asked before the
 * membership is locked, for that is the order in which accepting an invitation locks.
 */
export async function lockInvitationsOf(
  trx: OpenTransaction,
  { orgId, userId }: { orgId: string; userId: string },
): Promise<void> {
  await trx
    .selectFrom("invitations")
    .select("id")
    .where("org_id", "=", orgId)
    .where((eb) => eb.or([eb("advisor_id", "=", userId), eb("invited_by", "=", userId)]))
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** Whoever is still to come joins nobody's caseload instead of this advisor's. */
export async function releaseInvitations(
  trx: OpenTransaction,
  { orgId, advisorId }: { orgId: string; advisorId: string },
): Promise<void> {
  await trx
    .updateTable("invitations")
    .set({ advisor_id: null })
    .where("org_id", "=", orgId)
    .where("advisor_id", "=", advisorId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .execute();
}

/** Ends the consent of somebody who is shut out or applies no more; null where there was none to end. */
export async function withdrawConsent(
  trx: OpenTransaction,
  { orgId, userId, at }: { orgId: string; userId: string; at: Date },
): Promise<TouchedApplicant | null> {
  const row = await trx
    .updateTable("applicants")
    .set((eb) => ({ consent: "withdrawn", consent_changed_at: at, version: eb("version", "+", 1) }))
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where("consent", "=", "given")
    .returning(["id", "user_id as userId", "advisor_id as advisorId", "version"])
    .executeTakeFirst();
  return row ?? null;
}

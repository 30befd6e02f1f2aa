import type { Queryable } from "../queryable.ts";
import { type OrganisationRole, toOrganisationRoles } from "./roles.ts";
import type { InvitationKey } from "./tokens.queries.ts";

/** An invitation of one address into one organisation, with the roles that accepting it gives. */
export interface StoredInvitation {
  readonly orgId: string;
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly OrganisationRole[];
  /** The advisor whose caseload an invited applicant joins. */
  readonly advisorId: string | null;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** An invitation with the names that a list or a mail shows. */
export interface NamedInvitation extends StoredInvitation {
  readonly orgName: string;
  readonly invitedByName: string;
  readonly advisorName: string | null;
}

/** Adds an invitation; false when the address has an open one in this organisation already. */
export async function insertInvitation(db: Queryable, invitation: StoredInvitation): Promise<boolean> {
  const row = await db
    .insertInto("invitations")
    .values({
      org_id: invitation.orgId,
      id: invitation.id,
      email: invitation.email,
      name: invitation.name,
      roles: [...invitation.roles],
      advisor_id: invitation.advisorId,
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["org_id", "email"])
        .where("accepted_at", "is", null)
        .where("revoked_at", "is", null)
        .doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** An invitation that is neither accepted nor revoked, expired or not. */
export async function findOpenInvitation(
  db: Queryable,
  { orgId, id }: InvitationKey,
): Promise<NamedInvitation | null> {
  const row = await openInvitations(db)
    .where("invitations.org_id", "=", orgId)
    .where("invitations.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : toNamedInvitation(row);
}

/** The open invitation of an address in an organisation, expired or not. */
export async function findOpenInvitationOf(
  db: Queryable,
  { orgId, email }: { orgId: string; email: string },
): Promise<NamedInvitation | null> {
  const row = await openInvitations(db)
    .where("invitations.org_id", "=", orgId)
    .where("invitations.email", "=", email)
    .executeTakeFirst();
  return row === undefined ? null : toNamedInvitation(row);
}

/** The open invitations of an organisation, expired or not, the newest first; `invitedBy` narrows to one inviter's. */
export async function listOpenInvitations(
  db: Queryable,
  { orgId, invitedBy }: { orgId: string; invitedBy: string | null },
): Promise<readonly NamedInvitation[]> {
  const rows = await openInvitations(db)
    .where("invitations.org_id", "=", orgId)
    .$if(invitedBy !== null, (query) => query.where("invitations.invited_by", "=", invitedBy))
    .orderBy("invitations.created_at", "desc")
    .orderBy("invitations.id")
    .execute();
  return rows.map(toNamedInvitation);
}

/** Marks an invitation accepted; false when it is not open any more, or its time is over. */
export async function markInvitationAccepted(
  db: Queryable,
  { orgId, id, now }: InvitationKey & { now: Date },
): Promise<boolean> {
  const row = await db
    .updateTable("invitations")
    .set({ accepted_at: now })
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Marks an open invitation revoked; false when there is none; `invitedBy` narrows to one inviter's. */
export async function markInvitationRevoked(
  db: Queryable,
  { orgId, id, invitedBy, now }: InvitationKey & { invitedBy: string | null; now: Date },
): Promise<boolean> {
  const row = await db
    .updateTable("invitations")
    .set({ revoked_at: now })
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .$if(invitedBy !== null, (query) => query.where("invited_by", "=", invitedBy))
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

function openInvitations(db: Queryable) {
  return db
    .selectFrom("invitations")
    .innerJoin("organisations", "organisations.id", "invitations.org_id")
    .innerJoin("users as inviter", "inviter.id", "invitations.invited_by")
    .leftJoin("users as advisor", "advisor.id", "invitations.advisor_id")
    .select([
      "invitations.org_id",
      "invitations.id",
      "invitations.email",
      "invitations.name",
      "invitations.roles",
      "invitations.advisor_id",
      "invitations.invited_by",
      "invitations.created_at",
      "invitations.expires_at",
      "organisations.name as org_name",
      "inviter.name as inviter_name",
      "advisor.name as advisor_name",
    ])
    .where("invitations.accepted_at", "is", null)
    .where("invitations.revoked_at", "is", null);
}

type NamedRow = Awaited<ReturnType<ReturnType<typeof openInvitations>["executeTakeFirstOrThrow"]>>;

function toNamedInvitation(row: NamedRow): NamedInvitation {
  return {
    orgId: row.org_id,
    id: row.id,
    email: row.email,
    name: row.name,
    roles: toOrganisationRoles(row.roles),
    advisorId: row.advisor_id,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    orgName: row.org_name,
    invitedByName: row.inviter_name,
    advisorName: row.advisor_name,
  };
}

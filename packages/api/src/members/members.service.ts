import { isDeepStrictEqual } from "node:util";
import type { OrganisationRole } from "@induction/auth/actor";
import { inTransaction } from "@induction/db/engine/transaction";
import { findAccount } from "@induction/db/queries/auth/accounts.queries";
import { recordChange } from "@induction/db/queries/changes";
import {
  listAdvisors,
  listMembers,
  lockMembership,
  type Member,
  type Membership,
  updateMembership,
} from "@induction/db/queries/members.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import { must } from "@induction/domain/kernel/must";
import { createApplicant } from "../applicants/create-applicant.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { badField, notFound } from "../errors/app-error.ts";

/** Somebody of the organisation, for its administrators. */
export interface MemberLine extends Omit<Member, "joinedAt"> {
  readonly isYou: boolean;
  readonly joinedAt: string;
}

/** Everybody of the organisation, by name. */
export async function getMembers(
  { db }: ApiContext,
  { person, membership }: Acting,
): Promise<readonly MemberLine[]> {
  const members = await listMembers(db.kysely, membership);
  return members.map((member) => ({
    ...member,
    joinedAt: member.joinedAt.toISOString(),
    isYou: member.userId === person.userId,
  }));
}

/** Somebody to whom applicants can be assigned, with the size of their caseload. */
export interface AdvisorLine {
  readonly userId: string;
  readonly name: string;
  readonly isYou: boolean;
  readonly applicants: number;
}

/** The advisors of the organisation, by name. */
export async function getAdvisors(
  { db }: ApiContext,
  { person, membership }: Acting,
): Promise<readonly AdvisorLine[]> {
  const advisors = await listAdvisors(db.kysely, membership);
  return advisors.map((advisor) => ({ ...advisor, isYou: advisor.userId === person.userId }));
}

/** Gives a member other roles. Their sessions end, so that the new roles hold at once. */
export async function setRoles(
  context: ApiContext,
  acting: Acting,
  { userId, roles }: { userId: string; roles: readonly OrganisationRole[] },
): Promise<void> {
  await changeMember(context, acting, {
    userId,
    action: "roles-set",
    change: (member) => ({ ...member, roles: [...new Set(roles)].sort() }),
  });
}

/** Shuts a member out of the organisation until they are let in again; their sessions end. */
export async function suspendMember(
  context: ApiContext,
  acting: Acting,
  { userId }: { userId: string },
): Promise<void> {
  await changeMember(context, acting, {
    userId,
    action: "member-suspended",
    change: (member) => ({ ...member, isSuspended: true }),
  });
}

/** Lets a suspended member in again. */
export async function resumeMember(
  context: ApiContext,
  acting: Acting,
  { userId }: { userId: string },
): Promise<void> {
  await changeMember(context, acting, {
    userId,
    action: "member-resumed",
    change: (member) => ({ ...member, isSuspended: false }),
  });
}

interface MemberChange {
  readonly userId: string;
  readonly action: string;
  readonly change: (member: Membership) => Membership;
}

/** @throws AppError NOT_FOUND for whoever is no member; BAD_REQUEST where no administrator would be left */
async function changeMember(
  context: ApiContext,
  { person, membership: { orgId } }: Acting,
  { userId, action, change }: MemberChange,
): Promise<void> {
  await inTransaction(
    context.db.kysely,
    async (trx) => {
      const locked = await lockMembership(trx, { orgId, userId });
      if (locked === null) throw notFound();
      const { member, otherAdmins } = locked;
      const next = change(member);
      if (isDeepStrictEqual(next, { ...member, roles: [...member.roles].sort() })) return;
      if (isAdmin(member) && !isAdmin(next) && otherAdmins === 0) {
        throw badField("userId", "An organization keeps at least one administrator. Name another one first.");
      }
      await updateMembership(trx, { orgId, ...next, suspendedAt: next.isSuspended ? context.now() : null });
      await context.auth.endAllSessions(trx, userId);
      if (!member.roles.includes("applicant") && next.roles.includes("applicant")) {
        await openRecord(context, trx, { orgId, userId });
      }
      await recordChange(trx, {
        at: context.now(),
        orgId,
        actorId: person.userId,
        requestId: context.requestId,
        action,
        record: "membership",
        recordId: userId,
        fields: [{ field: "roles", old: member.roles, new: next.roles }],
        applicant: null,
        why: null,
      });
    },
    { safeToRepeat: true },
  );
}

/** Whoever becomes an applicant has a record to tell facts in; an earlier one of theirs stays. */
async function openRecord(
  context: ApiContext,
  trx: OpenTransaction,
  { orgId, userId }: { orgId: string; userId: string },
): Promise<void> {
  const { name } = must(await findAccount(trx, userId), "a member has an account");
  await createApplicant(context, trx, { orgId, userId, name, advisorId: null, at: context.now() });
}

function isAdmin({ roles, isSuspended }: Membership): boolean {
  return !isSuspended && roles.includes("admin");
}

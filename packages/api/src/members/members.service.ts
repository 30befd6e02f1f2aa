import { isDeepStrictEqual } from "node:util";
import type { OrganisationRole } from "@induction/auth/actor";
import { inTransaction } from "@induction/db/engine/transaction";
import { findAccount } from "@induction/db/queries/auth/accounts.queries";
import { type FieldChange, recordChange } from "@induction/db/queries/changes";
import {
  findMembership,
  listAdvisors,
  lockMembership,
  type Membership,
  updateMembership,
} from "@induction/db/queries/members.queries";
import { lockInvitationsOf } from "@induction/db/queries/membership-ends.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import {
  listRoster,
  type Member,
  type RosterPage,
  type RosterView,
} from "@induction/db/queries/roster.queries";
import { must } from "@induction/domain/kernel/must";
import { createApplicant } from "../applicants/create-applicant.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { badField, notFound } from "../errors/app-error.ts";
import { listEndingInvitations } from "../invitations/end-invitations.ts";
import type { ApplicantChange } from "../live/change-feed.ts";
import { endDuties } from "./end-duties.ts";

/** Somebody of the organisation, for its administrators. */
export interface MemberLine extends Omit<Member, "since"> {
  readonly isYou: boolean;
  readonly since: string;
}

/** Which part of the organisation. */
export interface MembersQuestion {
  readonly search: string;
  readonly view: RosterView;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the organisation's people, with how many are in each view. */
export interface MembersAnswer {
  readonly members: readonly MemberLine[];
  readonly counts: RosterPage["counts"];
}

/** Everybody of the organisation, with or without an account: staff first, then by name. */
export async function getMembers(
  { db, now }: ApiContext,
  { person, membership }: Acting,
  question: MembersQuestion,
): Promise<MembersAnswer> {
  const { orgId } = membership;
  const { members, counts } = await listRoster(db.kysely, { ...question, orgId, now: now() });
  const toLine = (member: Member): MemberLine => ({
    ...member,
    since: member.since.toISOString(),
    isYou: member.userId === person.userId,
  });
  return { members: members.map(toLine), counts };
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

/** What would end if a member had these roles and no others; none for a suspension. */
export interface Endings {
  /** Open invitations that they sent and could not send then. */
  readonly invitations: number;
}

/** Says what a change of roles or a suspension would end beyond what the list of members shows. */
export async function getEndings(
  context: ApiContext,
  { membership: { orgId } }: Acting,
  { userId, roles }: { userId: string; roles: readonly OrganisationRole[] },
): Promise<Endings> {
  const db = context.db.kysely;
  if ((await findMembership(db, { orgId, userId })) === null) throw notFound();
  const ending = await listEndingInvitations(context, db, { orgId, userId, roles });
  return { invitations: ending.length };
}

/**
 * Gives a member other roles. Their sessions end, so that the new roles hold at once; whoever is no advisor any more
 * has nobody assigned, whoever is no applicant any more shares nothing, and invitations that they sent and could not
 * send now are revoked.
 */
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

/** Shuts a member out of the organisation until they are let in again; their sessions, consent and invitations end. */
export async function suspendMember(
  context: ApiContext,
  acting: Acting,
  { userId }: { userId: string },
): Promise<void> {
  await changeMember(context, acting, {
    userId,
    action: "member-suspended",
    change: (member) => ({ ...member, suspendedAt: member.suspendedAt ?? context.now() }),
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
    change: (member) => ({ ...member, suspendedAt: null }),
  });
}

interface MemberChange {
  readonly userId: string;
  readonly action: string;
  readonly change: (member: Membership) => Membership;
}

/** @throws AppError NOT_FOUND for whoever is no member; BAD_REQUEST where no administrator would be left */
async function changeMember(context: ApiContext, acting: Acting, change: MemberChange): Promise<void> {
  const touched = await inTransaction(
    context.db.kysely,
    (trx) => makeChange(context, trx, { acting, ...change }),
    {
      safeToRepeat: true,
    },
  );
  for (const change of touched) context.changeFeed.publish(change);
}

async function makeChange(
  context: ApiContext,
  trx: OpenTransaction,
  { acting, userId, action, change }: MemberChange & { acting: Acting },
): Promise<readonly ApplicantChange[]> {
  const { orgId } = acting.membership;
  await lockInvitationsOf(trx, { orgId, userId });
  const locked = await lockMembership(trx, { orgId, userId });
  if (locked === null) throw notFound();
  const { member, otherAdmins } = locked;
  const next = change(member);
  if (isDeepStrictEqual(next, member)) return [];
  if (isAdmin(member) && !isAdmin(next) && otherAdmins === 0) {
    throw badField("userId", "An organization keeps at least one administrator. Name another one first.");
  }
  await updateMembership(trx, { orgId, ...next });
  await context.auth.endAllSessions(trx, userId);
  if (!member.roles.includes("applicant") && next.roles.includes("applicant")) {
    await openRecord(context, trx, { orgId, userId });
  }
  await recordChange(trx, {
    at: context.now(),
    orgId,
    actorId: acting.person.userId,
    requestId: context.requestId,
    action,
    record: "membership",
    recordId: userId,
    fields: listMembershipFields(member, next),
    applicant: null,
    why: null,
  });
  return await endDuties(context, trx, { acting, member, next });
}

/** The audit keeps names of fields and no values, so each role is a field, and its name says what became of it. */
function listMembershipFields(member: Membership, next: Membership): readonly FieldChange[] {
  const roles = [...new Set([...member.roles, ...next.roles])].sort().map((role): FieldChange => {
    const [old, now] = [member.roles.includes(role), next.roles.includes(role)];
    return { field: `${role} ${toFate(old, now)}`, old, new: now };
  });
  const [old, now] = [member.suspendedAt !== null, next.suspendedAt !== null];
  return old === now ? roles : [...roles, { field: "suspended", old, new: now }];
}

function toFate(old: boolean, now: boolean): string {
  if (old && now) return "kept";
  return now ? "added" : "removed";
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

function isAdmin({ roles, suspendedAt }: Membership): boolean {
  return suspendedAt === null && roles.includes("admin");
}

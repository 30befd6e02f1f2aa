import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Change } from "../queries/changes.ts";
import type { Queryable } from "../queries/queryable.ts";
import type { SeededPerson } from "./insert-people.ts";
import { createUuid, type Random } from "./random.ts";

/** Who can sign in to the demo, and what they may do. Everybody has the one printed password. */
export const DEMO_STAFF = [
  { email: "advisor@demo.example", name: "Helen Marsh", roles: ["advisor"], platformRoles: [] },
  { email: "advisor-2@demo.example", name: "Daniel Reyes", roles: ["advisor"], platformRoles: [] },
  { email: "advisor-3@demo.example", name: "Naomi Fischer", roles: ["advisor"], platformRoles: [] },
  { email: "advisor-4@demo.example", name: "Samuel Boateng", roles: ["advisor"], platformRoles: [] },
  { email: "lead@demo.example", name: "Ruth Calloway", roles: ["lead"], platformRoles: [] },
  { email: "admin@demo.example", name: "Peter Lindgren", roles: ["admin"], platformRoles: [] },
  { email: "curator@demo.example", name: "Jun Sato", roles: [], platformRoles: ["curator"] },
  { email: "curator-2@demo.example", name: "Mira Kovacs", roles: [], platformRoles: ["curator"] },
] as const;

/** Somebody of the staff, with the id of their account. */
export type StaffMember = (typeof DEMO_STAFF)[number] & { readonly id: string };

/** The ids of the staff, in their order. */
export function listStaff(random: Random): readonly StaffMember[] {
  return DEMO_STAFF.map((member) => ({ ...member, id: createUuid(random) }));
}

/** An account of the demo, with its membership where it has roles. */
export interface DemoAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly platformRoles: readonly string[];
  readonly at: Date;
}

/** The organisation is this much older than the demo's day. */
const ORGANISATION_DAYS = 300;

/** When the organisation was opened and its staff came. */
export function toOpeningDate(today: CalendarDate): Date {
  return new Date(`${addDays(today, -ORGANISATION_DAYS)}T14:00:00Z`);
}

const ROWS_PER_STATEMENT = 2000;

/** Writes accounts and memberships. */
export async function insertAccounts(
  db: Queryable,
  { orgId, passwordHash }: { orgId: string; passwordHash: string },
  accounts: readonly DemoAccount[],
): Promise<void> {
  for (let start = 0; start < accounts.length; start += ROWS_PER_STATEMENT) {
    const some = accounts.slice(start, start + ROWS_PER_STATEMENT);
    const users = some.map(({ id, email, name, platformRoles, at }) => ({
      ...{ id, email, name, password_hash: passwordHash, platform_roles: [...platformRoles] },
      ...{ suspended_at: null, created_at: at },
    }));
    const memberships = some
      .filter(({ roles }) => roles.length > 0)
      .map(({ id, roles, at }) => ({
        ...{ org_id: orgId, user_id: id, roles: [...roles], suspended_at: null, created_at: at },
      }));
    await db.insertInto("users").values(users).execute();
    await db.insertInto("memberships").values(memberships).execute();
  }
}

/** How long an invitation is good, as `auth` makes them. */
const INVITATION_HOURS = 72;

/** Who has been invited and has not come yet: by whom, how many hours before the demo begins. */
const OPEN_INVITATIONS = [
  { email: "leila.haddad@invited.example", name: "Leila Haddad", roles: ["applicant"], hoursAgo: 20 },
  { email: "ivan.petrov@invited.example", name: "Ivan Petrov", roles: ["applicant"], hoursAgo: 100 },
  { email: "grace.oduya@invited.example", name: "Grace Oduya", roles: ["advisor"], hoursAgo: 45 },
] as const;

/** Where invitations belong, who sent them, and when the demo begins. */
export interface Inviting {
  readonly orgId: string;
  readonly at: Date;
  readonly random: Random;
  /** Invites whoever has no advisor. */
  readonly leadId: string;
  readonly adminId: string;
}

/**
 * The invitations by which people came and those that are open, with what the audit tells of them.
 * @returns the audit's part, to be recorded among all other changes in the order of time
 */
export async function insertInvitations(
  db: Queryable,
  inviting: Inviting,
  people: readonly (SeededPerson & { readonly email: string })[],
): Promise<readonly Change[]> {
  const { orgId, random, leadId, adminId, at } = inviting;
  const accepted = people.map((person) => {
    const acceptedAt = person.changes[0]?.at ?? at;
    return {
      ...toRow(inviting, {
        ...person,
        roles: ["applicant"],
        hours: random.between(3, 60),
        until: acceptedAt,
      }),
      ...{ advisor_id: person.advisorId, invited_by: person.advisorId ?? leadId, accepted_at: acceptedAt },
      userId: person.userId,
    };
  });
  const open = OPEN_INVITATIONS.map(({ hoursAgo, ...invited }) => ({
    ...toRow(inviting, { ...invited, hours: hoursAgo, until: at }),
    ...{ advisor_id: null, invited_by: adminId, accepted_at: null, userId: null },
  }));
  const invitations = [...accepted, ...open];
  await db
    .insertInto("invitations")
    .values(invitations.map(({ userId: _userId, ...row }) => row))
    .execute();
  const told = {
    orgId,
    requestId: null,
    record: "invitation",
    fields: [],
    applicant: null,
    why: null,
  } as const;
  return invitations.flatMap((row): readonly Change[] => {
    const common = { ...told, recordId: row.id };
    const sent = { ...common, at: row.created_at, actorId: row.invited_by, action: "invitation-created" };
    if (row.accepted_at === null) return [sent];
    return [sent, { ...common, at: row.accepted_at, actorId: row.userId, action: "invitation-accepted" }];
  });
}

function toRow({ orgId, random }: Inviting, { email, name, roles, hours, until }: Invited) {
  const createdAt = new Date(until.getTime() - hours * 3_600_000);
  const expiresAt = new Date(createdAt.getTime() + INVITATION_HOURS * 3_600_000);
  return {
    ...{ org_id: orgId, id: createUuid(random), email, name, roles: [...roles] },
    ...{ created_at: createdAt, expires_at: expiresAt, revoked_at: null },
  };
}

interface Invited {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly hours: number;
  readonly until: Date;
}

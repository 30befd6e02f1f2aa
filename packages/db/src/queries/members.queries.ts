import { sql } from "kysely";
import { type OrganisationRole, toOrganisationRoles } from "./auth/roles.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** Somebody to whom applicants can be assigned. */
export interface Advisor {
  readonly userId: string;
  readonly name: string;
  /** How many people are assigned to them. */
  readonly applicants: number;
}

/** The advisors of an organisation who are not suspended, by name. */
export async function listAdvisors(db: Queryable, { orgId }: { orgId: string }): Promise<readonly Advisor[]> {
  return await advisorsQuery(db, { orgId }).execute();
}

/** The statement of `listAdvisors`. */
export function advisorsQuery(db: Queryable, { orgId }: { orgId: string }) {
  return db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select(["memberships.user_id as userId", "users.name"])
    .select((eb) =>
      eb
        .selectFrom("applicants")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("applicants.org_id", "=", "memberships.org_id")
        .whereRef("applicants.advisor_id", "=", "memberships.user_id")
        .where("applicants.deleted_at", "is", null)
        .$asScalar()
        .$notNull()
        .as("applicants"),
    )
    .where("memberships.org_id", "=", orgId)
    .where(sql<boolean>`'advisor' = any(memberships.roles)`)
    .where("memberships.suspended_at", "is", null)
    .where("users.suspended_at", "is", null)
    .orderBy(sql`fold_name(users.name) collate "C"`)
    .orderBy("memberships.user_id");
}

/** A membership as administrators change it. */
export interface Membership {
  readonly userId: string;
  /** In the order of their names, however they are stored: two lists of the same roles are equal. */
  readonly roles: readonly OrganisationRole[];
  /** Null for whoever is let in. */
  readonly suspendedAt: Date | null;
}

/**
 * One membership together with those of the administrators, all locked until the transaction ends: of two
 * administrators who remove each other, one comes second and finds that nobody would be left.
 */
export async function lockMembership(
  trx: OpenTransaction,
  { orgId, userId }: { orgId: string; userId: string },
): Promise<{ readonly member: Membership; readonly otherAdmins: number } | null> {
  const rows = await trx
    .selectFrom("memberships")
    .select(["user_id", "roles", "suspended_at"])
    .where("org_id", "=", orgId)
    .where((eb) => eb.or([eb("user_id", "=", userId), sql<boolean>`'admin' = any(roles)`]))
    .orderBy("user_id")
    .forUpdate()
    .execute();
  const row = rows.find(({ user_id }) => user_id === userId);
  if (row === undefined) return null;
  const others = rows.filter(
    ({ user_id, roles, suspended_at }) =>
      user_id !== userId && suspended_at === null && roles.includes("admin"),
  );
  return {
    member: toMembership(row),
    otherAdmins: others.length,
  };
}

interface MembershipRow {
  readonly user_id: string;
  readonly roles: readonly string[];
  readonly suspended_at: Date | null;
}

function toMembership({ user_id, roles, suspended_at }: MembershipRow): Membership {
  return { userId: user_id, roles: toOrganisationRoles(roles).toSorted(), suspendedAt: suspended_at };
}

/** One membership, suspended or not. */
export async function findMembership(
  db: Queryable,
  key: { orgId: string; userId: string },
): Promise<Membership | null> {
  const row = await membershipQuery(db, key).executeTakeFirst();
  return row === undefined ? null : toMembership(row);
}

/** The same, which stays so until the transaction ends: for whoever makes something that must not outlast their roles. */
export async function holdMembership(
  trx: OpenTransaction,
  key: { orgId: string; userId: string },
): Promise<Membership | null> {
  const row = await membershipQuery(trx, key).forShare().executeTakeFirst();
  return row === undefined ? null : toMembership(row);
}

function membershipQuery(db: Queryable, { orgId, userId }: { orgId: string; userId: string }) {
  return db
    .selectFrom("memberships")
    .select(["user_id", "roles", "suspended_at"])
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId);
}

/** Overwrites a membership. */
export async function updateMembership(
  trx: OpenTransaction,
  { orgId, userId, roles, suspendedAt }: Membership & { orgId: string },
): Promise<void> {
  await trx
    .updateTable("memberships")
    .set({ roles: [...roles], suspended_at: suspendedAt })
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .execute();
}

/**
 * Somebody to whom applicants of an organisation can be assigned, or null. Whoever it is stays an advisor until the
 * transaction ends; to be asked before the applicant's own row is locked, for that is the order in which roles end.
 */
export async function lockAdvisor(
  trx: OpenTransaction,
  { orgId, userId }: { orgId: string; userId: string },
): Promise<{ readonly userId: string; readonly name: string } | null> {
  const row = await advisorsQuery(trx, { orgId })
    .where("memberships.user_id", "=", userId)
    .forShare("memberships")
    .executeTakeFirst();
  return row === undefined ? null : { userId: row.userId, name: row.name };
}

/**
 * Whether somebody applies in an organisation and is let in; it stays so until the transaction ends. To be asked where
 * something must not outlast that.
 */
export async function lockApplying(
  trx: OpenTransaction,
  { orgId, userId }: { orgId: string; userId: string },
): Promise<boolean> {
  const row = await trx
    .selectFrom("memberships")
    .select("user_id")
    .where("org_id", "=", orgId)
    .where("user_id", "=", userId)
    .where(sql<boolean>`'applicant' = any(roles)`)
    .where("suspended_at", "is", null)
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

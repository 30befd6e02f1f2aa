import { sql } from "kysely";
import type { Queryable } from "../queryable.ts";
import type { PlatformRole } from "./roles.ts";

/** Whether any organisation has an administrator who is not suspended. */
export async function hasAdministrator(db: Queryable): Promise<boolean> {
  const row = await db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select("memberships.user_id")
    .where(sql<boolean>`'admin' = any(memberships.roles)`)
    .where("memberships.suspended_at", "is", null)
    .where("users.suspended_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps two first administrators from being made at the same moment; released when the transaction ends. */
export async function lockOrganisations(db: Queryable): Promise<void> {
  await sql`lock table organisations in share row exclusive mode`.execute(db);
}

/** Adds an organisation. */
export async function insertOrganisation(
  db: Queryable,
  { id, name, at }: { id: string; name: string; at: Date },
): Promise<void> {
  await db.insertInto("organisations").values({ id, name, created_at: at }).execute();
}

/** Gives a person a platform role; false when they have it already. */
export async function grantPlatformRole(
  db: Queryable,
  { userId, role }: { userId: string; role: PlatformRole },
): Promise<boolean> {
  const row = await db
    .updateTable("users")
    .set({ platform_roles: sql<string[]>`array_append(platform_roles, ${role}::text)` })
    .where("id", "=", userId)
    .where(sql<boolean>`not ${role}::text = any(platform_roles)`)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

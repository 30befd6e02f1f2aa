import { sql } from "kysely";
import type { Queryable } from "../queryable.ts";
import type { OrganisationRole } from "./roles.ts";

/** Whether an address belongs to somebody in this organisation, suspended or not. */
export async function isMember(
  db: Queryable,
  { orgId, email }: { orgId: string; email: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select("memberships.user_id")
    .where("memberships.org_id", "=", orgId)
    .where("users.email", "=", email)
    .executeTakeFirst();
  return row !== undefined;
}

/** A person, an organisation, and what they become there. */
export interface NewMembership {
  readonly orgId: string;
  readonly userId: string;
  readonly roles: readonly OrganisationRole[];
  readonly at: Date;
}

/**
 * Makes a person a member, or adds the roles to those that they have; false when they are suspended there, which only
 * an administrator ends.
 */
export async function joinOrganisation(db: Queryable, membership: NewMembership): Promise<boolean> {
  const { orgId, userId, roles, at } = membership;
  const row = await db
    .insertInto("memberships")
    .values({ org_id: orgId, user_id: userId, roles: [...roles], created_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(["org_id", "user_id"])
        .doUpdateSet({
          roles: sql<string[]>`array(select distinct unnest(memberships.roles || excluded.roles) order by 1)`,
        })
        .where("memberships.suspended_at", "is", null),
    )
    .returning("user_id")
    .executeTakeFirst();
  return row !== undefined;
}

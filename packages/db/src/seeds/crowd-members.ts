import type { Queryable } from "../queries/queryable.ts";

/** Somebody of a crowd with an account. */
export interface CrowdMember {
  readonly id: string;
  readonly name: string;
  readonly role: "advisor" | "applicant" | "lead";
}

/** Where the crowd belongs, and since when. */
export interface CrowdOrganisation {
  readonly orgId: string;
  readonly at: Date;
}

const MEMBERS_PER_STATEMENT = 2000;

/** Adds the organisation of a crowd, without anybody in it. */
export async function insertCrowdOrganisation(
  db: Queryable,
  { orgId, at }: CrowdOrganisation,
): Promise<void> {
  await db
    .insertInto("organisations")
    .values({ id: orgId, name: "Crowd (made up)", created_at: at })
    .execute();
}

/** Gives people accounts without a password, and one role each in the organisation. */
export async function insertCrowdMembers(
  db: Queryable,
  { orgId, at }: CrowdOrganisation,
  members: readonly CrowdMember[],
): Promise<void> {
  for (let start = 0; start < members.length; start += MEMBERS_PER_STATEMENT) {
    const some = members.slice(start, start + MEMBERS_PER_STATEMENT);
    await db
      .insertInto("users")
      .values(
        some.map(({ id, name }) => ({
          id,
          email: `${id}@crowd.example`,
          name,
          password_hash: null,
          platform_roles: [],
          suspended_at: null,
          created_at: at,
        })),
      )
      .execute();
    await db
      .insertInto("memberships")
      .values(
        some.map(({ id, role }) => ({
          org_id: orgId,
          user_id: id,
          roles: [role],
          suspended_at: null,
          created_at: at,
        })),
      )
      .execute();
  }
}

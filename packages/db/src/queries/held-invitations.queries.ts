import { sql } from "kysely";
import type { ApplicantKey } from "./applicants.queries.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import { type ApplicantScope, whereInScope } from "./scope.ts";

/** Somebody of a roster who has no account: whoever invites them makes one possible. */
export interface HeldPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly advisor: { readonly userId: string; readonly name: string } | null;
  readonly since: Date;
  /** Until when an invitation stands that was sent; null where none was, or it was revoked. */
  readonly invitedUntil: Date | null;
}

/** The people of the scope who wait to be invited or to accept, the not invited first, and how many there are. */
export async function listHeldPeople(
  db: Queryable,
  scope: ApplicantScope,
  { limit, now }: { limit: number; now: Date },
): Promise<{ readonly people: readonly HeldPerson[]; readonly held: number; readonly total: number }> {
  const rows = await heldQuery(db, scope, { now }).limit(limit).execute();
  const [first] = rows;
  return {
    people: rows.map(({ advisorId, advisorName, email, ...person }) => ({
      ...{ id: person.id, name: person.name, email: email ?? "", since: person.since },
      invitedUntil: person.invitedUntil,
      advisor: advisorId === null ? null : { userId: advisorId, name: advisorName ?? "" },
    })),
    held: first?.held ?? 0,
    total: first?.total ?? 0,
  };
}

/** The statement of `listHeldPeople`. */
export function heldQuery(db: Queryable, scope: ApplicantScope, { now }: { now: Date }) {
  return db
    .selectFrom("applicants")
    .innerJoin("roster_people", (join) =>
      join
        .onRef("roster_people.org_id", "=", "applicants.org_id")
        .onRef("roster_people.applicant_id", "=", "applicants.id"),
    )
    .leftJoin("invitations", (join) =>
      join
        .onRef("invitations.org_id", "=", "roster_people.org_id")
        .onRef("invitations.email", "=", "roster_people.email")
        .on("invitations.accepted_at", "is", null)
        .on("invitations.revoked_at", "is", null),
    )
    .leftJoin("users as advisor", "advisor.id", "applicants.advisor_id")
    .select(["applicants.id", "applicants.name", "roster_people.email", "applicants.created_at as since"])
    .select(["advisor.id as advisorId", "advisor.name as advisorName"])
    .select("invitations.expires_at as invitedUntil")
    .select([
      sql<number>`count(*) over ()::int`.as("total"),
      sql<number>`(count(*) filter (where invitations.expires_at is null or invitations.expires_at <= ${now}) over ())::int`.as(
        "held",
      ),
    ])
    .where(whereInScope(scope))
    .where("applicants.user_id", "is", null)
    .where("roster_people.email", "is not", null)
    .orderBy(sql`invitations.expires_at is not null and invitations.expires_at > ${now}`)
    .orderBy(sql`applicants.name_key collate "C"`)
    .orderBy("applicants.id");
}

/** Somebody who may be invited; null as address for whoever no roster gave one. */
export interface InvitablePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly advisorId: string | null;
  readonly hasAccount: boolean;
}

/** The people of the scope who have these ids, each locked until the transaction ends, in the order of their ids. */
export async function lockInvitable(
  trx: OpenTransaction,
  scope: ApplicantScope,
  ids: readonly string[],
): Promise<readonly InvitablePerson[]> {
  const rows = await trx
    .selectFrom("applicants")
    .leftJoin("roster_people", (join) =>
      join
        .onRef("roster_people.org_id", "=", "applicants.org_id")
        .onRef("roster_people.applicant_id", "=", "applicants.id"),
    )
    .select(["applicants.id", "applicants.name", "roster_people.email", "applicants.advisor_id as advisorId"])
    .select("applicants.user_id")
    .where(whereInScope(scope))
    .where("applicants.id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy("applicants.id")
    .forUpdate("applicants")
    .execute();
  return rows.map(({ user_id, ...row }) => ({ ...row, hasAccount: user_id !== null }));
}

/** Somebody who joins, and as whom a roster may know them. */
export interface Joining {
  readonly orgId: string;
  readonly userId: string;
  readonly name: string;
  /** By whom they were to be advised when they were invited; whoever the record names stays. */
  readonly advisorId: string | null;
  readonly at: Date;
}

/**
 * Gives the record that a roster opened for this address to the person whose account has it: from here on it is theirs.
 * Null where there is none, or where they have a record already.
 */
export async function claimHeldRecord(
  trx: OpenTransaction,
  { orgId, userId, name, advisorId, at }: Joining,
): Promise<(ApplicantKey & { readonly formerName: string }) | null> {
  const held = await trx
    .selectFrom("applicants")
    .innerJoin("roster_people", (join) =>
      join
        .onRef("roster_people.org_id", "=", "applicants.org_id")
        .onRef("roster_people.applicant_id", "=", "applicants.id"),
    )
    .innerJoin("users", "users.email", "roster_people.email")
    .select(["applicants.id", "applicants.name", "applicants.advisor_id"])
    .where("applicants.org_id", "=", orgId)
    .where("users.id", "=", userId)
    .where("applicants.user_id", "is", null)
    .where("applicants.deleted_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("applicants as own")
            .select("own.id")
            .where("own.org_id", "=", orgId)
            .where("own.user_id", "=", userId),
        ),
      ),
    )
    .forUpdate("applicants")
    .executeTakeFirst();
  if (held === undefined) return null;
  await trx
    .updateTable("applicants")
    .set((eb) => ({
      ...{ user_id: userId, name, changed_at: at, advisor_id: held.advisor_id ?? advisorId },
      version: eb("version", "+", 1),
    }))
    .where("org_id", "=", orgId)
    .where("id", "=", held.id)
    .execute();
  return { orgId, id: held.id, formerName: held.name };
}

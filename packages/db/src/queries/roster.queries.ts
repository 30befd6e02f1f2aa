import { must } from "@induction/domain/kernel/must";
import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Consent } from "./applicants.rows.ts";
import { type OrganisationRole, toOrganisationRoles } from "./auth/roles.ts";
import type { Queryable } from "./queryable.ts";
import { listSearchWords, toContaining } from "./search-words.ts";

/** How somebody stands to an organisation. */
export type MemberState =
  /** Has an account and is let in. */
  | "active"
  /** Has an account and is shut out. */
  | "suspended"
  /** Was asked to join, may still do so, and has not yet. */
  | "invited"
  /** Has a record as an applicant and no account to open it with. */
  | "no-account";

/** Somebody of an organisation, by name: never anything of what applicants tell. */
export interface Member {
  /** The id of the account, the record or the invitation, by the state. */
  readonly id: string;
  readonly state: MemberState;
  /** Null without an account. */
  readonly userId: string | null;
  readonly name: string;
  /** Null where none is known. */
  readonly email: string | null;
  readonly roles: readonly OrganisationRole[];
  /** When they joined, were invited, or their record was opened. */
  readonly since: Date;
  /** How many people are assigned to them. */
  readonly advises: number;
  readonly applicant: {
    readonly id: string;
    readonly consent: Consent;
    readonly advisor: { readonly userId: string; readonly name: string } | null;
  } | null;
}

/**
 * Part of an organisation: staff work for it, applicants are looked after; who is both is in both, and who was only asked
 * to join in neither.
 */
export type RosterView = "everybody" | "staff" | "applicants" | Exclude<MemberState, "active">;

/** Which people of which organisation. */
export interface RosterArgs {
  readonly orgId: string;
  /** Words that stand in the name, the address or the roles, in any order. */
  readonly search: string;
  readonly view: RosterView;
  /** Invitations that have run out by now are left out. */
  readonly now: Date;
  readonly offset: number;
  readonly limit: number;
}

/** A page of an organisation's people. */
export interface RosterPage {
  readonly members: readonly Member[];
  /** How many of those who match the search are in each view. */
  readonly counts: Readonly<Record<RosterView, number>>;
}

/** Everybody of an organisation, with or without an account: staff first, then by name. */
export async function listRoster(db: Queryable, args: RosterArgs): Promise<RosterPage> {
  const rows = await rosterQuery(db, args).execute();
  const first = must(rows[0], "the totals stand in a row even where the page is empty");
  return {
    members: rows.flatMap((row) => (row.id === null ? [] : [toMember({ ...row, id: row.id })])),
    counts: {
      everybody: first.everybody,
      staff: first.staff,
      applicants: first.applicants,
      suspended: first.suspended,
      invited: first.invited,
      "no-account": first.without_account,
    },
  };
}

type RosterRow = Awaited<ReturnType<ReturnType<typeof rosterQuery>["executeTakeFirstOrThrow"]>>;

function toMember(row: RosterRow & { readonly id: string }): Member {
  const { id, name, state, since, roles } = row;
  const why = "whoever is on the page has these";
  const advisorId = row.advisor_id;
  return {
    id,
    state: toState(must(state, why)),
    userId: row.user_id,
    name: must(name, why),
    email: row.email,
    roles: toOrganisationRoles(must(roles, why)),
    since: must(since, why),
    advises: row.advises ?? 0,
    applicant:
      row.applicant_id === null
        ? null
        : {
            id: row.applicant_id,
            consent: must(row.consent, "whoever has a record has said something or nothing of sharing it"),
            advisor: advisorId === null ? null : { userId: advisorId, name: row.advisor_name ?? "" },
          },
  };
}

const STATES: readonly MemberState[] = ["active", "suspended", "invited", "no-account"];

function toState(text: string): MemberState {
  return must(STATES.find((state) => state === text) ?? null, "the statement knows four states");
}

/** The statement of `listRoster`: finds everybody once, counts, and reads names of advisors for the page alone. */
export function rosterQuery(db: Queryable, args: RosterArgs) {
  const { search, view, offset, limit } = args;
  return db
    .with("people", (qc) =>
      membersPart(qc, args).unionAll(withoutAccount(qc, args)).unionAll(invitedPart(qc, args)),
    )
    .with("matching", (qc) =>
      qc
        .selectFrom("people")
        .selectAll()
        .where((eb) => eb.and(listSearchWords(search).map(toWordCondition))),
    )
    .with("totals", (qc) =>
      qc.selectFrom("matching").select((eb) => {
        const count = (of: RosterView) => eb.fn.countAll<number>().filterWhere(inView(of));
        return [
          ...[count("everybody").as("everybody"), count("staff").as("staff")],
          ...[count("applicants").as("applicants"), count("suspended").as("suspended")],
          ...[count("invited").as("invited"), count("no-account").as("without_account")],
        ];
      }),
    )
    .with("page", (qc) =>
      qc
        .selectFrom("matching")
        .selectAll()
        .where(inView(view))
        .orderBy(isStaff, "desc")
        .orderBy(sql`name_key collate "C"`)
        .orderBy("id")
        .offset(offset)
        .limit(limit),
    )
    .selectFrom("totals")
    .leftJoin("page", (join) => join.onTrue())
    .select(["totals.everybody", "totals.staff", "totals.applicants"])
    .select(["totals.suspended", "totals.invited", "totals.without_account"])
    .select(["page.id", "page.state", "page.user_id", "page.name", "page.email", "page.roles"])
    .select(["page.since", "page.applicant_id", "page.consent", "page.advisor_id"])
    .select((eb) => [
      eb
        .selectFrom("users")
        .select("users.name")
        .whereRef("users.id", "=", "page.advisor_id")
        .as("advisor_name"),
      eb
        .selectFrom("applicants")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("applicants.org_id", "=", args.orgId)
        .whereRef("applicants.advisor_id", "=", "page.user_id")
        .where("applicants.deleted_at", "is", null)
        .as("advises"),
    ])
    .orderBy(sql`${sql.ref("page.roles")} && array['advisor', 'lead', 'admin']`, "desc")
    .orderBy(sql`page.name_key collate "C"`)
    .orderBy("page.id");
}

type Part = Pick<Queryable, "selectFrom">;

function membersPart(db: Part, { orgId }: RosterArgs) {
  return db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .leftJoin("applicants", (join) =>
      join
        .onRef("applicants.org_id", "=", "memberships.org_id")
        .onRef("applicants.user_id", "=", "memberships.user_id")
        .on("applicants.deleted_at", "is", null),
    )
    .select(["memberships.user_id as id", "memberships.user_id as user_id", "users.name"])
    .select([sql<string>`fold_name(users.name)`.as("name_key"), "users.email", "memberships.roles"])
    .select(
      sql<string>`case when memberships.suspended_at is null then 'active' else 'suspended' end`.as("state"),
    )
    .select(["memberships.created_at as since", "applicants.id as applicant_id"])
    .select(["applicants.consent", "applicants.advisor_id"])
    .where("memberships.org_id", "=", orgId);
}

function withoutAccount(db: Part, { orgId }: RosterArgs) {
  return db
    .selectFrom("applicants")
    .leftJoin("roster_people", (join) =>
      join
        .onRef("roster_people.org_id", "=", "applicants.org_id")
        .onRef("roster_people.applicant_id", "=", "applicants.id"),
    )
    .select([
      "applicants.id",
      sql<string>`null::uuid`.as("user_id"),
      "applicants.name",
      "applicants.name_key",
    ])
    .select([sql<string>`roster_people.email`.as("email"), sql<string[]>`array['applicant']`.as("roles")])
    .select([sql<string>`'no-account'`.as("state"), "applicants.created_at as since"])
    .select(["applicants.id as applicant_id", "applicants.consent"])
    .select("applicants.advisor_id")
    .where("applicants.org_id", "=", orgId)
    .where("applicants.user_id", "is", null)
    .where("applicants.deleted_at", "is", null);
}

function invitedPart(db: Part, { orgId, now }: RosterArgs) {
  return (
    db
      .selectFrom("invitations")
      .select(["invitations.id", sql<string>`null::uuid`.as("user_id"), "invitations.name"])
      .select([
        sql<string>`fold_name(invitations.name)`.as("name_key"),
        "invitations.email",
        "invitations.roles",
      ])
      .select([sql<string>`'invited'`.as("state"), "invitations.created_at as since"])
      .select([
        sql<string | null>`null::uuid`.as("applicant_id"),
        sql<Consent | null>`null::text`.as("consent"),
      ])
      .select(sql<string | null>`null::uuid`.as("advisor_id"))
      .where("invitations.org_id", "=", orgId)
      .where("invitations.accepted_at", "is", null)
      .where("invitations.revoked_at", "is", null)
      .where("invitations.expires_at", ">", now)
      // Whoever a roster has opened a record for stands in the list by that record.
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("roster_people")
              .innerJoin("applicants", (join) =>
                join
                  .onRef("applicants.org_id", "=", "roster_people.org_id")
                  .onRef("applicants.id", "=", "roster_people.applicant_id"),
              )
              .select("applicants.id")
              .whereRef("roster_people.org_id", "=", "invitations.org_id")
              .whereRef("roster_people.email", "=", "invitations.email")
              .where("applicants.user_id", "is", null)
              .where("applicants.deleted_at", "is", null),
          ),
        ),
      )
  );
}

const isStaff = sql<boolean>`roles && array['advisor', 'lead', 'admin']`;

function inView(view: RosterView): Expression<SqlBool> {
  switch (view) {
    case "everybody":
      return expressionBuilder().lit(true);
    case "staff":
      return sql<SqlBool>`${isStaff} and state <> 'invited'`;
    case "applicants":
      return sql<SqlBool>`'applicant' = any(roles) and state <> 'invited'`;
    default:
      return sql<SqlBool>`state = ${view}`;
  }
}

function toWordCondition(word: string): Expression<SqlBool> {
  const part = toContaining(word);
  return sql<SqlBool>`(name_key like fold_name(${part}) or email like lower(${part})
    or array_to_string(roles, ' ') like lower(${part}))`;
}

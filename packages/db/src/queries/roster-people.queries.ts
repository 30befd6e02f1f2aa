import { must } from "@induction/domain/kernel/must";
import { expressionBuilder, sql } from "kysely";
import { z } from "zod";
import type { DatabaseSchema } from "../schema/database.ts";
import type { ApplicantKey } from "./applicants.queries.ts";
import { type ApplicantRecord, toApplicant } from "./applicants.rows.ts";
import { selectRecords } from "./applicants.select.ts";
import { parseColumn } from "./corrupt-row-error.ts";
import { advisorsQuery } from "./members.queries.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";
import { type ApplicantScope, whereInScope } from "./scope.ts";

const saidFactSchema = z.strictObject({
  value: z.unknown(),
  /** When a file said so last, and which. */
  at: z.iso.datetime(),
  file: z.string(),
  /** Whether it was written into the record then; false where what the person told was kept. */
  isWritten: z.boolean(),
  /** When the person looked at it and let it stand; null before. */
  checkedAt: z.iso.datetime().nullable(),
});

const saidSchema = z.record(z.string(), saidFactSchema);

/** What a file said last of one fact. */
export type SaidFact = z.infer<typeof saidFactSchema>;

/** What files said last of a person, fact by fact. */
export type Said = Readonly<Record<string, SaidFact>>;

/** What rosters of an organisation know of somebody: apart from the record, which is the person's. */
export interface RosterPersonRow {
  readonly email: string | null;
  readonly ownId: string | null;
  readonly said: Said;
}

/** Somebody who may be meant by a row of a roster. */
export interface RosterMatch {
  readonly record: ApplicantRecord;
  /** The address of their account; null for whoever has none. */
  readonly accountEmail: string | null;
  /** Null for somebody whom no roster has told of. */
  readonly roster: RosterPersonRow | null;
}

/** By what people are looked for. */
export interface RosterKeys {
  readonly emails: readonly string[];
  readonly ownIds: readonly string[];
}

/**
 * The people of the scope whose account, or whose row in an earlier roster, has one of the addresses or ids. Whole
 * records: who may be shown what of them is for the caller to decide.
 */
export async function listRosterMatches(
  db: Queryable,
  scope: ApplicantScope,
  keys: RosterKeys,
): Promise<readonly RosterMatch[]> {
  const rows = await rosterMatchesQuery(db, scope, keys).execute();
  return rows.map((row) => {
    const applicant = toApplicant(row);
    const record = must(applicant.kind === "open" ? applicant : null, "the whole record was asked for");
    const { roster_email: email, own_id: ownId, said, account_email: accountEmail } = row;
    const key = { table: "roster_people", key: { org_id: row.org_id, applicant_id: row.id } };
    const roster =
      said === null
        ? null
        : { email, ownId, said: parseColumn(saidSchema, said, { row: key, column: "said" }) };
    return { record, accountEmail, roster };
  });
}

/** The statement of `listRosterMatches`. */
export function rosterMatchesQuery(db: Queryable, scope: ApplicantScope, { emails, ownIds }: RosterKeys) {
  const orgId = scope.kind === "nobody" ? null : scope.orgId;
  const eb = expressionBuilder<DatabaseSchema, never>();
  const byRoster = db
    .selectFrom("roster_people as known")
    .select("known.applicant_id as id")
    .where("known.org_id", "=", orgId)
    .where((where) =>
      where.or([
        where("known.email", "=", sql<string>`any(${[...emails]})`),
        where("known.own_id", "=", sql<string>`any(${[...ownIds]})`),
      ]),
    );
  const byAccount = db
    .selectFrom("users as holder")
    .innerJoin("applicants as held", "held.user_id", "holder.id")
    .select("held.id")
    .where("held.org_id", "=", orgId)
    .where("holder.email", "=", sql<string>`any(${[...emails]})`);
  return selectRecords(db, eb.lit(true))
    .leftJoin("users as account", "account.id", "applicants.user_id")
    .leftJoin("roster_people", (join) =>
      join
        .onRef("roster_people.org_id", "=", "applicants.org_id")
        .onRef("roster_people.applicant_id", "=", "applicants.id"),
    )
    .select(["account.email as account_email", "roster_people.email as roster_email"])
    .select(["roster_people.own_id", "roster_people.said"])
    .where(whereInScope(scope))
    .where("applicants.id", "in", byRoster.union(byAccount))
    .orderBy("applicants.id");
}

/** Which of these addresses belong to accounts of members of the organisation, whatever they are there. */
export async function listMemberAddresses(
  db: Queryable,
  { orgId, emails }: { orgId: string; emails: readonly string[] },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select("users.email")
    .where("memberships.org_id", "=", orgId)
    .where("users.email", "=", sql<string>`any(${[...emails]})`)
    .execute();
  return rows.map(({ email }) => email);
}

/** An advisor by the address of the account. */
export interface AddressedAdvisor {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

/** The advisors of an organisation who have these addresses and are let in. */
export async function listAdvisorsByAddress(
  db: Queryable,
  { orgId, emails }: { orgId: string; emails: readonly string[] },
): Promise<readonly AddressedAdvisor[]> {
  return await advisorsByAddressQuery(db, { orgId, emails }).execute();
}

/** The same, who stay advisors until the transaction ends. */
export async function holdAdvisorsByAddress(
  trx: OpenTransaction,
  asked: { orgId: string; emails: readonly string[] },
): Promise<readonly AddressedAdvisor[]> {
  return await advisorsByAddressQuery(trx, asked).forShare("memberships").execute();
}

function advisorsByAddressQuery(
  db: Queryable,
  { orgId, emails }: { orgId: string; emails: readonly string[] },
) {
  return advisorsQuery(db, { orgId })
    .clearSelect()
    .select(["memberships.user_id as userId", "users.name", "users.email"])
    .where("users.email", "=", sql<string>`any(${[...emails]})`);
}

/** When and by whom a fact was told last. */
export interface FactTelling {
  readonly applicantId: string;
  readonly fact: string;
  readonly at: Date;
  readonly actorName: string | null;
  /** Whether it was the person whose record it is. */
  readonly isByOwner: boolean;
}

/** The last telling of each of these facts of people of the scope, whoever may read it. */
export async function listFactTellings(
  db: Queryable,
  scope: ApplicantScope,
  { applicantIds, facts }: { applicantIds: readonly string[]; facts: readonly string[] },
): Promise<readonly FactTelling[]> {
  return await db
    .selectFrom("applicants")
    .innerJoin("history", (join) =>
      join
        .onRef("history.org_id", "=", "applicants.org_id")
        .onRef("history.applicant_id", "=", "applicants.id"),
    )
    .leftJoin("users as actors", "actors.id", "history.actor_id")
    .distinctOn(["history.applicant_id", "history.field"])
    .select(["history.applicant_id as applicantId", "history.field as fact", "history.at"])
    .select("actors.name as actorName")
    .select(sql<boolean>`history.actor_id is not distinct from applicants.user_id`.as("isByOwner"))
    .where(whereInScope(scope))
    .where("applicants.id", "=", sql<string>`any(${[...applicantIds]}::uuid[])`)
    .where("history.record", "=", "profile")
    .where("history.field", "=", sql<string>`any(${[...facts]})`)
    .orderBy("history.applicant_id")
    .orderBy("history.field")
    .orderBy("history.id", "desc")
    .execute();
}

/** What rosters know of somebody, to be kept. */
export interface RosterPersonToKeep extends ApplicantKey, RosterPersonRow {}

/** Keeps what rosters know of people, over what was kept of them. */
export async function keepRosterPeople(
  trx: OpenTransaction,
  people: readonly RosterPersonToKeep[],
): Promise<void> {
  if (people.length === 0) return;
  await trx
    .insertInto("roster_people")
    .values(
      people.map(({ orgId, id, email, ownId, said }) => ({
        ...{ org_id: orgId, applicant_id: id, email, own_id: ownId },
        said: JSON.stringify(said),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["org_id", "applicant_id"]).doUpdateSet((eb) => ({
        email: eb.ref("excluded.email"),
        own_id: eb.ref("excluded.own_id"),
        said: eb.ref("excluded.said"),
      })),
    )
    .execute();
}

/** Names and assigns somebody as a roster says; their version counts with the facts that are written beside. */
export async function updateNamed(
  trx: OpenTransaction,
  { orgId, id, name, advisorId }: ApplicantKey & { name: string; advisorId: string | null },
): Promise<void> {
  await trx
    .updateTable("applicants")
    .set({ name, advisor_id: advisorId })
    .where("org_id", "=", orgId)
    .where("id", "=", id)
    .execute();
}

/** What files told of the person who asks, and since when they stand; null where none did. */
export async function findOwnSaid(db: Queryable, scope: ApplicantScope): Promise<Said | null> {
  if (scope.kind !== "self") return null;
  const row = await db
    .selectFrom("applicants")
    .innerJoin("roster_people", (join) =>
      join
        .onRef("roster_people.org_id", "=", "applicants.org_id")
        .onRef("roster_people.applicant_id", "=", "applicants.id"),
    )
    .select(["roster_people.said", "roster_people.applicant_id"])
    .where(whereInScope(scope))
    .executeTakeFirst();
  if (row === undefined) return null;
  const key = { table: "roster_people", key: { org_id: scope.orgId, applicant_id: row.applicant_id } };
  return parseColumn(saidSchema, row.said, { row: key, column: "said" });
}

/** Notes that the person who asks has looked at what a file said of these facts. */
export async function checkOwnSaid(
  trx: OpenTransaction,
  scope: ApplicantScope,
  { facts, at }: { facts: readonly string[]; at: Date },
): Promise<void> {
  if (scope.kind !== "self") return;
  const row = await trx
    .selectFrom("roster_people")
    .innerJoin("applicants", (join) =>
      join
        .onRef("applicants.org_id", "=", "roster_people.org_id")
        .onRef("applicants.id", "=", "roster_people.applicant_id"),
    )
    .select(["roster_people.said", "roster_people.applicant_id"])
    .where(whereInScope(scope))
    .forUpdate("roster_people")
    .executeTakeFirst();
  if (row === undefined) return;
  const key = { table: "roster_people", key: { org_id: scope.orgId, applicant_id: row.applicant_id } };
  const said = parseColumn(saidSchema, row.said, { row: key, column: "said" });
  const checked = Object.entries(said).map(([fact, each]) => [
    fact,
    facts.includes(fact) ? { ...each, checkedAt: at.toISOString() } : each,
  ]);
  await trx
    .updateTable("roster_people")
    .set({ said: JSON.stringify(Object.fromEntries(checked)) })
    .where("org_id", "=", scope.orgId)
    .where("applicant_id", "=", row.applicant_id)
    .execute();
}

import type { ExpressionBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { z } from "zod";
import { compileOnce } from "../../engine/compile-once.ts";
import type { DatabaseSchema } from "../../schema/database.ts";
import type { Queryable } from "../queryable.ts";
import {
  type OrganisationRole,
  organisationRoleSchema,
  type PlatformRole,
  toPlatformRoles,
} from "./roles.ts";

/** One signed-in browser. */
export interface StoredSession {
  /** SHA-256 of the session id, in hex. */
  readonly idHash: string;
  readonly userId: string;
  readonly isStaff: boolean;
  readonly signedInAt: Date;
  /** The end if nothing more is heard; never later than `endsAt`. */
  readonly expiresAt: Date;
  /** The end whatever happens. */
  readonly endsAt: Date;
  readonly userAgent: string | null;
}

/** The person behind a session, with the organisations where they are not suspended. */
export interface SessionPerson {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly isSuspended: boolean;
  readonly platformRoles: readonly PlatformRole[];
  readonly memberships: readonly StoredMembership[];
}

/** An organisation a person belongs to, and as what. */
export interface StoredMembership {
  readonly orgId: string;
  readonly orgName: string;
  readonly roles: readonly OrganisationRole[];
}

/** A session and its person in one statement, expired or not; null when there is none. */
export async function findSessionWithPerson(
  db: Queryable,
  idHash: string,
): Promise<{ session: StoredSession; person: SessionPerson } | null> {
  const [row] = await sessionWithPerson.list(db, { idHash });
  return row === undefined ? null : { session: toStoredSession(row), person: toSessionPerson(row) };
}

/** The statement of `findSessionWithPerson`, which runs with every request. */
export const sessionWithPerson = compileOnce({
  apart: (values: { idHash: string }) => ({ shape: {}, values }),
  build: (db: Queryable, _, { idHash }) =>
    db
      .selectFrom("sessions")
      .innerJoin("users", "users.id", "sessions.user_id")
      .select(sessionColumns)
      .select(personColumns)
      .select(nestMemberships)
      .where("sessions.id_hash", "=", idHash),
});

/** A person, as a session of theirs would show them. */
export async function findSessionPerson(db: Queryable, userId: string): Promise<SessionPerson | null> {
  const row = await db
    .selectFrom("users")
    .select(personColumns)
    .select(nestMemberships)
    .where("users.id", "=", userId)
    .executeTakeFirst();
  return row === undefined ? null : toSessionPerson(row);
}

/** Every session of a person, expired or not, the newest first. */
export async function listSessionsOfUser(db: Queryable, userId: string): Promise<readonly StoredSession[]> {
  const rows = await db
    .selectFrom("sessions")
    .select(sessionColumns)
    .where("user_id", "=", userId)
    .orderBy("signed_in_at", "desc")
    .orderBy("id_hash")
    .execute();
  return rows.map(toStoredSession);
}

/** Adds a session. */
export async function insertSession(db: Queryable, session: StoredSession): Promise<void> {
  await db
    .insertInto("sessions")
    .values({
      id_hash: session.idHash,
      user_id: session.userId,
      is_staff: session.isStaff,
      created_at: session.signedInAt,
      signed_in_at: session.signedInAt,
      expires_at: session.expiresAt,
      ends_at: session.endsAt,
      user_agent: session.userAgent,
    })
    .execute();
}

/** Moves the end of a session, but never past the end that holds whatever happens. */
export async function prolongSession(
  db: Queryable,
  { idHash, until }: { idHash: string; until: Date },
): Promise<void> {
  await db
    .updateTable("sessions")
    .set((eb) => ({ expires_at: eb.fn("least", [eb.val(until), "ends_at"]) }))
    .where("id_hash", "=", idHash)
    .execute();
}

/** Ends one session. */
export async function deleteSession(db: Queryable, idHash: string): Promise<void> {
  await db.deleteFrom("sessions").where("id_hash", "=", idHash).execute();
}

/** Ends every session of a person. */
export async function deleteSessionsOfUser(db: Queryable, userId: string): Promise<void> {
  await db.deleteFrom("sessions").where("user_id", "=", userId).execute();
}

/** Removes the sessions that ended before `now`. */
export async function deleteExpiredSessions(db: Queryable, now: Date): Promise<void> {
  await db.deleteFrom("sessions").where("expires_at", "<=", now).execute();
}

const sessionColumns = [
  "sessions.id_hash",
  "sessions.user_id",
  "sessions.is_staff",
  "sessions.signed_in_at",
  "sessions.expires_at",
  "sessions.ends_at",
  "sessions.user_agent",
] as const;

const membershipsSchema = z.array(
  z.strictObject({ orgId: z.uuid(), orgName: z.string(), roles: z.array(organisationRoleSchema).readonly() }),
);

const personColumns = [
  "users.id as person_id",
  "users.email",
  "users.name",
  "users.platform_roles",
  "users.suspended_at",
] as const;

function nestMemberships(eb: ExpressionBuilder<DatabaseSchema, "users">) {
  return jsonArrayFrom(
    eb
      .selectFrom("memberships")
      .innerJoin("organisations", "organisations.id", "memberships.org_id")
      .select(["memberships.org_id as orgId", "organisations.name as orgName", "memberships.roles"])
      .whereRef("memberships.user_id", "=", "users.id")
      .where("memberships.suspended_at", "is", null)
      .orderBy("memberships.created_at")
      .orderBy("memberships.org_id"),
  ).as("memberships");
}

function toSessionPerson(row: {
  person_id: string;
  email: string;
  name: string;
  platform_roles: string[];
  suspended_at: Date | null;
  memberships: unknown;
}): SessionPerson {
  return {
    userId: row.person_id,
    name: row.name,
    email: row.email,
    isSuspended: row.suspended_at !== null,
    platformRoles: toPlatformRoles(row.platform_roles),
    memberships: membershipsSchema.parse(row.memberships),
  };
}

function toStoredSession(row: {
  id_hash: string;
  user_id: string;
  is_staff: boolean;
  signed_in_at: Date;
  expires_at: Date;
  ends_at: Date;
  user_agent: string | null;
}): StoredSession {
  return {
    idHash: row.id_hash,
    userId: row.user_id,
    isStaff: row.is_staff,
    signedInAt: row.signed_in_at,
    expiresAt: row.expires_at,
    endsAt: row.ends_at,
    userAgent: row.user_agent,
  };
}

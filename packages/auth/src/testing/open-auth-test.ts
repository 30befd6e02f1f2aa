import { randomUUID } from "node:crypto";
import { insertAccount } from "@induction/db/queries/auth/accounts.queries";
import { insertOrganisation } from "@induction/db/queries/auth/administrators.queries";
import { joinOrganisation } from "@induction/db/queries/auth/memberships.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import { openTestDatabase } from "@induction/db/testing/open-test-database";
import { must } from "@induction/domain/kernel/must";
import type { OrganisationRole, Person } from "../actor.ts";
import { type Auth, createAuth } from "../auth.ts";
import type { AuthEvent } from "../auth-events.ts";
import type { AuthRequest, NewApplicant } from "../auth-options.ts";
import type { AuthMailJob } from "../mail-jobs.ts";
import { createPasswords } from "../passwords.ts";

/** The password of every person made here, unless told otherwise. */
export const password = "four quiet walruses humming";

/** When every test begins. */
export const start = new Date("2026-09-01T12:00:00Z");

/** Somebody with an account. */
export interface TestPerson {
  readonly userId: string;
  readonly orgId: string;
  readonly email: string;
}

/** Sign-in over a test database, with a clock that stands until it is moved, and what it asked the rest to do. */
export interface AuthTest {
  readonly db: Queryable;
  readonly auth: Auth;
  readonly mails: AuthMailJob[];
  readonly events: AuthEvent[];
  readonly applicants: NewApplicant[];
  now(): Date;
  pass(seconds: number): void;
  /** A server started anew on the same database, perhaps under another address. */
  restart(publicUrl?: string, rememberSessionsMs?: number): Auth;
  reset(): Promise<void>;
  close(): Promise<void>;
  /** A person in an organisation, in a new one unless told. */
  aPerson(options?: {
    email?: string;
    roles?: readonly OrganisationRole[];
    orgId?: string;
  }): Promise<TestPerson>;
  anOrganisation(): Promise<string>;
  /** Signs in and gives back who that is and the cookies a browser then sends. */
  signIn(person: TestPerson, request?: AuthRequest): Promise<{ actor: Person; cookieHeader: string }>;
}

/** A request from a browser that was never here. */
export function aRequest(parts: Partial<AuthRequest> = {}): AuthRequest {
  return { cookieHeader: null, address: "203.0.113.7", userAgent: "A browser", requestId: null, ...parts };
}

/** What a browser sends back after these `Set-Cookie` lines. */
export function toCookieHeader(setCookies: readonly string[]): string {
  return setCookies.map((line) => must(line.split(";")[0], "a line has a first part")).join("; ");
}

let hashOfPassword: Promise<string> | undefined;

/** To be asked for once in each file, in `beforeAll`. */
export async function openAuthTest(): Promise<AuthTest> {
  const database = await openTestDatabase({ maxConnections: 20 });
  const { kysely: db } = database.db;
  const mails: AuthMailJob[] = [];
  const events: AuthEvent[] = [];
  const applicants: NewApplicant[] = [];
  let time = start;
  const now = (): Date => time;
  const restart = (publicUrl = "https://induction.example", rememberSessionsMs = 0): Auth =>
    createAuth({
      db,
      now,
      publicUrl,
      rememberSessionsMs,
      enqueueMail: async (_, job) => void mails.push(job),
      recordEvent: async (_, event) => void events.push(event),
      createApplicant: async (_, applicant) => void applicants.push(applicant),
    });
  const auth = restart();

  async function anOrganisation(): Promise<string> {
    const id = randomUUID();
    await insertOrganisation(db, { id, name: "Lakeside Pathways", at: start });
    return id;
  }

  return {
    db,
    auth,
    mails,
    events,
    applicants,
    now,
    pass: (seconds) => {
      time = new Date(time.getTime() + seconds * 1000);
    },
    restart,
    reset: async () => {
      time = start;
      for (const list of [mails, events, applicants]) list.length = 0;
      await database.reset();
    },
    close: () => database.close(),
    anOrganisation,
    aPerson: async (options = {}) => {
      const { email = "asha@example.org", roles = ["applicant"] satisfies OrganisationRole[] } = options;
      hashOfPassword ??= createPasswords().hash(password);
      const orgId = options.orgId ?? (await anOrganisation());
      const userId = randomUUID();
      await insertAccount(db, {
        id: userId,
        email,
        name: "Asha Rao",
        passwordHash: await hashOfPassword,
        at: start,
      });
      await joinOrganisation(db, { orgId, userId, roles, at: start });
      return { userId, orgId, email };
    },
    signIn: async ({ email }, request = aRequest()) => {
      const outcome = await auth.signIn({ email, password }, request);
      if (outcome.kind !== "signed-in") throw new Error(`Expected to be let in, not ${outcome.kind}`);
      return { actor: outcome.actor, cookieHeader: toCookieHeader(outcome.setCookies) };
    },
  };
}

import { randomUUID } from "node:crypto";
import type { Actor, OrganisationRole, Person } from "@induction/auth/actor";
import { type Auth, createAuth } from "@induction/auth/auth";
import type { AuthRequest } from "@induction/auth/auth-options";
import { createCookies } from "@induction/auth/cookies";
import type { AuthMailJob } from "@induction/auth/mail-jobs";
import { openSession } from "@induction/auth/sessions";
import type { ApplicantKey } from "@induction/db/queries/applicants.queries";
import { insertAccount } from "@induction/db/queries/auth/accounts.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import { openTestDatabase } from "@induction/db/testing/open-test-database";
import {
  type ApplicantToAdd,
  addApplicant,
  addMember,
  addOrganisation,
  addPrograms,
  WRITTEN_AT,
} from "@induction/db/testing/people";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { AS_OF } from "@induction/domain/testing/seasons";
import { createApplicant } from "../applicants/create-applicant.ts";
import type { ApiContext, ApiServices } from "../context.ts";
import { createInProcessChangeFeed } from "../live/in-process-change-feed.ts";
import { openCatalogue, type ProgramCatalogue } from "../programs/catalogue.ts";
import { appRouter } from "../router.ts";
import { recordAuthEvent } from "../session/record-auth-event.ts";
import { createCallerFactory } from "../trpc.ts";

/** One line that the API wrote into its log. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly phrase: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Somebody who can call, with the cookie of an open session. */
export interface Caller {
  readonly userId: string;
  readonly cookieHeader: string;
}

/** The API over a test database, with a clock that stands until it is moved. */
export interface ApiTest {
  readonly db: Queryable;
  readonly services: ApiServices;
  readonly auth: Auth;
  readonly logs: LogLine[];
  readonly mails: AuthMailJob[];
  readonly changeFeed: ReturnType<typeof createInProcessChangeFeed>;
  /** One word for each time that a transaction asked that stored assessments follow the programs. */
  readonly settlings: string[];
  setToday(day: CalendarDate): void;
  anOrganisation(name?: string): Promise<string>;
  /** A member who is signed in. */
  aCaller(member: { orgId: string; roles: readonly OrganisationRole[]; name?: string }): Promise<Caller>;
  /** Somebody who looks after the facts of programs, signed in. */
  aCurator(name?: string): Promise<Caller>;
  /** Another session of somebody who is there already. */
  signIn(userId: string): Promise<Caller>;
  anApplicant(applicant: ApplicantToAdd): Promise<ApplicantKey>;
  /** An applicant with an account, signed in. */
  anApplicantCaller(applicant: ApplicantToAdd): Promise<Caller & ApplicantKey>;
  contextOf(caller: Caller | null): Promise<ApiContext>;
  /** Every procedure, as somebody calls it; the signal ends streams, as a browser that goes away does. */
  as(caller: Caller | null, signal?: AbortSignal): Promise<ReturnType<typeof createCaller>>;
  /** Empties the database and writes the programs of tests. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const createCaller = createCallerFactory(appRouter);
/** The number of the list that `addPrograms` loads. */
const FIRST_LIST = 1;
const cookies = createCookies({ isSecure: true });

/**
 * To be asked for once in each file, in `beforeAll`.
 * @param rememberSessionsMs as the server remembers them; by default each call looks its session up
 */
export async function openApiTest({ rememberSessionsMs = 0 } = {}): Promise<ApiTest> {
  const database = await openTestDatabase({ maxConnections: 20 });
  const { kysely: db } = database.db;
  const logs: LogLine[] = [];
  const mails: AuthMailJob[] = [];
  const changeFeed = createInProcessChangeFeed();
  const settlings: string[] = [];
  let today = AS_OF;
  const now = () => WRITTEN_AT;
  await addPrograms(db);
  const { catalogue, reopen } = await openTestCatalogue(db);
  const log = (level: LogLine["level"]) => (fields: LogLine["fields"], phrase: string) =>
    void logs.push({ level, fields, phrase });
  const auth = createAuth({
    db,
    now,
    publicUrl: "https://induction.example",
    rememberSessionsMs,
    enqueueMail: async (_, job) => void mails.push(job),
    createApplicant: (trx, applicant) => createApplicant({ catalogue, today: () => today }, trx, applicant),
    recordEvent: recordAuthEvent,
  });
  const services: ApiServices = {
    db: database.db,
    ...{ auth, catalogue, changeFeed, now, today: () => today, isDemo: false },
    enqueueSettling: async () => void settlings.push("asked"),
    logger: { info: log("info"), warn: log("warn"), error: log("error") },
  };
  let requests = 0;

  async function signIn(userId: string): Promise<Caller> {
    const { setCookies } = await openSession({ db, now, cookies }, db, { userId, userAgent: "A browser" });
    const [line] = setCookies;
    return { userId, cookieHeader: must(line?.split(";")[0], "a session has a cookie") };
  }

  async function contextOf(caller: Caller | null): Promise<ApiContext> {
    requests += 1;
    const requestId = `request-${requests}`;
    const cookieHeader = caller?.cookieHeader ?? null;
    const { actor } = await auth.identify(cookieHeader);
    const request: AuthRequest = { cookieHeader, address: "203.0.113.7", userAgent: "A browser", requestId };
    const responseHeaders = new Headers();
    return { ...services, actor, identifyFailure: null, requestId, request, responseHeaders };
  }

  return {
    ...{ db, services, auth, logs, mails, changeFeed, settlings, signIn, contextOf },
    setToday: (day) => {
      today = day;
    },
    anOrganisation: (name) => addOrganisation(db, name),
    aCaller: async (member) => signIn(await addMember(db, member)),
    aCurator: async (name) => signIn(await addCurator(db, name)),
    anApplicant: (applicant) => addApplicant(db, applicant),
    anApplicantCaller: async (applicant) => {
      const { orgId, name = "Amina Diallo" } = applicant;
      const userId = await addMember(db, { orgId, roles: ["applicant"], name });
      const key = await addApplicant(db, { ...applicant, userId });
      return { ...key, ...(await signIn(userId)) };
    },
    as: async (caller, signal) => createCaller(await contextOf(caller), signal && { signal }),
    reset: async () => {
      today = AS_OF;
      for (const kept of [logs, mails, settlings]) kept.length = 0;
      await database.reset();
      await addPrograms(db);
      await reopen();
    },
    close: () => database.close(),
  };
}

/** The programs in memory; a list that a test changed goes with the rows of the test. */
async function openTestCatalogue(
  db: Queryable,
): Promise<{ catalogue: ProgramCatalogue; reopen(): Promise<void> }> {
  let opened = await openCatalogue(db);
  return {
    catalogue: {
      current: () => opened.current(),
      standardsOn: (day, orgId) => opened.standardsOn(day, orgId),
      isBeforeNumbers: (assessed) => opened.isBeforeNumbers(assessed),
      noteSettled: (version, orgId) => opened.noteSettled(version, orgId),
      adopt: (list) => opened.adopt(list),
      follow: (database) => opened.follow(database),
    },
    reopen: async () => {
      if (opened.current().number !== FIRST_LIST) opened = await openCatalogue(db);
    },
  };
}

async function addCurator(db: Queryable, name = "Curator Example"): Promise<string> {
  const userId = randomUUID();
  const email = `${userId}@example.org`;
  await insertAccount(db, { id: userId, email, name, passwordHash: null, at: WRITTEN_AT });
  const curator = { platform_roles: ["curator"] };
  await db.updateTable("users").set(curator).where("id", "=", userId).execute();
  return userId;
}

/** The person of a context. */
export function personOf({ actor }: { actor: Actor }): Person {
  return must(actor.kind === "person" ? actor : null, "the caller of this test is signed in");
}

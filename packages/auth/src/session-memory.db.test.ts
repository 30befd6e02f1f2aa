import { inTransaction } from "@induction/db/engine/transaction";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { anonymous, type Person } from "./actor.ts";
import type { Auth } from "./auth.ts";
import {
  type AuthTest,
  aRequest,
  openAuthTest,
  password,
  type TestPerson,
  toCookieHeader,
} from "./testing/open-auth-test.ts";

/** As good as for ever: what is forgotten in a test is forgotten by what it did. */
const LONG_MS = 3_600_000;

let house: AuthTest;
let auth: Auth;
let asha: TestPerson;
let cookieHeader: string;

beforeAll(async () => {
  house = await openAuthTest();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.reset();
  auth = house.restart("https://induction.example", LONG_MS);
  asha = await house.aPerson();
  cookieHeader = await signIn();
});

async function signIn(): Promise<string> {
  const outcome = await auth.signIn({ email: asha.email, password }, aRequest());
  if (outcome.kind !== "signed-in") throw new Error(`Expected to be let in, not ${outcome.kind}`);
  return toCookieHeader(outcome.setCookies);
}

async function findPerson(header: string): Promise<Person | null> {
  const { actor } = await auth.identify(header);
  return actor.kind === "person" ? actor : null;
}

async function whoIsIn(): Promise<Person> {
  return must(await findPerson(cookieHeader), "the session is open");
}

async function readResetToken(): Promise<string> {
  const mail = must(await auth.prepareMail({ kind: "reset", email: asha.email }), "there is an account");
  return must(/\/reset\/([\w-]+)/.exec(mail.text)?.[1], "the mail has a link");
}

test("a session that was looked up is believed without the database, which is what the tests below undo", async () => {
  await whoIsIn();
  await house.db.deleteFrom("sessions").execute();
  expect(await whoIsIn()).toMatchObject({ userId: asha.userId });
});

/** Asha is asked into another organisation, and accepts in another browser. */
async function joinElsewhere(): Promise<void> {
  const inviter = await house.aPerson({ email: "dana@example.org", roles: ["admin"] });
  const outcome = await inTransaction(house.db, (trx) =>
    auth.createInvitation(trx, {
      ...{ orgId: inviter.orgId, invitedBy: inviter.userId, email: asha.email, name: "Asha Rao" },
      ...{ roles: ["advisor"], advisorId: null, requestId: null },
    }),
  );
  if (outcome.kind !== "created") throw new Error(`Expected an invitation, not ${outcome.kind}`);
  const { orgId, id: invitationId } = outcome.invitation;
  const mail = must(await auth.prepareMail({ kind: "invitation", orgId, invitationId }), "it is open");
  const token = must(/\/invite\/([\w-]+)/.exec(mail.text)?.[1], "the mail has a link");
  // Looked up again meanwhile, so that accepting is what ends it.
  await whoIsIn();
  const accepted = await auth.acceptInvitation({ token, password, name: null, actor: anonymous }, aRequest());
  expect(accepted.kind).toBe("signed-in");
}

const next = "seven loud herons gliding";
const endings: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["signing out", async () => auth.signOut(await whoIsIn(), aRequest())],
  ["signing out everywhere", async () => auth.signOutEverywhere(await whoIsIn(), aRequest())],
  [
    "signing out everywhere from another browser",
    async () => {
      const other = must(await findPerson(await signIn()), "the other session is open");
      await whoIsIn();
      await auth.signOutEverywhere(other, aRequest());
    },
  ],
  [
    "ending it from the list",
    async () => {
      const person = await whoIsIn();
      const [session] = await auth.listSessions(person);
      await auth.endSession(person, must(session, "it is listed").sessionRef, aRequest());
    },
  ],
  [
    "a change of the password",
    async () => auth.changePassword(await whoIsIn(), { current: password, next }, aRequest({ cookieHeader })),
  ],
  [
    "a reset of the password",
    async () => auth.resetPassword({ token: await readResetToken(), password: next }, aRequest()),
  ],
  [
    "signing in again in the same browser",
    async () => auth.signIn({ email: asha.email, password }, aRequest({ cookieHeader })),
  ],
  ["an invitation with further roles was accepted", joinElsewhere],
];

test.each(endings)("a remembered session is over with the next request after %s", async (_, end) => {
  await whoIsIn();
  await end();
  expect(await findPerson(cookieHeader)).toBeNull();
});

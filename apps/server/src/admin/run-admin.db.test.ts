import { type Auth, createAuth } from "@induction/auth/auth";
import { openTestDatabase, type TestDatabase } from "@induction/db/testing/open-test-database";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readAdminRequest, runAdmin } from "./run-admin.ts";

let database: TestDatabase;
let auth: Auth;
const now = () => new Date("2026-09-01T12:00:00Z");
const publicUrl = "https://induction.example";
const password = "seven green umbrellas waiting";
const request = { cookieHeader: null, address: "203.0.113.7", userAgent: null, requestId: null };

beforeAll(async () => {
  database = await openTestDatabase();
  auth = createAuth({
    db: database.db.kysely,
    now,
    publicUrl,
    enqueueMail: async () => undefined,
    recordEvent: async () => undefined,
    createApplicant: async () => undefined,
  });
});
beforeEach(() => database.reset());
afterAll(() => database.close());

async function admin(...args: string[]): Promise<string> {
  const asked = must(readAdminRequest(args), "a command was given");
  return runAdmin({ db: database.db, now, publicUrl }, asked);
}

function createAdmin(email = "dana@example.org", ...flags: string[]): Promise<string> {
  const names = ["--organisation", "Lakeside Pathways", "--name", "Dana Reed"];
  return admin("create-first-admin", ...names, "--email", email, ...flags);
}

async function setPassword(told: string): Promise<unknown> {
  const link = must(/https:\/\/induction\.example\/reset\/([\w-]{43})$/.exec(told), "the link was printed");
  return auth.resetPassword({ token: must(link[1], "it has a token"), password }, request);
}

const listOrganisations = () =>
  database.db.kysely.selectFrom("organisations").select("name").orderBy("created_at").execute();

test("the first administrator is made without a password and sets one by the printed link, once", async () => {
  const told = await createAdmin(" Dana@Example.org");
  expect(told).toContain("Lakeside Pathways now exists, with Dana Reed (dana@example.org)");
  const users = await database.db.kysely.selectFrom("users").select("password_hash").execute();
  expect(users).toEqual([{ password_hash: null }]);
  const tokens = await database.db.kysely.selectFrom("tokens").selectAll().execute();
  expect(told).not.toContain(tokens[0]?.hash);

  expect(await setPassword(told)).toEqual({ kind: "changed" });
  expect(await setPassword(told)).toEqual({ kind: "invalid-link" });
  const signedIn = await auth.signIn({ email: "dana@example.org", password }, request);
  expect(signedIn).toMatchObject({
    kind: "signed-in",
    actor: { memberships: [{ orgName: "Lakeside Pathways", roles: ["admin"] }] },
  });
});

test("a second first administrator is refused and leaves nothing behind", async () => {
  await createAdmin();
  await expect(createAdmin("second@example.org")).rejects.toThrow("There is an administrator already");
  expect(await listOrganisations()).toHaveLength(1);
  expect(await database.db.kysely.selectFrom("users").select("id").execute()).toHaveLength(1);
});

test("two first administrators at the same moment are one", async () => {
  const outcomes = await Promise.allSettled([createAdmin("one@example.org"), createAdmin("two@example.org")]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await listOrganisations()).toHaveLength(1);
});

test("a further organisation takes the word for it, and keeps the password of somebody known", async () => {
  await setPassword(await createAdmin());
  const told = await createAdmin("dana@example.org", "--force-another");
  expect(told).toContain("They sign in with the password they have.");
  expect(told).not.toContain("/reset/");
  expect(await listOrganisations()).toHaveLength(2);
  const signedIn = await auth.signIn({ email: "dana@example.org", password }, request);
  expect(signedIn).toMatchObject({ actor: { memberships: [{ roles: ["admin"] }, { roles: ["admin"] }] } });
});

test("a reset link is printed for people who can sign in, and for nobody else", async () => {
  await setPassword(await createAdmin());
  expect(await setPassword(await admin("reset", "--email", "dana@example.org"))).toEqual({ kind: "changed" });
  await expect(admin("reset", "--email", "nobody@example.org")).rejects.toThrow(
    "Nobody with the address nobody@example.org can sign in here.",
  );
});

test("a curator is made of somebody with an account, once", async () => {
  await createAdmin();
  const grant = (email: string) => admin("grant-curator", "--email", email);
  expect(await grant("dana@example.org")).toContain("is a curator from the next sign-in on");
  expect(await grant("dana@example.org")).toContain("is a curator already");
  await expect(grant("nobody@example.org")).rejects.toThrow("invite them first");
  const users = await database.db.kysely.selectFrom("users").select("platform_roles").execute();
  expect(users).toEqual([{ platform_roles: ["curator"] }]);
});

test("the audit trail tells what was done here, without names", async () => {
  await createAdmin();
  await admin("reset", "--email", "dana@example.org");
  await admin("grant-curator", "--email", "dana@example.org");
  const rows = await database.db.kysely.selectFrom("audit").selectAll().orderBy("id").execute();
  expect(rows.map(({ action }) => action)).toEqual([
    "administrator-created",
    "reset-link-printed",
    "curator-granted",
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/dana/i);
});

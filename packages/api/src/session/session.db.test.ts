import { createPasswords } from "@induction/auth/passwords";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let hash: string;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;
let email: string;
const password = "four quiet walruses humming";

beforeAll(async () => {
  api = await openApiTest();
  hash = await createPasswords().hash(password);
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  amina = await api.anApplicantCaller({ orgId: await api.anOrganisation() });
  await api.db.updateTable("users").set({ password_hash: hash }).execute();
  email = (await api.db.selectFrom("users").select("email").executeTakeFirstOrThrow()).email;
});

test("the current session tells who is signed in, and nothing that opens anything", async () => {
  const server = { today: "2026-08-15", isDemo: false, timeZone: "America/New_York" };
  expect(await (await api.as(null)).session.current()).toEqual({ person: null, server });
  expect(await (await api.as(amina)).session.current()).toEqual({
    person: {
      ...{ userId: amina.userId, name: "Amina Diallo", email, platformRoles: [] },
      memberships: [{ orgId: amina.orgId, orgName: "Lakeside Pathways", roles: ["applicant"] }],
    },
    server,
  });
});

test("signing in answers with the person and sets the cookie", async () => {
  const context = await api.contextOf(null);
  const { createCallerFactory } = await import("../trpc.ts");
  const { appRouter } = await import("../router.ts");
  const call = createCallerFactory(appRouter)(context);
  const session = await call.session.signIn({ email: ` ${email.toUpperCase()} `, password });
  expect(session.person?.userId).toBe(amina.userId);
  const cookie = must(context.responseHeaders.get("set-cookie"), "a session has a cookie");
  expect(cookie).toMatch(/^__Host-induction=.*HttpOnly; .*SameSite=lax/i);
});

test("a wrong password and an unknown address are refused alike, and guesses are slowed down", async () => {
  const call = await api.as(null);
  const wrong = await call.session.signIn({ email, password: "no" }).catch(String);
  const unknown = await call.session.signIn({ email: "no@example.org", password }).catch(String);
  expect(wrong).toBe(unknown);
  const codes: string[] = [];
  for (let guess = 0; guess < 8; guess += 1) {
    codes.push((await refusalOf(call.session.signIn({ email, password: `guess ${guess}` }))).code);
  }
  expect(codes.at(-1)).toBe("TOO_MANY_REQUESTS");
  const refusal = await refusalOf(call.session.signIn({ email, password }));
  expect(refusal.retryAfterSeconds).toBeGreaterThan(0);
});

test("a person lists their sessions and ends one of them", async () => {
  const other = await api.signIn(amina.userId);
  const call = await api.as(amina);
  const { sessions } = await call.session.list();
  expect(sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
  const { sessionRef } = must(
    sessions.find(({ isCurrent }) => !isCurrent),
    "there is another",
  );
  await call.session.end({ sessionRef });
  expect((await (await api.as(other)).session.current()).person).toBeNull();
  expect((await (await api.as(amina)).session.current()).person).not.toBeNull();
});

test("signing out everywhere ends every session; signing out without one is done already", async () => {
  const other = await api.signIn(amina.userId);
  await (await api.as(amina)).session.signOutEverywhere();
  expect((await (await api.as(other)).session.current()).person).toBeNull();
  expect(await (await api.as(null)).session.signOut()).toEqual({ done: true });
});

test("a password is changed by whoever knows the present one", async () => {
  const call = await api.as(amina);
  const next = "seven loud herons gliding";
  expect(await refusalOf(call.session.changePassword({ current: "no", next }))).toMatchObject({
    code: "BAD_REQUEST",
    fieldErrors: [{ path: "current" }],
  });
  expect(await refusalOf(call.session.changePassword({ current: password, next: "short" }))).toMatchObject({
    code: "BAD_REQUEST",
    fieldErrors: [{ path: "next" }],
  });
  await call.session.changePassword({ current: password, next });
  expect((await (await api.as(null)).session.signIn({ email, password: next })).person).not.toBeNull();
});

test("a reset is asked for without learning who has an account, and sets the password once", async () => {
  const call = await api.as(null);
  expect(await call.session.requestReset({ email })).toEqual(
    await call.session.requestReset({ email: "no@example.org" }),
  );
  const mail = must(await api.auth.prepareMail({ kind: "reset", email }), "there is an account");
  const token = must(/\/reset\/([\w-]+)/.exec(mail.text)?.[1], "the mail has a link");
  const next = "seven loud herons gliding";
  await call.session.resetPassword({ token, password: next });
  expect(await refusalOf(call.session.resetPassword({ token, password: next }))).toEqual({
    code: "NOT_FOUND",
  });
  expect((await (await api.as(amina)).session.current()).person).toBeNull();
});

test("sign-ins are in the audit, the refused ones too", async () => {
  const call = await api.as(null);
  await refusalOf(call.session.signIn({ email: "no@example.org", password }));
  await call.session.signIn({ email, password });
  const audit = await api.db
    .selectFrom("audit")
    .select(["action", "record", "record_id", "fields"])
    .orderBy("id")
    .execute();
  expect(audit).toEqual([
    { action: "sign-in-refused", record: "account", record_id: "none", fields: [] },
    { action: "signed-in", record: "account", record_id: amina.userId, fields: [] },
  ]);
});

test("a link to set a password is looked at before a password is typed, and a used one says so", async () => {
  const nobody = await api.as(null);
  const mail = must(await api.auth.prepareMail({ kind: "reset", email }), "the address has an account");
  const token = must(/\/reset\/([\w-]+)/.exec(mail.text)?.[1], "the mail has a link");
  expect(await nobody.session.previewReset({ token })).toEqual({ isGood: true });
  await nobody.session.resetPassword({ token, password: "seven loud herons gliding" });
  const gone = await refusalOf(nobody.session.previewReset({ token }));
  expect(gone).toEqual({ code: "NOT_FOUND" });
  expect(await refusalOf(nobody.session.previewReset({ token: "nonsense" }))).toEqual(gone);
});

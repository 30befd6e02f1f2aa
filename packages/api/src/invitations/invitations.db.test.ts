import { loseOnce } from "@induction/db/testing/losing-conflicts";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let orgId: string;
let admin: Caller;
let advisor: Caller;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  admin = await api.aCaller({ orgId, roles: ["admin"] });
  advisor = await api.aCaller({ orgId, roles: ["advisor"], name: "Ada Advisor" });
});

const draft = { email: "amina@example.org", name: "Amina Diallo", roles: ["applicant"] as const };

/** Sends the mail that was asked for last and gives back the token in it. */
async function mailedToken(): Promise<string> {
  const mail = await api.auth.prepareMail(must(api.mails.at(-1), "a mail was asked for"));
  return must(
    /\/invite\/([\w-]+)/.exec(must(mail, "there is something to say").text)?.[1],
    "the mail has a link",
  );
}

test("an invited applicant joins the advisor's caseload, waits for consent, and is assessed", async () => {
  const invited = await (await api.as(advisor)).invitations.create({ ...draft, roles: ["applicant"] });
  expect(invited).toMatchObject({ email: draft.email, advisorName: "Ada Advisor", state: "open" });
  const token = await mailedToken();
  const nobody = await api.as(null);
  expect(await nobody.invitations.preview({ token })).toMatchObject({
    ...{ organisationName: "Lakeside Pathways", email: draft.email, roles: ["applicant"], hasAccount: false },
  });
  const password = "seven loud herons gliding";
  const session = await nobody.invitations.accept({ token, password });
  expect(session.person).toMatchObject({
    name: "Amina Diallo",
    memberships: [{ orgId, roles: ["applicant"] }],
  });
  const { rows } = await (await api.as(advisor)).caseload.page({});
  expect(rows).toMatchObject([{ kind: "hidden", name: "Amina Diallo", consent: "waiting" }]);
  const amina = await api.signIn(must(session.person, "signed in").userId);
  const screen = await (await api.as(amina)).profile.mine();
  expect(screen).toMatchObject({ version: 1, consent: "waiting", advisor: { name: "Ada Advisor" } });
  expect(screen.assessment.tier.settled).toBe(false);
  expect(
    (await (await api.as(amina)).history.list({ applicantId: screen.applicantId })).entries,
  ).toMatchObject([{ label: "Record", newText: "opened" }]);
});

test("an invitation is accepted once", async () => {
  await (await api.as(admin)).invitations.create({ ...draft, roles: ["applicant"] });
  const token = await mailedToken();
  const nobody = await api.as(null);
  const password = "seven loud herons gliding";
  await nobody.invitations.accept({ token, password });
  expect(await refusalOf(nobody.invitations.accept({ token, password }))).toEqual({ code: "NOT_FOUND" });
  expect(await api.db.selectFrom("applicants").select("id").execute()).toHaveLength(1);
});

test("a weak password is refused with words at its field, and the invitation stays open", async () => {
  await (await api.as(admin)).invitations.create({ ...draft, roles: ["applicant"] });
  const token = await mailedToken();
  const nobody = await api.as(null);
  const refusal = await refusalOf(nobody.invitations.accept({ token, password: "short" }));
  expect(refusal).toMatchObject({ code: "BAD_REQUEST", fieldErrors: [{ path: "password" }] });
  expect(await nobody.invitations.preview({ token })).toMatchObject({ email: draft.email });
});

test.each([
  ["an open invitation", () => Promise.resolve()],
  [
    "a member's account",
    async () => {
      const token = await mailedToken();
      await (await api.as(null)).invitations.accept({ token, password: "seven loud herons gliding" });
    },
  ],
])("an address with %s is not invited again", async (_, before) => {
  const call = await api.as(admin);
  await call.invitations.create({ ...draft, roles: ["applicant"] });
  await before();
  expect(await refusalOf(call.invitations.create({ ...draft, roles: ["lead"] }))).toMatchObject({
    code: "BAD_REQUEST",
    fieldErrors: [{ path: "email" }],
  });
});

test("a revoked invitation opens nothing and is listed no more", async () => {
  const call = await api.as(admin);
  const { id } = await call.invitations.create({ ...draft, roles: ["applicant"] });
  const token = await mailedToken();
  await call.invitations.revoke({ id });
  expect(await refusalOf((await api.as(null)).invitations.preview({ token }))).toEqual({ code: "NOT_FOUND" });
  expect(await call.invitations.list()).toEqual({ invitations: [] });
  expect(await refusalOf(call.invitations.revoke({ id }))).toEqual({ code: "NOT_FOUND" });
});

test("an advisor lists their own invitations, an administrator all", async () => {
  await (await api.as(advisor)).invitations.create({ ...draft, roles: ["applicant"] });
  await (await api.as(admin)).invitations.create({ ...draft, email: "ben@example.org", roles: ["lead"] });
  const emails = async (caller: Caller) =>
    (await (await api.as(caller)).invitations.list()).invitations.map(({ email }) => email).sort();
  expect(await emails(advisor)).toEqual(["amina@example.org"]);
  expect(await emails(admin)).toEqual(["amina@example.org", "ben@example.org"]);
});

test.each([
  ["somebody who is to be no applicant", { roles: ["lead"] as const, advisor: "advisor" }],
  ["somebody's caseload who is no advisor", { roles: ["applicant"] as const, advisor: "admin" }],
])("no invitation puts %s", async (_, { roles, advisor: whose }) => {
  const advisorId = (whose === "advisor" ? advisor : admin).userId;
  const refusal = await refusalOf(
    (await api.as(admin)).invitations.create({ ...draft, roles: [...roles], advisorId }),
  );
  expect(refusal).toMatchObject({ code: "BAD_REQUEST", fieldErrors: [{ path: "advisorId" }] });
});

test("inviting and revoking go on after losing a conflict with a change of roles", async () => {
  const call = await api.as(admin);
  const create = () => call.invitations.create({ ...draft, roles: ["applicant"] });
  expect(await loseOnce(api.db, "invitations", create)).toBe(2);
  const { invitations } = await call.invitations.list();
  expect(invitations).toMatchObject([{ email: draft.email, state: "open" }]);
  const { id } = must(invitations[0], "there is one");
  expect(await loseOnce(api.db, "invitations", () => call.invitations.revoke({ id }))).toBe(2);
  expect(await call.invitations.list()).toEqual({ invitations: [] });
});

test.each([
  ["somebody new", false],
  ["somebody with an account", true],
])("%s joins after losing a conflict with a change of roles, once", async (_, hasAccount) => {
  const joiner = await api.aCaller({ orgId: await api.anOrganisation("Harbor House"), roles: ["advisor"] });
  const { email } = await api.db
    .selectFrom("users")
    .select("email")
    .where("id", "=", joiner.userId)
    .executeTakeFirstOrThrow();
  await (await api.as(admin)).invitations.create({
    ...draft,
    ...(hasAccount && { email }),
    roles: ["applicant"],
    advisorId: advisor.userId,
  });
  const token = await mailedToken();
  const call = await api.as(hasAccount ? joiner : null);
  const given = hasAccount ? {} : { password: "seven loud herons gliding" };
  expect(await loseOnce(api.db, "memberships", () => call.invitations.accept({ token, ...given }))).toBe(2);
  const records = await api.db.selectFrom("applicants").select("advisor_id").execute();
  expect(records).toEqual([{ advisor_id: advisor.userId }]);
  const told = await api.db.selectFrom("audit").select("action").orderBy("id").execute();
  expect(told.filter(({ action }) => action === "invitation-accepted")).toHaveLength(1);
});

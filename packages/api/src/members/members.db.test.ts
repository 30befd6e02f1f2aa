import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let orgId: string;
let admin: Caller;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  admin = await api.aCaller({ orgId, roles: ["admin"], name: "Zoe Admin" });
});

test("an administrator sees everybody with their record, by name, and nobody of elsewhere", async () => {
  const advisor = await api.aCaller({ orgId, roles: ["advisor"], name: "Ada Advisor" });
  const amina = await api.anApplicantCaller({ orgId, advisorId: advisor.userId, consent: "waiting" });
  await api.aCaller({ orgId: await api.anOrganisation("Harbor House"), roles: ["admin"] });
  const { members } = await (await api.as(admin)).members.list();
  expect(members).toMatchObject([
    { name: "Ada Advisor", roles: ["advisor"], isSuspended: false, isYou: false, applicant: null },
    {
      name: "Amina Diallo",
      roles: ["applicant"],
      applicant: {
        id: amina.id,
        consent: "waiting",
        advisor: { userId: advisor.userId, name: "Ada Advisor" },
      },
    },
    { name: "Zoe Admin", isYou: true },
  ]);
});

test("advisors are listed with the size of their caseload; who is suspended is not", async () => {
  const advisor = await api.aCaller({ orgId, roles: ["advisor"], name: "Ada Advisor" });
  const gone = await api.aCaller({ orgId, roles: ["advisor"], name: "Gone Advisor" });
  await api.anApplicant({ orgId, advisorId: advisor.userId });
  await api.anApplicant({ orgId, advisorId: advisor.userId });
  const call = await api.as(admin);
  await call.members.suspend({ userId: gone.userId });
  expect(await (await api.as(advisor)).members.listAdvisors()).toEqual({
    advisors: [{ userId: advisor.userId, name: "Ada Advisor", applicants: 2, isYou: true }],
  });
});

test("other roles hold at the next request: the old session is over", async () => {
  const lead = await api.aCaller({ orgId, roles: ["lead"] });
  await (await api.as(admin)).members.setRoles({ userId: lead.userId, roles: ["advisor"] });
  expect(await refusalOf((await api.as(lead)).caseload.counts())).toEqual({ code: "UNAUTHORIZED" });
  const again = await api.signIn(lead.userId);
  expect((await (await api.as(again)).session.current()).person?.memberships).toMatchObject([
    { roles: ["advisor"] },
  ]);
});

test("a member who becomes an applicant has a record to open, and keeps it when the role comes back", async () => {
  const member = await api.aCaller({ orgId, roles: ["advisor"], name: "Ada Advisor" });
  const call = await api.as(admin);
  const { userId } = member;
  await call.members.setRoles({ userId, roles: ["advisor", "applicant"] });
  const open = async () => (await api.as(await api.signIn(userId))).profile.mine();
  const { applicantId, name, consent } = await open();
  expect({ name, consent }).toEqual({ name: "Ada Advisor", consent: "waiting" });
  await call.members.setRoles({ userId, roles: ["advisor"] });
  await call.members.setRoles({ userId, roles: ["applicant"] });
  expect(await open()).toMatchObject({ applicantId });
});

test("a suspended member is out at once, and in again once resumed", async () => {
  const advisor = await api.aCaller({ orgId, roles: ["advisor"] });
  const call = await api.as(admin);
  await call.members.suspend({ userId: advisor.userId });
  const suspended = await api.signIn(advisor.userId);
  expect(await refusalOf((await api.as(advisor)).caseload.counts())).toEqual({ code: "UNAUTHORIZED" });
  expect((await refusalOf((await api.as(suspended)).caseload.counts())).code).toMatch(
    /FORBIDDEN|UNAUTHORIZED/,
  );
  await call.members.resume({ userId: advisor.userId });
  expect(await (await api.as(await api.signIn(advisor.userId))).caseload.counts()).toMatchObject({
    total: 0,
  });
});

test("the last administrator can neither be suspended nor lose the role", async () => {
  const call = await api.as(admin);
  const { userId } = admin;
  for (const refused of [
    () => call.members.suspend({ userId }),
    () => call.members.setRoles({ userId, roles: ["advisor"] }),
  ]) {
    expect(await refusalOf(refused())).toMatchObject({
      code: "BAD_REQUEST",
      fieldErrors: [{ path: "userId" }],
    });
  }
});

test("of two administrators who remove each other at once, one stays", async () => {
  const other = await api.aCaller({ orgId, roles: ["admin"] });
  const [mine, theirs] = [await api.as(admin), await api.as(other)];
  const outcomes = await Promise.allSettled([
    mine.members.suspend({ userId: other.userId }),
    theirs.members.suspend({ userId: admin.userId }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("what is done to members is in the audit, with who did it", async () => {
  const advisor = await api.aCaller({ orgId, roles: ["advisor"] });
  const call = await api.as(admin);
  await call.members.setRoles({ userId: advisor.userId, roles: ["advisor"] });
  await call.members.setRoles({ userId: advisor.userId, roles: ["lead", "advisor"] });
  await call.members.suspend({ userId: advisor.userId });
  const audit = await api.db.selectFrom("audit").selectAll().orderBy("id").execute();
  const common = { actor_id: admin.userId, org_id: orgId, record: "membership", record_id: advisor.userId };
  expect(audit).toMatchObject([
    { action: "roles-set", ...common },
    { action: "member-suspended", ...common },
  ]);
});

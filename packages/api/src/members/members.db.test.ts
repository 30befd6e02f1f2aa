import { setTimeout as sleep } from "node:timers/promises";
import { inTransaction } from "@induction/db/engine/transaction";
import type { ApplicantKey } from "@induction/db/queries/applicants.queries";
import { holdMembership, lockAdvisor } from "@induction/db/queries/members.queries";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ApplicantChange } from "../live/change-feed.ts";
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
  const { members, counts } = await (await api.as(admin)).members.list();
  expect(counts).toMatchObject({ everybody: 3, staff: 2, applicants: 1 });
  expect(members).toMatchObject([
    { name: "Ada Advisor", roles: ["advisor"], state: "active", advises: 1, isYou: false, applicant: null },
    { name: "Zoe Admin", isYou: true },
    {
      name: "Amina Diallo",
      roles: ["applicant"],
      applicant: {
        id: amina.id,
        consent: "waiting",
        advisor: { userId: advisor.userId, name: "Ada Advisor" },
      },
    },
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
    { action: "roles-set", fields: ["advisor kept", "lead added"], ...common },
    { action: "member-suspended", fields: ["advisor kept", "lead kept", "suspended"], ...common },
  ]);
});

test.each([
  ["roles that they have already", "setRoles"],
  ["a suspension that they are under already", "suspend"],
  ["being let in who is in already", "resume"],
] as const)(
  "%s ends no session of a member, whatever the order in which roles are stored",
  async (_, act) => {
    const isSuspended = act === "suspend";
    const suspendedAt = isSuspended ? new Date("2026-03-01T12:00:00Z") : null;
    const member = await api.aCaller({ orgId, roles: ["lead"] });
    const stored = { roles: ["lead", "advisor"], suspended_at: suspendedAt };
    await api.db.updateTable("memberships").set(stored).where("user_id", "=", member.userId).execute();
    const { members } = await api.as(admin);
    const { userId } = member;
    if (act === "setRoles") await members.setRoles({ userId, roles: ["lead", "advisor"] });
    else await members[act]({ userId });
    const columns = ["roles", "suspended_at"] as const;
    const read = api.db.selectFrom("memberships").select(columns).where("user_id", "=", userId);
    expect(await read.execute()).toEqual([stored]);
    const sessions = api.db.selectFrom("sessions").select("user_id").where("user_id", "=", userId);
    expect(await sessions.execute()).toHaveLength(1);
    expect(await api.db.selectFrom("audit").select("action").execute()).toEqual([]);
  },
);

test("other roles for somebody who is shut out leave the time since when they are", async () => {
  const { userId } = await api.aCaller({ orgId, roles: ["lead"] });
  const since = new Date("2026-03-01T12:00:00Z");
  const read = api.db.selectFrom("memberships").select(["roles", "suspended_at"]);
  await api.db
    .updateTable("memberships")
    .set({ suspended_at: since })
    .where("user_id", "=", userId)
    .execute();
  await (await api.as(admin)).members.setRoles({ userId, roles: ["advisor"] });
  expect(await read.where("user_id", "=", userId).execute()).toEqual([
    { roles: ["advisor"], suspended_at: since },
  ]);
});

function readAssignments() {
  return api.db
    .selectFrom("applicants")
    .select(["id", "advisor_id", "consent", "version"])
    .orderBy("id")
    .execute();
}

describe("an advisor who advises no more", () => {
  let advisor: Caller;
  let theirs: readonly (Caller & ApplicantKey)[];

  beforeEach(async () => {
    advisor = await api.aCaller({ orgId, roles: ["advisor"], name: "Ada Advisor" });
    const add = (name: string, consent: "given" | "waiting") =>
      api.anApplicantCaller({ orgId, name, advisorId: advisor.userId, consent });
    theirs = [await add("Amina Diallo", "given"), await add("Ben Weiss", "waiting")];
  });

  test("has nobody assigned any more, and each of those has it in their history and keeps their consent", async () => {
    const before = await readAssignments();
    await (await api.as(admin)).members.setRoles({ userId: advisor.userId, roles: ["lead"] });
    expect(await readAssignments()).toEqual(
      before.map((person) => ({ ...person, advisor_id: null, version: person.version + 1 })),
    );
    for (const { id: applicantId, ...caller } of theirs) {
      const { entries } = await (await api.as(caller)).history.list({ applicantId });
      expect(entries[0]).toMatchObject({ label: "Advisor", oldText: "Ada Advisor", newText: null });
    }
    const { counts } = await (await api.as(admin)).members.list();
    expect(counts.applicants).toBe(2);
  });

  test("is gone from open screens at once: the lead sees each change", async () => {
    const published: ApplicantChange[] = [];
    const subscription = api.changeFeed.subscribe((change) => published.push(change) > 0);
    await (await api.as(admin)).members.setRoles({ userId: advisor.userId, roles: ["lead"] });
    subscription.close();
    expect(published.map(({ applicantId }) => applicantId).sort()).toEqual(theirs.map(({ id }) => id).sort());
    expect(published).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ advisorId: null, formerAdvisorId: advisor.userId, isConsentChange: false }),
      ]),
    );
  });

  test("gets nobody who was invited onto their caseload before", async () => {
    const invitation = { email: "cleo@example.org", name: "Cleo", roles: ["applicant" as const] };
    await (await api.as(advisor)).invitations.create(invitation);
    const mail = must(
      await api.auth.prepareMail(must(api.mails.at(-1), "a mail was asked for")),
      "it is open",
    );
    const token = must(/\/invite\/([\w-]+)/.exec(mail.text)?.[1], "it has a link");
    const call = await api.as(admin);
    await call.members.setRoles({ userId: advisor.userId, roles: ["lead"] });
    expect((await call.invitations.list()).invitations).toMatchObject([
      { advisorId: null, advisorName: null },
    ]);
    await (await api.as(null)).invitations.accept({ token, password: "seven loud herons gliding" });
    const cleo = (await call.members.list({ search: "cleo" })).members[0];
    expect(cleo).toMatchObject({ state: "active", applicant: { advisor: null } });
  });

  test("who is only suspended keeps their people", async () => {
    const before = await readAssignments();
    await (await api.as(admin)).members.suspend({ userId: advisor.userId });
    expect(await readAssignments()).toEqual(before);
  });
});

test("an advisor stays one until an assignment that is under way stands", async () => {
  const advisor = await api.aCaller({ orgId, roles: ["advisor"] });
  const order: string[] = [];
  const call = await api.as(admin);
  const [isLocked, mayGoOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const assigning = inTransaction(api.db, async (trx) => {
    await lockAdvisor(trx, { orgId, userId: advisor.userId });
    isLocked.resolve();
    await mayGoOn.promise;
    order.push("assigned");
  });
  await isLocked.promise;
  const removing = call.members
    .setRoles({ userId: advisor.userId, roles: ["lead"] })
    .then(() => order.push("removed"));
  await sleep(150);
  mayGoOn.resolve();
  await Promise.all([assigning, removing]);
  expect(order).toEqual(["assigned", "removed"]);
});

describe("invitations that somebody sent", () => {
  const emails = { admin: "admin@", applicant: "applicant@", ofTheirs: "of-theirs@" } as const;
  let sender: Caller;

  beforeEach(async () => {
    sender = await api.aCaller({ orgId, roles: ["admin", "advisor"] });
    const { create } = (await api.as(sender)).invitations;
    const toAddress = (name: string) => ({ email: `${name}example.org`, name: "Cleo" });
    await create({ ...toAddress(emails.admin), roles: ["admin"] });
    await create({ ...toAddress(emails.applicant), roles: ["applicant"] });
    await create({ ...toAddress(emails.ofTheirs), roles: ["applicant"], advisorId: sender.userId });
  });

  /** The first part of each address that has an open invitation. */
  async function listOpen(): Promise<readonly string[]> {
    const { invitations } = await (await api.as(admin)).invitations.list();
    return invitations.map(({ email }) => email.replace("example.org", "")).sort();
  }

  test.each([
    ["as a lead, all applicants", ["lead"], [emails.applicant, emails.ofTheirs]],
    ["as an advisor, those onto the own caseload", ["advisor"], [emails.ofTheirs]],
    ["as an applicant, none", ["applicant"], []],
    ["as an administrator, all", ["admin"], [emails.admin, emails.applicant, emails.ofTheirs]],
  ] as const)("stay open where they could be sent now: %s", async (_, roles, left) => {
    const { members } = await api.as(admin);
    const change = { userId: sender.userId, roles: [...roles] };
    expect(await members.endings(change)).toEqual({ invitations: 3 - left.length });
    await members.setRoles(change);
    expect(await listOpen()).toEqual(left);
  });

  test("are revoked when they are suspended, each in the audit, and their links open nothing", async () => {
    const mails = api.mails.map((job) => api.auth.prepareMail(job));
    const tokens = (await Promise.all(mails)).map((mail) =>
      must(/\/invite\/([\w-]+)/.exec(must(mail, "it is open").text)?.[1], "it has a link"),
    );
    const call = await api.as(admin);
    expect(await call.members.endings({ userId: sender.userId, roles: [] })).toEqual({ invitations: 3 });
    await call.members.suspend({ userId: sender.userId });
    expect(await listOpen()).toEqual([]);
    const nobody = await api.as(null);
    for (const token of tokens) {
      expect(await refusalOf(nobody.invitations.preview({ token }))).toEqual({ code: "NOT_FOUND" });
    }
    const told = await api.db.selectFrom("audit").select(["action", "actor_id"]).execute();
    expect(told.filter(({ action }) => action === "invitation-revoked")).toEqual(
      tokens.map(() => ({ action: "invitation-revoked", actor_id: admin.userId })),
    );
    await call.members.resume({ userId: sender.userId });
    expect(await listOpen()).toEqual([]);
  });

  test("end with nobody else's", async () => {
    const lead = await api.aCaller({ orgId, roles: ["lead"] });
    await (await api.as(admin)).members.suspend({ userId: lead.userId });
    expect(await listOpen()).toHaveLength(3);
  });

  test.each([
    ["loses the role", () => ({ act: "setRoles", roles: ["applicant"] }) as const],
    ["is suspended", () => ({ act: "suspend" }) as const],
  ])("are not joined by one that was under way when its sender %s", async (_, toChange) => {
    const { invitations } = await api.as(sender);
    const { members } = await api.as(admin);
    const { userId } = sender;
    const change = toChange();
    if (change.act === "suspend") await members.suspend({ userId });
    else await members.setRoles({ userId, roles: [...change.roles] });
    const late = invitations.create({ email: "late@example.org", name: "Late", roles: ["admin"] });
    expect(await refusalOf(late)).toEqual({ code: "FORBIDDEN" });
    expect(await listOpen()).toEqual([]);
  });
});

test("an invitation that is being sent while its sender is shut out ends with them", async () => {
  const lead = await api.aCaller({ orgId, roles: ["lead"] });
  const call = await api.as(admin);
  const [isSent, mayGoOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const sending = inTransaction(api.db, async (trx) => {
    await holdMembership(trx, { orgId, userId: lead.userId });
    const invitation = { orgId, invitedBy: lead.userId, email: "cleo@example.org", name: "Cleo" };
    const rest = { roles: ["applicant"], advisorId: null, requestId: null } as const;
    await api.auth.createInvitation(trx, { ...invitation, ...rest });
    isSent.resolve();
    await mayGoOn.promise;
  });
  await isSent.promise;
  const suspending = call.members.suspend({ userId: lead.userId });
  await sleep(150);
  mayGoOn.resolve();
  await Promise.all([sending, suspending]);
  expect(await call.invitations.list()).toEqual({ invitations: [] });
});

describe("consent ends", () => {
  const ending = [
    [
      "when an applicant is suspended",
      (userId: string) => admins((call) => call.members.suspend({ userId })),
    ],
    [
      "when somebody applies no more",
      (userId: string) => admins((call) => call.members.setRoles({ userId, roles: ["lead"] })),
    ],
  ] as const;

  async function admins(work: (call: Awaited<ReturnType<ApiTest["as"]>>) => Promise<unknown>) {
    await work(await api.as(admin));
  }

  test.each(ending)("%s, in their history, and not again when it comes back", async (_name, end) => {
    const lead = await api.aCaller({ orgId, roles: ["lead"] });
    const amina = await api.anApplicantCaller({ orgId });
    await end(amina.userId);
    const person = await (await api.as(lead)).caseload.person({ id: amina.id });
    expect(person).toMatchObject({ kind: "hidden", consent: "withdrawn" });
    await admins((call) => call.members.setRoles({ userId: amina.userId, roles: ["applicant"] }));
    await admins((call) => call.members.resume({ userId: amina.userId }));
    const back = await api.as(await api.signIn(amina.userId));
    expect(await back.profile.mine()).toMatchObject({ consent: "withdrawn", applicantId: amina.id });
    const { entries } = await back.history.list({ applicantId: amina.id });
    expect(entries[0]).toMatchObject({ label: "Consent", oldText: "given", newText: "withdrawn" });
    expect(entries[0]?.actor).toMatchObject({ name: "Zoe Admin", isYou: false });
  });

  test.each(ending)("and is not given by a request that was under way %s", async (_name, end) => {
    const amina = await api.anApplicantCaller({ orgId, consent: "waiting" });
    const underWay = await api.as(amina);
    await end(amina.userId);
    expect((await refusalOf(underWay.profile.setConsent({ consent: "given" }))).code).toBe("FORBIDDEN");
    const rows = await api.db.selectFrom("applicants").select(["consent", "version"]).execute();
    expect(rows).toEqual([{ consent: "waiting", version: 1 }]);
    expect(await api.db.selectFrom("history").select("field").execute()).toEqual([]);
  });

  test("also for somebody who was shut out before consent ended with that", async () => {
    const amina = await api.anApplicantCaller({ orgId });
    await api.db
      .updateTable("memberships")
      .set({ suspended_at: new Date() })
      .where("user_id", "=", amina.userId)
      .execute();
    await admins((call) => call.members.setRoles({ userId: amina.userId, roles: ["lead"] }));
    expect(await readAssignments()).toMatchObject([{ consent: "withdrawn" }]);
  });

  test("is not made of a consent that was never given", async () => {
    const amina = await api.anApplicantCaller({ orgId, consent: "waiting" });
    await (await api.as(admin)).members.suspend({ userId: amina.userId });
    const rows = await api.db.selectFrom("applicants").select(["consent", "version"]).execute();
    expect(rows).toEqual([{ consent: "waiting", version: 1 }]);
  });

  test("takes what is shown from open screens", async () => {
    const amina = await api.anApplicantCaller({ orgId });
    const published: ApplicantChange[] = [];
    const subscription = api.changeFeed.subscribe((change) => published.push(change) > 0);
    await (await api.as(admin)).members.suspend({ userId: amina.userId });
    subscription.close();
    expect(published).toMatchObject([{ applicantId: amina.id, isConsentChange: true, version: 2 }]);
  });
});

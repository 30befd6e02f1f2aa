import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { known } from "@induction/domain/kernel/told";
import { anAttempt } from "@induction/domain/testing/applicants";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let orgId: string;
let advisor: Caller;
let lead: Caller;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  advisor = await api.aCaller({ orgId, roles: ["advisor"], name: "Ada Advisor" });
  lead = await api.aCaller({ orgId, roles: ["lead"], name: "Lee Lead" });
});

async function names(caller: Caller): Promise<readonly string[]> {
  const { rows } = await (await api.as(caller)).caseload.page({ sort: { by: "name", direction: "asc" } });
  return rows.map(({ name }) => name);
}

test("an advisor's page holds their people, a lead's all of the organisation, by due date unless told otherwise", async () => {
  const { userId: advisorId } = advisor;
  await api.anApplicant({ orgId, advisorId, name: "Ana", letters: known([]) });
  await api.anApplicant({ orgId, advisorId, name: "Bea" });
  await api.anApplicant({ orgId, name: "Cem" });
  await api.anApplicant({ orgId: await api.anOrganisation("Harbor House"), name: "Foreign" });
  expect(await names(advisor)).toEqual(["Ana", "Bea"]);
  expect(await names(lead)).toEqual(["Ana", "Bea", "Cem"]);
  const page = await (await api.as(advisor)).caseload.page({});
  expect(page).toMatchObject({ total: 2, hidden: 0, today: "2026-08-15" });
  expect(page.rows.map(({ name }) => name)).toEqual(["Bea", "Ana"]);
  const reasons = new Set(page.rows.flatMap((row) => (row.kind === "open" ? row.reasons : [])));
  expect(Object.keys(page.reasonWords).sort()).toEqual([...reasons].sort());
  expect(page.reasonWords.E1).toBe("No anesthesiologist letter");
  expect(await (await api.as(advisor)).caseload.counts()).toMatchObject({ total: 2, byTier: { middle: 2 } });
});

test("a filter by days reaches from the overdue up to the day; by minus one, it is the overdue alone", async () => {
  await api.anApplicant({ orgId, advisorId: advisor.userId, name: "Due on 1 September" });
  const due = async (dueWithinDays: number) =>
    (await (await api.as(advisor)).caseload.page({ filter: { dueWithinDays } })).total;
  expect([await due(16), await due(17)]).toEqual([0, 1]);
  api.setToday(toCalendarDate("2026-09-01"));
  expect([await due(-1), await due(0)]).toEqual([0, 1]);
  api.setToday(toCalendarDate("2026-09-02"));
  expect(await due(-1)).toBe(1);
});

test("a person of the caseload is shown as they see themselves; one who waits, by name", async () => {
  const { userId: advisorId } = advisor;
  const amina = await api.anApplicantCaller({ orgId, advisorId, consent: "waiting" });
  const call = await api.as(advisor);
  expect(await call.caseload.person({ id: amina.id })).toEqual({
    ...{ kind: "hidden", applicantId: amina.id, orgId, name: "Amina Diallo", consent: "waiting" },
    advisor: { userId: advisorId, name: "Ada Advisor" },
  });
  expect(await refusalOf(call.history.list({ applicantId: amina.id }))).toEqual({ code: "NOT_FOUND" });
  const own = await api.as(amina);
  await own.profile.setConsent({ consent: "given" });
  const { kind, ...screen } = await call.caseload.person({ id: amina.id });
  expect(kind).toBe("open");
  expect(screen).toEqual(await own.profile.mine());
  expect((await call.history.list({ applicantId: amina.id })).entries).toMatchObject([
    { label: "Consent", actor: { name: "Amina Diallo", isYou: false } },
  ]);
  await own.profile.setConsent({ consent: "withdrawn" });
  expect(await call.caseload.person({ id: amina.id })).toMatchObject({
    kind: "hidden",
    consent: "withdrawn",
  });
});

test("a damaged record that has run out is named in the log and does not keep the page from anybody", async () => {
  const { userId: advisorId } = advisor;
  const { id } = await api.anApplicant({ orgId, advisorId, name: "Ana: damaged", letters: known([]) });
  await api.anApplicant({ orgId, advisorId, name: "Bea: sound" });
  const profile = JSON.stringify({ goal: "SECRET" });
  await api.db.updateTable("applicants").set({ profile }).where("id", "=", id).execute();
  api.setToday(toCalendarDate("2026-09-10"));
  expect(await names(advisor)).toEqual(["Ana: damaged", "Bea: sound"]);
  expect(api.logs).toContainEqual(
    expect.objectContaining({ level: "error", fields: expect.objectContaining({ applicantId: id }) }),
  );
});

test("a page in which an assessment has run out is assessed anew before it is answered", async () => {
  await api.anApplicant({ orgId, advisorId: advisor.userId, letters: known([]) });
  const readDue = async () => {
    const { rows } = await (await api.as(advisor)).caseload.page({});
    return rows.map((row) => row.kind === "open" && row.nextDueOn);
  };
  const [before] = await readDue();
  const { changes_on } = await api.db.selectFrom("applicants").select("changes_on").executeTakeFirstOrThrow();
  api.setToday(toCalendarDate(must(changes_on, "a date of the season passes")));
  const [after] = await readDue();
  expect([before, after]).toEqual(["2026-09-02", "2026-09-23"]);
});

test("a row that older rules have assessed is assessed anew before it is shown", async () => {
  await api.anApplicant({ orgId, advisorId: advisor.userId });
  await api.db.updateTable("applicants").set({ rules_version: 0, tier: "strong" }).execute();
  const { rows } = await (await api.as(advisor)).caseload.page({});
  expect(rows).toMatchObject([{ tier: "middle" }]);
});

test("a lead assigns people to an advisor and takes them back; an administrator may, without seeing them", async () => {
  const { id: applicantId } = await api.anApplicant({ orgId, name: "Ana" });
  const admin = await api.aCaller({ orgId, roles: ["admin"] });
  await (await api.as(lead)).caseload.assign({ applicantId, advisorId: advisor.userId });
  expect(await names(advisor)).toEqual(["Ana"]);
  await (await api.as(admin)).caseload.assign({ applicantId, advisorId: null });
  expect(await names(advisor)).toEqual([]);
  expect(await refusalOf((await api.as(admin)).caseload.person({ id: applicantId }))).toEqual({
    code: "FORBIDDEN",
  });
  const { entries } = await (await api.as(lead)).history.list({ applicantId });
  expect(entries.map(({ label, oldText, newText }) => [label, oldText, newText])).toEqual([
    ["Advisor", "Ada Advisor", null],
    ["Advisor", null, "Ada Advisor"],
  ]);
});

test("nobody is assigned to somebody who advises nobody here", async () => {
  const { id: applicantId } = await api.anApplicant({ orgId });
  const elsewhere = await api.aCaller({
    orgId: await api.anOrganisation("Harbor House"),
    roles: ["advisor"],
  });
  const call = await api.as(lead);
  for (const advisorId of [lead.userId, elsewhere.userId]) {
    const refusal = await refusalOf(call.caseload.assign({ applicantId, advisorId }));
    expect(refusal).toMatchObject({ code: "BAD_REQUEST", fieldErrors: [{ path: "advisorId" }] });
  }
});

test("somebody in two organisations names the one they act in, and reaches nothing of the other by it", async () => {
  const otherOrgId = await api.anOrganisation("Harbor House");
  const here = await api.anApplicant({ orgId, advisorId: advisor.userId, name: "Here" });
  await api.db
    .insertInto("memberships")
    .values({ org_id: otherOrgId, user_id: advisor.userId, roles: ["lead"], created_at: new Date() })
    .execute();
  const there = await api.anApplicant({ orgId: otherOrgId, name: "There" });
  const call = await api.as(advisor);
  expect(await refusalOf(call.caseload.page({}))).toMatchObject({ fieldErrors: [{ path: "orgId" }] });
  expect((await call.caseload.page({ orgId: otherOrgId })).rows).toMatchObject([{ name: "There" }]);
  expect(await call.caseload.person({ orgId, id: here.id })).toMatchObject({ name: "Here" });
  for (const crossed of [
    () => call.caseload.person({ orgId, id: there.id }),
    () => call.caseload.person({ orgId: otherOrgId, id: here.id }),
    () => call.caseload.assign({ orgId: otherOrgId, applicantId: here.id, advisorId: null }),
  ]) {
    expect(await refusalOf(crossed())).toEqual({ code: "NOT_FOUND" });
  }
});

test("an exam that is planned is the next date of the row as it is of the person", async () => {
  const plannedSittings = known([{ exam: "step3", on: toCalendarDate("2026-08-21") } as const]);
  const { id } = await api.anApplicant({ orgId, advisorId: advisor.userId, profile: { plannedSittings } });
  const call = await api.as(advisor);
  const { rows } = await call.caseload.page({});
  expect(rows).toMatchObject([{ nextDueOn: "2026-08-21" }]);
  const person = await call.caseload.person({ id });
  expect(person.kind === "open" && person.dates[0]).toMatchObject({ kind: "exam", on: "2026-08-21" });
});

test("a change of a score moves the row on the advisor's page at once", async () => {
  const amina = await api.anApplicantCaller({ orgId, advisorId: advisor.userId });
  await (await api.as(amina)).profile.changeFact({
    change: { fact: "step2ck", value: known([anAttempt({ score: 250 })]) },
    basedOn: { fact: "step2ck", value: known([anAttempt()]) },
  });
  const { rows } = await (await api.as(advisor)).caseload.page({ filter: { tiers: ["strong"] } });
  expect(rows).toMatchObject([{ id: amina.id, version: 2, step2ckScore: 250 }]);
});

test("two people of one name are told apart by their addresses, and everybody else's stay unsaid", async () => {
  const { userId: advisorId } = advisor;
  const one = await api.anApplicantCaller({ orgId, advisorId, name: "Ana Silva" });
  const other = await api.anApplicantCaller({ orgId, advisorId, name: "ana silva", consent: "waiting" });
  await api.anApplicantCaller({ orgId, advisorId, name: "Bea" });
  await api.anApplicant({ orgId, name: "Ana Silva" });
  const { rows } = await (await api.as(advisor)).caseload.page({ sort: { by: "name", direction: "asc" } });
  const emails = new Map(rows.map(({ id, email }) => [id, email]));
  expect([...emails.values()].filter((email) => email !== null)).toHaveLength(2);
  expect(emails.get(one.id)).toMatch(/@/);
  expect(emails.get(other.id)).toMatch(/@/);
  expect(emails.get(one.id)).not.toBe(emails.get(other.id));
});

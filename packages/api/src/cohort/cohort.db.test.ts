import { foldCohortMoves } from "@induction/db/queries/cohort.queries";
import { known } from "@induction/domain/kernel/told";
import { aLetter } from "@induction/domain/testing/applicants";
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
  advisor = await api.aCaller({ orgId, roles: ["advisor"] });
  lead = await api.aCaller({ orgId, roles: ["lead"] });
});

async function add(count: number, person: { advisorId?: string; consent?: "waiting" } = {}): Promise<void> {
  for (let number = 0; number < count; number++) {
    await api.anApplicant({ orgId, letters: known([aLetter({ status: "uploaded" })]), ...person });
  }
}

async function count(caller: Caller, of: "caseload" | "organisation") {
  return await (await api.as(caller)).cohort.counts({ of });
}

test("an advisor counts their own people to the last one, and sees who shares nothing in the total alone", async () => {
  await add(2, { advisorId: advisor.userId });
  await add(1, { advisorId: advisor.userId, consent: "waiting" });
  await add(3);
  expect(await count(advisor, "caseload")).toEqual({
    ...{ of: "caseload", total: 3, leftOut: 1, hidesBelow: 1 },
    cells: [{ tier: "middle", lettersMet: 1, people: 2 }],
  });
});

test("a lead and an administrator count everybody, whether they share or not, and the same to the person", async () => {
  const admin = await api.aCaller({ orgId, roles: ["admin"] });
  await add(6, { advisorId: advisor.userId });
  await add(5, { consent: "waiting" });
  await api.anApplicant({ orgId: await api.anOrganisation("Harbor House") });
  const answer = await count(lead, "organisation");
  expect(answer).toEqual({
    ...{ of: "organisation", total: 11, leftOut: 0, hidesBelow: 5 },
    cells: [{ tier: "middle", lettersMet: 1, people: 11 }],
  });
  expect(await count(admin, "organisation")).toEqual(answer);
});

test("the four who do not share are in no cell of the organisation", async () => {
  await add(6, { advisorId: advisor.userId });
  await add(4, { consent: "waiting" });
  expect(await count(lead, "organisation")).toEqual({
    ...{ of: "organisation", total: 10, leftOut: 10, hidesBelow: 5, cells: [] },
  });
});

test("whoever tells more, shares no more, or is assigned to somebody else is counted there at once", async () => {
  const amina = await api.anApplicantCaller({ orgId, advisorId: advisor.userId });
  const own = await api.as(amina);
  const before = await count(advisor, "caseload");
  expect(before.total).toBe(1);
  await own.letters.add({ letter: aLetter({ id: crypto.randomUUID(), status: "uploaded" }) });
  const after = await count(advisor, "caseload");
  expect(after.cells[0]?.lettersMet).toBe((before.cells[0]?.lettersMet ?? 0) + 1);
  await own.profile.setConsent({ consent: "withdrawn" });
  expect(await count(advisor, "caseload")).toMatchObject({ total: 1, leftOut: 1, cells: [] });
  await (await api.as(lead)).caseload.assign({ applicantId: amina.id, advisorId: null });
  expect(await count(advisor, "caseload")).toMatchObject({ total: 0, leftOut: 0, cells: [] });
});

test("a cell of the advisor's matrix and the caseload filtered by it hold the same people", async () => {
  const { userId: advisorId } = advisor;
  await add(2, { advisorId });
  await api.anApplicant({ orgId, advisorId, letters: known([]) });
  await api.anApplicant({ orgId, advisorId });
  await foldCohortMoves(api.db);
  const call = await api.as(advisor);
  const { cells } = await count(advisor, "caseload");
  expect(cells.length).toBeGreaterThan(1);
  for (const { tier, lettersMet, people } of cells) {
    const met = lettersMet === null ? "unknown" : (`${lettersMet}` as const);
    const { total } = await call.caseload.page({ filter: { tiers: [tier], lettersMet: [met] } });
    expect(total).toBe(people);
  }
});

test("nobody counts a cohort that is not theirs", async () => {
  expect(await refusalOf(count(advisor, "organisation"))).toEqual({ code: "FORBIDDEN" });
  expect(await refusalOf(count(lead, "caseload"))).toEqual({ code: "FORBIDDEN" });
});

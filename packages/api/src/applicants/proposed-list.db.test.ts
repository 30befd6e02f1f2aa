import { WRITTEN_AT } from "@induction/db/testing/people";
import { known } from "@induction/domain/kernel/told";
import { anAttempt, aPracticeTest } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { SOME_GROUNDS } from "../testing/some-grounds.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let orgId: string;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;
let call: Awaited<ReturnType<ApiTest["as"]>>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  amina = await api.anApplicantCaller({ orgId, plan: [] });
  call = await api.as(amina);
});

test("a person is proposed the programs in reach with every reason, the range, and what lists of each length cost", async () => {
  const list = await call.profile.proposedList();
  expect(list).toMatchObject({
    ...{ version: 1, today: "2026-08-15", isProjected: false, earlier: null, leftOut: [], friendlyFrom: 11 },
    range: { least: 80, most: 120, isOpenAbove: true },
  });
  expect(list.programs).toHaveLength(10);
  for (const { reasons } of list.programs) expect(reasons.length).toBeGreaterThan(0);
  expect(list.fee).toMatchObject({ season: 2027, usd: [0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 110] });
  expect(list.explanations.map(({ rule }) => rule)).toContain("G8");
});

test("the fee grows from what is planned already, and not from what is only considered", async () => {
  await call.plan.add({ programIds: ["program-1", "program-2"] });
  await call.plan.add({ programIds: ["program-3"], status: "considering" });
  expect((await call.profile.proposedList()).fee.usd).toHaveLength(13);
});

test("before there is a score nothing is proposed; practice tests propose a list that says it is projected", async () => {
  const profile = { step2ck: known([]) };
  const without = await api.as(await api.anApplicantCaller({ orgId, plan: [], profile }));
  const none = await without.profile.proposedList();
  expect(none).toMatchObject({ range: null, isProjected: false, programs: [] });
  expect(new Set(none.leftOut.map(({ why }) => why))).toEqual(new Set(["no-range"]));
  const practiceTests = known([240, 244].map((score) => aPracticeTest({ takenOn: AS_OF, score })));
  const practising = await api.as(
    await api.anApplicantCaller({ orgId, plan: [], profile: { ...profile, practiceTests } }),
  );
  expect(await practising.profile.proposedList()).toMatchObject({
    range: { least: 80, most: 120 },
    isProjected: true,
  });
});

test("programs taken from a proposal keep what it rested on; it is out of date once that changes, and says what", async () => {
  const { grounds } = await call.profile.proposedList();
  await call.plan.add({ programIds: ["program-1"], proposedOn: grounds });
  const keptAt = WRITTEN_AT.toISOString();
  expect((await call.profile.proposedList()).earlier).toEqual({ keptAt, changed: [] });
  const { applicant } = await call.profile.mine();
  await call.profile.changeFact({
    change: { fact: "step2ck", value: known([anAttempt({ score: 229 })]) },
    basedOn: { fact: "step2ck", value: applicant.profile.step2ck },
  });
  expect((await call.profile.proposedList()).earlier).toEqual({ keptAt, changed: ["score", "tier"] });
});

test("programs put on the list by hand rest on no proposal", async () => {
  await call.plan.add({ programIds: ["program-1"] });
  expect((await call.profile.proposedList()).earlier).toBeNull();
});

test("who looks at a new proposal and leaves the list as it is, is told of no change any more; the history says so once", async () => {
  await call.plan.add({ programIds: ["program-1"], proposedOn: SOME_GROUNDS });
  const { grounds, earlier } = await call.profile.proposedList();
  expect(earlier?.changed).toEqual(["score", "tier", "visa", "preferences", "season", "programs"]);
  const first = await call.plan.keepProposal({ grounds });
  const again = await call.plan.keepProposal({ grounds });
  expect([first.version, again.version]).toEqual([3, 3]);
  expect((await call.profile.proposedList()).earlier?.changed).toEqual([]);
  const { entries } = await call.history.list({ applicantId: amina.id });
  expect(entries.map(({ label, newText }) => [label, newText])).toEqual([
    ["Proposed list", "looked at"],
    ["Program list", "Example Program 1: planned"],
  ]);
});

test("grounds that no proposal has are refused, and nothing comes onto the list", async () => {
  for (const spoiled of [{ season: "x".repeat(21) }, { visa: "\0" }, { tier: "" }]) {
    const proposedOn = { ...SOME_GROUNDS, ...spoiled };
    expect(await refusalOf(call.plan.add({ programIds: ["program-1"], proposedOn }))).toMatchObject({
      code: "BAD_REQUEST",
    });
  }
  expect((await call.profile.mine()).applicant.plan).toEqual([]);
});

test("an advisor reads the same list and whether it is out of date, without what it rests on", async () => {
  await call.plan.add({ programIds: ["program-1"], proposedOn: SOME_GROUNDS });
  const lead = await api.as(await api.aCaller({ orgId, roles: ["lead"] }));
  const { grounds: _grounds, ...own } = await call.profile.proposedList();
  expect(await lead.caseload.proposedList({ id: amina.id })).toEqual(own);
});

test("nobody reads the list of somebody who has not consented", async () => {
  const { id } = await api.anApplicantCaller({ orgId, consent: "waiting" });
  const lead = await api.as(await api.aCaller({ orgId, roles: ["lead"] }));
  expect(await refusalOf(lead.caseload.proposedList({ id }))).toEqual({ code: "NOT_FOUND" });
});

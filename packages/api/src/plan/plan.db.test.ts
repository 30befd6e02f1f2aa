import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;
let call: Awaited<ReturnType<ApiTest["as"]>>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  amina = await api.anApplicantCaller({ orgId: await api.anOrganisation(), plan: [] });
  call = await api.as(amina);
});

async function listed() {
  return (await call.profile.mine()).applicant.plan;
}

test("programs come onto the list with the breadth and the price at once", async () => {
  const programIds = ["program-1", "program-2", "program-2"];
  const added = await call.plan.add({ programIds });
  expect(added).toMatchObject({
    version: 2,
    assessment: { breadth: { planned: 2 } },
    cost: { planned: { programs: 2 } },
  });
  const since = "2026-08-15";
  expect(await listed()).toEqual(
    ["program-1", "program-2"].map((programId) => ({ programId, status: "planned", track: null, since })),
  );
});

test("programs that are considered do not count as planned", async () => {
  const added = await call.plan.add({ programIds: ["program-1"], status: "considering" });
  expect(added.assessment.breadth.planned).toBe(0);
});

test("what is on the list already stays as it is", async () => {
  await call.plan.add({ programIds: ["program-1"] });
  await call.plan.setStatus({ programId: "program-1", status: "submitted", track: "categorical" });
  expect(await call.plan.add({ programIds: ["program-1"] })).toMatchObject({ version: 3 });
  expect(await listed()).toMatchObject([{ status: "submitted", track: "categorical" }]);
});

test("a status that is set tells its day; a track alone keeps it", async () => {
  await call.plan.add({ programIds: ["program-1"] });
  api.setToday(toCalendarDate("2026-09-05"));
  await call.plan.setStatus({ programId: "program-1", status: "planned", track: "advanced" });
  expect(await listed()).toMatchObject([{ track: "advanced", since: "2026-08-15" }]);
  await call.plan.setStatus({ programId: "program-1", status: "submitted" });
  expect(await listed()).toMatchObject([{ status: "submitted", track: "advanced", since: "2026-09-05" }]);
  expect(await call.plan.setStatus({ programId: "program-1", status: "submitted" })).toMatchObject({
    version: 4,
  });
});

test("a batch is submitted with its day, counts beside planned, and comes back as it stood by the same call", async () => {
  await call.plan.add({ programIds: ["program-1", "program-2", "program-3"] });
  await call.plan.setStatus({ programId: "program-2", status: "planned", track: "advanced" });
  const before = await listed();
  const programs = before
    .slice(0, 2)
    .map((entry) => ({ ...entry, status: "submitted" as const, since: toCalendarDate("2026-08-12") }));
  const submitted = await call.plan.setEntries({ programs });
  expect(submitted).toMatchObject({
    assessment: { breadth: { planned: 3, submitted: 2 } },
    cost: { submitted: { programs: 2 } },
  });
  expect(await listed()).toEqual([...programs, before[2]]);
  await call.plan.setEntries({ programs: before });
  expect(await listed()).toEqual(before);
  const { version } = await call.plan.setEntries({ programs: before });
  expect(version).toBe(5);
});

test("a day that has not come, a program twice and a program that is not listed are refused, and nothing changes", async () => {
  await call.plan.add({ programIds: ["program-1"] });
  const before = await listed();
  const [entry] = before;
  const submitted = { ...must(entry, "one program was added"), status: "submitted" as const };
  expect(
    await refusalOf(
      call.plan.setEntries({ programs: [{ ...submitted, since: toCalendarDate("2026-09-01") }] }),
    ),
  ).toMatchObject({ code: "BAD_REQUEST", fieldErrors: [{ path: "programs.0.since" }] });
  expect(await refusalOf(call.plan.setEntries({ programs: [submitted, submitted] }))).toMatchObject({
    code: "BAD_REQUEST",
  });
  expect(await refusalOf(call.plan.setEntries({ programs: [] }))).toMatchObject({ code: "BAD_REQUEST" });
  const absent = { ...submitted, programId: "program-2" };
  expect(await refusalOf(call.plan.setEntries({ programs: [absent] }))).toEqual({ code: "NOT_FOUND" });
  expect(await listed()).toEqual(before);
});

test("programs that are taken off come back as they last stood", async () => {
  await call.plan.add({ programIds: ["program-1", "program-2"] });
  await call.plan.setStatus({ programId: "program-1", status: "submitted", track: "categorical" });
  const before = await listed();
  await call.plan.remove({ programIds: ["program-1", "program-2", "program-3"] });
  expect(await listed()).toEqual([]);
  await call.plan.restore({ programIds: ["program-2", "program-1"] });
  expect(await listed()).toEqual(before);
  expect(await call.plan.restore({ programIds: ["program-1"] })).toMatchObject({ version: 5 });
});

test("the history names the programs", async () => {
  await call.plan.add({ programIds: ["program-1"] });
  await call.plan.remove({ programIds: ["program-1"] });
  const { entries } = await call.history.list({ applicantId: amina.id });
  expect(entries.map(({ label, oldText, newText }) => [label, oldText, newText])).toEqual([
    ["Program list", "Example Program 1: planned", null],
    ["Program list", null, "Example Program 1: planned"],
  ]);
});

test("a window of the history ends with a whole change: what was added at once is told at once", async () => {
  await call.plan.add({ programIds: ["program-1"] });
  // The clock of the tests stands still, so something else parts the two.
  await call.profile.setConsent({ consent: "withdrawn" });
  await call.plan.add({ programIds: ["program-2", "program-3", "program-4"] });
  const first = await call.history.list({ applicantId: amina.id, limit: 1 });
  expect(first.entries.map(({ recordId }) => recordId).sort()).toEqual([
    ...["program-2", "program-3", "program-4"],
  ]);
  const second = await call.history.list({ applicantId: amina.id, limit: 1, before: first.nextBefore });
  expect(second.entries.map(({ field }) => field)).toEqual(["consent"]);
  const last = await call.history.list({ applicantId: amina.id, limit: 1, before: second.nextBefore });
  expect(last.entries.map(({ recordId }) => recordId)).toEqual(["program-1"]);
  expect(last.nextBefore).toBeNull();
});

test("unknown programs, and such as are not on the list, are not found and change nothing", async () => {
  for (const refused of [
    () => call.plan.add({ programIds: ["program-1", "no-such-program"] }),
    () => call.plan.setStatus({ programId: "program-1", status: "planned" }),
    () => call.plan.restore({ programIds: ["program-1"] }),
  ]) {
    expect(await refusalOf(refused())).toEqual({ code: "NOT_FOUND" });
  }
  expect(await call.plan.remove({ programIds: ["program-1"] })).toMatchObject({ version: 1 });
  expect(await listed()).toEqual([]);
});

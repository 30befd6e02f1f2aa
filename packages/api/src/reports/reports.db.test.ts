import { randomUUID } from "node:crypto";
import { insertReport } from "@induction/db/queries/change-reports.queries";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readOpenData } from "../open-data/export-files.ts";
import { H1B_SPONSORED } from "../testing/curating.ts";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";
import { sendReport } from "./reports.service.ts";

let api: ApiTest;
beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(() => api.reset());

const CANARY = "canary-report-4711";
const CONTACT = "canary-contact@example.org";
const REPORT = {
  ...({ programId: "program-1", field: "visaH1b", factVersion: 1 } as const),
  told: `They sponsor H-1B now. ${CANARY}`,
  link: "https://anesthesiology.example.edu/visa",
  contact: CONTACT,
};

async function send(overrides: Partial<typeof REPORT> & { programId?: string } = {}) {
  return await (await api.as(null)).reports.send({ ...REPORT, ...overrides });
}

async function onlyReport() {
  const { reports } = await (await api.as(await api.aCurator())).reports.queue({ isSettled: false });
  const [report] = reports;
  if (report === undefined) throw new Error("the queue is empty");
  return report;
}

test("whoever has no account reports a change, and a curator sees it beside what stands now", async () => {
  await send();
  const report = await onlyReport();
  expect(report).toMatchObject({ ...REPORT, version: 1, settled: null, programName: expect.any(String) });
  expect(report.stands).toMatchObject({ state: "known", value: { answer: "no" } });
});

test("the newest report stands first, and the count says how many wait", async () => {
  for (const [told, minute] of [
    ["first", 0],
    ["last", 2],
    ["middle", 1],
  ] as const) {
    const sentAt = new Date(api.services.now().getTime() + minute * 60_000);
    await insertReport(api.db, { ...REPORT, id: randomUUID(), told, sentAt });
  }
  const call = await api.as(await api.aCurator());
  expect(await call.reports.count()).toEqual({ open: 3 });
  const { open, reports } = await call.reports.queue({ isSettled: false });
  expect([open, ...reports.map(({ told }) => told)]).toEqual([3, "last", "middle", "first"]);
});

test("settling forgets the address of whoever sent the report, for good", async () => {
  await send();
  const curator = await api.aCurator("Ada Curator");
  const { id } = await onlyReport();
  const settled = { id, version: 1, outcome: "set-aside" as const, reason: "The page says no." };
  await (await api.as(curator)).reports.settle(settled);
  const rows = await api.db.selectFrom("change_reports").selectAll().execute();
  expect(rows).toMatchObject([{ contact: null, outcome: "set-aside", settled_by: curator.userId }]);
  const { reports, open } = await (await api.as(curator)).reports.queue({ isSettled: true });
  expect(open).toBe(0);
  expect(reports[0]).toMatchObject({
    contact: null,
    settled: { byName: "Ada Curator", outcome: "set-aside" },
  });
});

test("the second of two curators is told how the first has settled it, and changes nothing", async () => {
  await send();
  const { id } = await onlyReport();
  const [one, two] = [await api.as(await api.aCurator("One")), await api.as(await api.aCurator("Two"))];
  await one.reports.settle({ id, version: 1, outcome: "published", reason: null });
  const late = { id, version: 1, outcome: "set-aside" as const, reason: "No." };
  const error = await refusalOf(two.reports.settle(late));
  expect(error).toMatchObject({
    code: "CONFLICT",
    conflict: { what: "report", current: { settled: { outcome: "published", byName: "One" } } },
  });
  expect(await one.reports.queue({ isSettled: true })).toMatchObject({
    reports: [{ settled: { outcome: "published" } }],
  });
});

test("a report is set aside only with a reason", async () => {
  await send();
  const { id } = await onlyReport();
  const call = await api.as(await api.aCurator());
  expect(
    await refusalOf(call.reports.settle({ id, version: 1, outcome: "set-aside", reason: "\0" })),
  ).toEqual({
    code: "BAD_REQUEST",
  });
  const without = { id, version: 1, outcome: "set-aside" as const, reason: " " };
  expect(await refusalOf(call.reports.settle(without))).toEqual({ code: "BAD_REQUEST" });
});

/** Sends one report from an address, so many hours after the moment of the test. */
async function sendFrom(address: string, programId = "program-1", hours = 0) {
  const anonymous = await api.contextOf(null);
  const request = { ...anonymous.request, address };
  const now = () => new Date(api.services.now().getTime() + hours * 3_600_000);
  return await sendReport({ ...anonymous, request, now }, { ...REPORT, programId });
}

/** Ten reports, shared by two programs. */
async function sendTen(address: string, { first = 1, hours = 0 } = {}) {
  for (let sent = 0; sent < 10; sent += 1) {
    await sendFrom(address, `program-${first + Math.floor(sent / 5)}`, hours);
  }
}

const DAY = 24 * 3600;

test("one address sends so many an hour, and then is told to wait and how long", async () => {
  await sendTen("198.51.100.1");
  const refused = sendFrom("198.51.100.1", "program-9");
  await expect(refused).rejects.toThrow(/Keep your text and try again in an hour\.$/);
  expect(await refusalOf(sendFrom("198.51.100.1", "program-9"))).toEqual({
    ...{ code: "TOO_MANY_REQUESTS", retryAfterSeconds: 3600 },
  });
  expect(await (await api.as(await api.aCurator())).reports.count()).toEqual({ open: 10 });
});

test("one address sends so many a day, however it spreads them", async () => {
  for (const [hours, first] of [1, 3, 5].entries()) await sendTen("198.51.100.1", { first, hours });
  const refused = await refusalOf(sendFrom("198.51.100.1", "program-9", 3));
  expect(refused).toEqual({ code: "TOO_MANY_REQUESTS", retryAfterSeconds: DAY - 3 * 3600 });
});

test("one address alone closes no program to others", async () => {
  for (let sent = 0; sent < 5; sent += 1) await sendFrom("198.51.100.1");
  const refused = await refusalOf(sendFrom("198.51.100.1"));
  expect(refused).toEqual({ code: "TOO_MANY_REQUESTS", retryAfterSeconds: DAY });
  expect(await sendFrom("198.51.100.2")).toEqual({ done: true });
  expect(await sendFrom("198.51.100.1", "program-2")).toEqual({ done: true });
});

test("one program takes so many a day, whoever sends them, and another program is still open", async () => {
  for (let sender = 1; sender <= 40; sender += 1) await sendFrom(`198.51.100.${sender}`);
  const refused = await refusalOf(sendFrom("198.51.100.99"));
  expect(refused).toEqual({ code: "TOO_MANY_REQUESTS", retryAfterSeconds: DAY });
  // What was refused is not counted: all ten of the hour are left.
  await sendTen("198.51.100.99", { first: 2 });
});

test("a program whose reports nobody settles takes no more, and every other one still does", async () => {
  const sentAt = api.services.now();
  for (let count = 0; count < 100; count += 1) {
    await insertReport(api.db, { ...REPORT, id: randomUUID(), sentAt });
  }
  await expect(sendFrom("198.51.100.1")).rejects.toThrow(/about this program wait for a curator already/);
  await sendTen("198.51.100.1", { first: 2 });
});

test("a curator is told when the fact changed after the report came, and not once it is settled", async () => {
  await send();
  expect((await onlyReport()).overtaken).toBe(null);
  const curator = await api.as(await api.aCurator());
  const key = { programId: "program-1", field: "visaH1b" } as const;
  await curator.curation.publish({ ...key, basedOn: 1, fact: H1B_SPONSORED, why: "Read it" });
  const { id, overtaken } = await onlyReport();
  expect(overtaken).toEqual({ when: "since", at: expect.any(String) });
  await curator.reports.settle({ id, version: 1, outcome: "published", reason: null });
  const { reports } = await curator.reports.queue({ isSettled: true });
  expect(reports.map((report) => report.overtaken)).toEqual([null]);
});

test("a curator is told that the sender looked at an older state of the fact", async () => {
  const curator = await api.as(await api.aCurator());
  const key = { programId: "program-1", field: "visaH1b" } as const;
  await curator.curation.publish({ ...key, basedOn: 1, fact: H1B_SPONSORED, why: "Read it" });
  await sendFrom("198.51.100.1", "program-1", 1);
  expect((await onlyReport()).overtaken).toEqual({ when: "before" });
});

const BAD = [
  ["text", { told: " \n" }],
  ["a link that a browser would run", { link: "javascript:alert(1)" }],
  ["a link whose host is another one than it seems", { link: "https://program.edu@evil.example/visa" }],
  ["an address that is none", { contact: "nobody" }],
  ["too much text", { told: "x".repeat(2001) }],
] as const;

test.for(BAD)("a report without sense in %s is refused at its place", async ([, bad]) => {
  const error = await refusalOf(send(bad));
  expect(error).toMatchObject({ code: "BAD_REQUEST" });
  expect(await api.db.selectFrom("change_reports").selectAll().execute()).toEqual([]);
});

test("what a sender writes is read by curators alone: not by the public page, the export, the audit or the log", async () => {
  await send();
  const { id } = await onlyReport();
  const curator = await api.aCurator();
  await (await api.as(curator)).reports.settle({ id, version: 1, outcome: "published", reason: null });
  const audit = await api.db.selectFrom("audit").selectAll().execute();
  expect(audit.map(({ action }) => action)).toEqual(["change-reported", "change-report-settled"]);
  const stranger = await api.as(null);
  const others = [
    await stranger.openData.program({ id: "program-1" }),
    await stranger.openData.list(),
    await readOpenData(api.services),
    await api.db.selectFrom("history").selectAll().execute(),
    ...[audit, api.logs],
  ];
  for (const other of others) {
    expect(JSON.stringify(other)).not.toContain(CANARY);
    expect(JSON.stringify(other)).not.toContain(CONTACT);
  }
  const { reports } = await (await api.as(curator)).reports.queue({ isSettled: true });
  expect(JSON.stringify(reports)).toContain(CANARY);
});

test("a curator's open stream tells of a report; the stream of anybody else does not", async () => {
  const ending = new AbortController();
  const orgId = await api.anOrganisation();
  const [curator, advisor] = [await api.aCurator(), await api.aCaller({ orgId, roles: ["advisor"] })];
  const streams = [];
  for (const caller of [curator, advisor]) {
    const stream = await (await api.as(caller, ending.signal)).live.programs();
    streams.push(stream[Symbol.asyncIterator]());
  }
  const [ofCurator, ofAdvisor] = streams;
  expect(await ofCurator?.next()).toMatchObject({ value: { kind: "ready" } });
  expect(await ofAdvisor?.next()).toMatchObject({ value: { kind: "ready" } });
  await send();
  expect(await ofCurator?.next()).toMatchObject({ value: { kind: "reports" } });
  api.changeFeed.publishPrograms("newer");
  // The next thing that the advisor hears is the program list: the report was passed over.
  expect(await ofAdvisor?.next()).toMatchObject({ value: { kind: "programs" } });
  ending.abort();
});

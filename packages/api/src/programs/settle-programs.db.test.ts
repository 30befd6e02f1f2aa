import { inTransaction } from "@induction/db/engine/transaction";
import { advanceCatalogue, findCatalogueState } from "@induction/db/queries/program-catalogue.queries";
import { appendFactEntries } from "@induction/db/queries/program-facts.queries";
import { lockPeople } from "@induction/db/queries/touched-people.queries";
import { failAfterStatement } from "@induction/db/testing/failing-database";
import { WRITTEN_AT } from "@induction/db/testing/people";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { toProjection } from "@induction/domain/assessment/projection";
import { known, unknown } from "@induction/domain/kernel/told";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { aPlannedProgram } from "@induction/domain/testing/applicants";
import { arbitraryApplicant } from "@induction/domain/testing/arbitraries";
import { stated } from "@induction/domain/testing/programs";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { appRouter } from "../router.ts";
import { H1B_SPONSORED, told } from "../testing/curating.ts";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { createCallerFactory } from "../trpc.ts";
import { openCatalogue } from "./catalogue.ts";
import { followPrograms } from "./follow-programs.ts";
import { settlePrograms } from "./settle-programs.ts";

let api: ApiTest;
let orgId: string;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
});

const createCaller = createCallerFactory(appRouter);
/** Before anybody could have decided without hearing of a change. */
const LONG_AGO = new Date("2026-08-01T12:00:00Z");
const visa = { programId: "program-1", field: "visaH1b" } as const;
const onH1b = { visa: known({ needed: true, accepts: ["h1b"] } as const) };
const onNone = { visa: known({ needed: false } as const) };
const plan = [aPlannedProgram({ programId: "program-1" })];

/** What another process publishes: the stored facts change, and this one's memory does not. */
async function publishElsewhere(): Promise<void> {
  await inTransaction(api.db, async (trx) => {
    const { at } = await advanceCatalogue(trx, WRITTEN_AT);
    const fact = stated({ answer: "yes" } as const);
    await appendFactEntries(trx, [{ ...visa, follows: 1, fact, at, by: crypto.randomUUID(), why: null }]);
  });
}

async function readRow(id: string) {
  return await api.db.selectFrom("applicants").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

test("whoever holds the program follows; nobody is written whose stored answer stands, though the whole list reads otherwise", async () => {
  const holder = await api.anApplicant({ orgId, profile: onH1b, plan });
  const other = await api.anApplicant({ orgId, profile: onH1b, plan: [] });
  const untouched = await api.anApplicant({ orgId, profile: onNone, plan });
  await api.db.updateTable("applicants").set({ changed_at: LONG_AGO }).execute();
  await publishElsewhere();
  const subscription = api.changeFeed.subscribe(() => true);
  expect(await settlePrograms(api.services)).toEqual({ reassessed: 1 });
  expect(await readRow(holder.id)).toMatchObject({ effective: 1, version: 2, changed_at: LONG_AGO });
  expect(await readRow(other.id)).toMatchObject({ version: 1, catalogue_version: 0 });
  expect(await readRow(untouched.id)).toMatchObject({ version: 1, catalogue_version: 0 });
  expect(await subscription.next(0)).toMatchObject({ change: { applicantId: holder.id, version: 2 } });
  subscription.close();
  expect(await findCatalogueState(api.db)).toMatchObject({ version: 2, settledVersion: 2 });
  expect(await settlePrograms(api.services)).toEqual({ reassessed: 0 });
  expect(await api.db.selectFrom("history").select("id").execute()).toEqual([]);
});

test("two that settle at once leave the same", async () => {
  const { id } = await api.anApplicant({ orgId, profile: onH1b, plan });
  await publishElsewhere();
  await Promise.all([settlePrograms(api.services), settlePrograms(api.services)]);
  expect(await readRow(id)).toMatchObject({ effective: 1 });
});

test("more people than are written together all follow", async () => {
  const { id } = await api.anApplicant({ orgId, profile: onH1b, plan });
  await copyPerson(id, 450);
  const curator = await api.aCurator();
  const published = await (await api.as(curator)).curation.publish({
    ...visa,
    basedOn: 1,
    fact: H1B_SPONSORED,
  });
  expect(published).toMatchObject({ touched: { atLeast: null }, isStillSpreading: true });
  expect(await settlePrograms(api.services)).toEqual({ reassessed: 451 });
  const rows = await api.db.selectFrom("applicants").select("effective").distinct().execute();
  expect(rows).toEqual([{ effective: 1 }]);
});

async function copyPerson(id: string, times: number): Promise<void> {
  const { name_key: _nameKey, ...row } = await readRow(id);
  const copies = Array.from({ length: times }, () => ({
    ...row,
    id: crypto.randomUUID(),
    profile: JSON.stringify(row.profile),
    findings: JSON.stringify(row.findings),
  }));
  await api.db.insertInto("applicants").values(copies).execute();
  const listed = copies.map((copy) => ({
    ...{ org_id: orgId, applicant_id: copy.id, program_id: "program-1" },
    ...{ status: "planned", track: null, since: "2026-08-15" },
  }));
  await api.db.insertInto("planned_programs").values(listed).execute();
}

test("whoever changed something by a server that had not heard of a change follows with the next one", async () => {
  const amina = await api.anApplicantCaller({ orgId, profile: onNone, plan });
  const old = await openCatalogue(api.db);
  await publishElsewhere();
  await settlePrograms(api.services);
  const late = createCaller({ ...(await api.contextOf(amina)), catalogue: old });
  const need = { fact: "visa", value: onH1b.visa } as const;
  await late.profile.changeFact({ change: need, basedOn: { fact: "visa", value: onNone.visa } });
  expect(await readRow(amina.id)).toMatchObject({ effective: 0, catalogue_version: 1 });
  const j1 = { programId: "program-2", field: "visaJ1", basedOn: 1, fact: told({ answer: "no" }) } as const;
  await (await api.as(await api.aCurator())).curation.publish(j1);
  await settlePrograms(api.services);
  expect(await readRow(amina.id)).toMatchObject({ effective: 1, catalogue_version: 3 });
});

test("another kind of hospital is followed by those who have the program on their list", async () => {
  const holder = await api.anApplicant({ orgId, profile: onNone, plan });
  const other = await api.anApplicant({ orgId, profile: onNone, plan: [] });
  await api.db.updateTable("applicants").set({ changed_at: LONG_AGO }).execute();
  const setting = { programId: "program-1", field: "setting", basedOn: 1, fact: told("community") } as const;
  await (await api.as(await api.aCurator())).curation.publish(setting);
  await settlePrograms(api.services);
  expect(await readRow(holder.id)).toMatchObject({ version: 2 });
  expect(await readRow(other.id)).toMatchObject({ version: 1 });
});

test("a row that cannot be read is named in the log and holds up nobody", async () => {
  const damaged = await api.anApplicant({ orgId, profile: onH1b, plan });
  const sound = await api.anApplicant({ orgId, profile: onH1b, plan });
  const profile = JSON.stringify({ visa: "SECRET" });
  await api.db.updateTable("applicants").set({ profile }).where("id", "=", damaged.id).execute();
  await publishElsewhere();
  expect(await settlePrograms(api.services)).toEqual({ reassessed: 1 });
  expect(await readRow(sound.id)).toMatchObject({ effective: 1 });
  expect(api.logs).toMatchObject([{ phrase: "reassessment failed", fields: { applicantId: damaged.id } }]);
  expect(JSON.stringify(api.logs)).not.toContain("SECRET");
});

test("whatever is published, every stored assessment is that of the programs as they stand", async () => {
  const fact = fc.constantFrom(
    { field: "visaH1b", fact: H1B_SPONSORED } as const,
    { field: "visaJ1", fact: told({ answer: "no" }) } as const,
    { field: "minimumStep2ck", fact: told({ minimum: 235, requirement: "required" }) } as const,
    { field: "failurePolicy", fact: told({ firstAttemptPass: "required", exams: ["step1"] }) } as const,
    { field: "setting", fact: told("community") } as const,
  );
  const people = fc.array(arbitraryApplicant(), { minLength: 1, maxLength: 3 });
  const call = await api.as(await api.aCurator());
  await fc.assert(
    fc.asyncProperty(people, fact, async (applicants, { field, fact: edit }) => {
      const standards = api.services.catalogue.standardsOn(api.services.today(), null);
      for (const { profile, letters } of applicants) {
        await api.anApplicant({ orgId, profile, letters, plan, standards });
      }
      const page = await call.curation.program({ id: "program-1" });
      const basedOn = page.fields.find((standing) => standing.field === field)?.version ?? 0;
      await call.curation.publish({ programId: "program-1", field, basedOn, fact: edit });
      await settlePrograms(api.services);
      const { stored, wanted } = await readResults();
      expect(stored).toEqual(wanted);
    }),
    { numRuns: 6 },
  );
});

/** The stored results of everybody, and those that the programs as they stand would give. */
async function readResults(): Promise<{ stored: readonly unknown[]; wanted: readonly unknown[] }> {
  const { programs } = api.services.catalogue.current();
  const standards = { asOf: api.services.today(), catalogue: compileCatalogue(programs) };
  const stored: unknown[] = [];
  const wanted: unknown[] = [];
  for (const row of await api.db.selectFrom("applicants").selectAll().orderBy("id").execute()) {
    const { record } = await readRecord(row.id);
    const assessment = assess(record.applicant, contextFor(record.applicant, standards));
    const { effective, confirmed, unknownPrograms, reasons, changesOn } = toProjection(assessment);
    stored.push([
      row.effective,
      row.confirmed,
      row.unknown_programs,
      row.reasons,
      row.changes_on,
      row.findings,
    ]);
    const findings: unknown = JSON.parse(JSON.stringify(assessment.findings));
    wanted.push([effective, confirmed, unknownPrograms, reasons, changesOn, findings]);
  }
  return { stored, wanted };
}

async function readRecord(id: string) {
  const [person] = await inTransaction(api.db, (trx) => lockPeople(trx, [{ orgId, id }]));
  if (person?.kind !== "record") throw new Error("It was just written.");
  return person;
}

test("a process follows what another one publishes, and tells its screens", async () => {
  const catalogue = await openCatalogue(api.db);
  const before = catalogue.current();
  expect(await catalogue.follow(api.db)).toBe(false);
  const stop = new AbortController();
  const subscription = api.changeFeed.subscribe(() => false);
  const following = followPrograms({ ...api.services, catalogue }, stop.signal, 5);
  await publishElsewhere();
  const message = await subscription.next(2_000);
  stop.abort();
  await following;
  subscription.close();
  expect(catalogue.current()).toMatchObject({ number: 2 });
  expect(message).toEqual({ kind: "programs", version: catalogue.current().version });
  expect(catalogue.current().version).not.toBe(before.version);
  catalogue.adopt(before);
  expect(catalogue.current().number).toBe(2);
});

test("a process that has heard late assesses anew whoever changed something before", async () => {
  const amina = await api.anApplicantCaller({ orgId, profile: onNone, plan });
  const catalogue = await openCatalogue(api.db);
  await publishElsewhere();
  await settlePrograms(api.services);
  const late = createCaller({ ...(await api.contextOf(amina)), catalogue });
  const need = { fact: "visa", value: onH1b.visa } as const;
  await late.profile.changeFact({ change: need, basedOn: { fact: "visa", value: onNone.visa } });
  expect(await readRow(amina.id)).toMatchObject({ effective: 0, catalogue_version: 1 });
  const stop = new AbortController();
  const subscription = api.changeFeed.subscribe(({ applicantId }) => applicantId === amina.id);
  const following = followPrograms({ ...api.services, catalogue }, stop.signal, 5);
  expect(await subscription.next(2_000)).toMatchObject({ kind: "programs" });
  expect(await subscription.next(2_000)).toMatchObject({ kind: "change" });
  subscription.close();
  stop.abort();
  await following;
  expect(await readRow(amina.id)).toMatchObject({ effective: 1, catalogue_version: 2 });
});

test("a look that fails is named in the log, and the next one follows", async () => {
  const catalogue = await openCatalogue(api.db);
  const stop = new AbortController();
  const subscription = api.changeFeed.subscribe(() => false);
  await publishElsewhere();
  const db = failAfterStatement(api.services.db, 1);
  const following = followPrograms({ ...api.services, db, catalogue }, stop.signal, 5);
  expect(await subscription.next(2_000)).toMatchObject({ kind: "programs" });
  subscription.close();
  stop.abort();
  await following;
  expect(api.logs).toMatchObject([{ level: "error", phrase: "the programs could not be followed" }]);
});

test("what somebody has not told stays open whatever a program says", async () => {
  const { id } = await api.anApplicant({ orgId, profile: { visa: unknown }, plan });
  const call = await api.as(await api.aCurator());
  await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  await settlePrograms(api.services);
  expect(await readRow(id)).toMatchObject({ effective: 1 });
});

import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { known } from "@induction/domain/kernel/told";
import { type DryRun, type StandingFact, toDryRun } from "@induction/domain/program/open-data-difference";
import { readOpenJson } from "@induction/domain/program/open-data-json";
import type { FiledFact, OpenDataReading } from "@induction/domain/program/open-data-reading";
import { readOpenTable } from "@induction/domain/program/open-data-table-read";
import { PROGRAM_FIELDS } from "@induction/domain/program/program-field-words";
import { aPlannedProgram } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { H1B_SPONSORED } from "../testing/curating.ts";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";
import { createExportFiles, type ExportFile, type ExportFiles } from "./export-files.ts";

let api: ApiTest;
let files: ExportFiles;
beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  files = createExportFiles(api.services);
});

const visa = { programId: "program-1", field: "visaH1b" } as const;

async function publishH1b(basedOn = 1) {
  const call = await api.as(await api.aCurator("Ada Curator"));
  return await call.curation.publish({ ...visa, basedOn, fact: H1B_SPONSORED, why: "Ada read it" });
}

function textOf({ bytes }: ExportFile): string {
  return new TextDecoder().decode(bytes);
}

/** What a file would do to the facts as they stand now. */
async function tryOut(reading: OpenDataReading): Promise<DryRun> {
  const now = readOpenJson((await files.get("json")).bytes);
  const facts = Map.groupBy(now.facts, ({ programId }) => programId);
  const find = (id: string) => {
    const own = facts.get(id);
    const program = now.programs.find((candidate) => candidate.id === id);
    if (own === undefined || program === undefined) return null;
    return { id, name: program.name, find: (field: FiledFact["field"]) => toStanding(own, field) };
  };
  return toDryRun(reading, { find });
}

function toStanding(facts: readonly FiledFact[], field: FiledFact["field"]): StandingFact {
  const { version, fact } = must(
    facts.find((candidate) => candidate.field === field),
    "the export tells every field",
  );
  return { version, fact };
}

test("what is taken out says the same when it is brought in: every field of every program, both ways", async () => {
  for (const reading of [
    readOpenTable((await files.get("csv")).bytes),
    readOpenJson((await files.get("json")).bytes),
  ]) {
    const run = await tryOut(reading);
    expect(run).toEqual({ differences: [], unchanged: 10 * PROGRAM_FIELDS.length, problems: [] });
  }
});

test("a file is made once for a version and a day, also for those who ask together", async () => {
  const [one, two] = await Promise.all([files.get("csv"), files.get("csv")]);
  expect(two).toBe(one);
  expect(await files.get("csv")).toBe(one);
  expect(one.version).toMatch(/^1\.[\w-]{12}$/);
  const tomorrow: CalendarDate = addDays(AS_OF, 1);
  api.setToday(tomorrow);
  const next = await files.get("csv");
  expect([next.version, next.retrieved]).toEqual([one.version, tomorrow]);
});

test("what a curator publishes is in the next file, under another version", async () => {
  const before = await files.get("csv");
  await publishH1b();
  const after = await files.get("csv");
  expect(after.version).toMatch(/^2\./);
  const read = readOpenTable(after.bytes).facts.find(
    ({ programId, field }) => programId === visa.programId && field === visa.field,
  );
  expect(read).toMatchObject({ version: 2, fact: { state: "known", value: { answer: "yes" } } });
  expect(textOf(before)).not.toBe(textOf(after));
});

test("an older file is a conflict where a curator has changed the fact since, and nowhere else", async () => {
  const old = readOpenTable((await files.get("csv")).bytes);
  await publishH1b();
  const run = await tryOut(old);
  expect(run.differences.map(({ kind, filed }) => [kind, filed.field])).toEqual([["conflict", "visaH1b"]]);
});

test("a file that was brought in changes nothing the second time", async () => {
  const text = textOf(await files.get("json"));
  const edited = text.replace(
    '"visaH1b":{"version":1,"state":"known","value":{"answer":"no"}',
    '"visaH1b":{"version":1,"state":"known","value":{"answer":"yes"}',
  );
  const reading = readOpenJson(new TextEncoder().encode(edited));
  const [difference, ...others] = (await tryOut(reading)).differences;
  expect([difference?.kind, others.length]).toEqual(["changed", 0]);
  const { fact, version } = must(difference, "one fact was edited").filed;
  if (fact.state !== "known") throw new Error("the edited fact is known");
  const { verifiedOn: _on, verifiedBy: _by, ...claim } = fact.claim;
  const call = await api.as(await api.aCurator());
  const edit = { state: "known", value: fact.value, claim };
  await call.curation.publish({ ...visa, basedOn: version, fact: edit, why: "From a file" });
  expect((await tryOut(reading)).differences).toEqual([]);
});

test("no name of a curator is in any file or on any public page, nor why they changed something", async () => {
  await publishH1b();
  const stranger = await api.as(null);
  const page = await stranger.openData.program({ id: "program-1" });
  const texts = [textOf(await files.get("csv")), textOf(await files.get("json")), JSON.stringify(page)];
  for (const text of texts) expect(text).not.toMatch(/Ada Curator|Curator Example|Ada read it/);
  expect(JSON.stringify(await stranger.openData.list())).not.toMatch(/Curator/);
});

test("the public page tells what was known before, and until when", async () => {
  await publishH1b();
  const { fields, program, today } = await (await api.as(null)).openData.program({ id: "program-1" });
  expect(program.facts.visaH1b).toMatchObject({ state: "known", value: { answer: "yes" } });
  expect(today).toBe(AS_OF);
  const told = fields.find(({ field }) => field === "visaH1b");
  expect(told).toMatchObject({
    ...{ version: 2, freshness: "verified" },
    earlier: [{ version: 1, fact: { value: { answer: "no" } }, supersededAt: expect.any(String) }],
  });
  expect(fields.map(({ field }) => field)).toEqual(PROGRAM_FIELDS);
});

test("people whom a file touches are counted once, over all its programs, and never below five", async () => {
  const orgId = await api.anOrganisation();
  const profile = { visa: known({ needed: true, accepts: ["h1b"] } as const) };
  const plan = ["program-1", "program-2"].map((programId) => aPlannedProgram({ programId }));
  for (let added = 0; added < 4; added += 1) await api.anApplicant({ orgId, profile, plan });
  const call = await api.as(await api.aCurator());
  const facts = ["program-1", "program-2"].map((programId) => ({
    ...{ programId, field: "visaH1b" as const, fact: H1B_SPONSORED },
  }));
  expect(await call.openData.previewImport({ facts })).toEqual({ people: { atLeast: null } });
  await api.anApplicant({ orgId, profile, plan });
  expect(await call.openData.previewImport({ facts })).toEqual({ people: { atLeast: 5 } });
});

test("a fact without sense is refused by the preview as it is by the publishing", async () => {
  const call = await api.as(await api.aCurator());
  const facts = [{ ...visa, fact: { state: "known", value: { answer: "perhaps" } } }];
  expect(await refusalOf(call.openData.previewImport({ facts }))).toEqual({ code: "BAD_REQUEST" });
});

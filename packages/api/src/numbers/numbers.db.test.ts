import { setTimeout as sleep } from "node:timers/promises";
import { inTransaction } from "@induction/db/engine/transaction";
import { appendOwnNumber, listOwnNumbers } from "@induction/db/queries/organisation-numbers.queries";
import { advanceCatalogue } from "@induction/db/queries/program-catalogue.queries";
import { readPeopleOfOrganisation } from "@induction/db/queries/touched-people.queries";
import { WRITTEN_AT } from "@induction/db/testing/people";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { toProjection } from "@induction/domain/assessment/projection";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { isSameData } from "@induction/domain/kernel/same-data";
import { known } from "@induction/domain/kernel/told";
import { OWN_NUMBER_IDS } from "@induction/domain/parameters/own-numbers";
import type { ParameterOverrides } from "@induction/domain/parameters/resolve-parameters";
import { aLetter, anAttempt } from "@induction/domain/testing/applicants";
import { arbitraryApplicant } from "@induction/domain/testing/arbitraries";
import { arbitraryOwnNumbers } from "@induction/domain/testing/arbitrary-numbers";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openCatalogue } from "../programs/catalogue.ts";
import { followPrograms } from "../programs/follow-programs.ts";
import { settlePrograms } from "../programs/settle-programs.ts";
import { appRouter } from "../router.ts";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";
import { createCallerFactory } from "../trpc.ts";

let api: ApiTest;
let orgId: string;
let lead: Caller;
let call: Awaited<ReturnType<ApiTest["as"]>>;

const createCaller = createCallerFactory(appRouter);
/** Before anybody could have decided without hearing of a change. */
const LONG_AGO = new Date("2026-08-01T12:00:00Z");
const scored = (score: number) => ({ profile: { step2ck: known([anAttempt({ score })]) } });
const strict = { id: "strongFrom", value: 250, reason: "Our last three cohorts" } as const;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  lead = await api.aCaller({ orgId, roles: ["lead"], name: "Lead Example" });
  call = await api.as(lead);
});

async function readRow(id: string) {
  return await api.db.selectFrom("applicants").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function lineOf(id: string, by = call) {
  const { sections } = await by.numbers.list();
  const lines = sections.flatMap(({ numbers }) => numbers);
  return must(
    lines.find((line) => line.id === id),
    "every number has a line",
  );
}

test("a number that is set moves everybody whom it concerns in one transaction, tells their screens, and nobody else is written", async () => {
  const moved = await api.anApplicantCaller({ orgId, ...scored(247) });
  const untouched = await api.anApplicant({ orgId, ...scored(235) });
  const otherOrg = await api.anOrganisation("Riverside");
  const elsewhere = await api.anApplicantCaller({ orgId: otherOrg, ...scored(247) });
  const subscription = api.changeFeed.subscribe(() => true);
  const changed = await call.numbers.set({ ...strict, basedOn: 0 });
  expect(changed).toMatchObject({
    last: { own: { value: 250, text: "250 points" }, reason: strict.reason, by: "Lead Example" },
    isStillSpreading: false,
  });
  expect(await readRow(moved.id)).toMatchObject({ tier: "middle", version: 2 });
  expect(await readRow(untouched.id)).toMatchObject({ tier: "middle", version: 1 });
  expect(await readRow(elsewhere.id)).toMatchObject({ tier: "strong", version: 1 });
  expect(await subscription.next(10)).toMatchObject({ kind: "change", change: { applicantId: moved.id } });
  expect(await subscription.next(10)).toEqual({ kind: "numbers", orgId });
  expect(await subscription.next(10)).toBeNull();
  subscription.close();
  const screen = await (await api.as(moved)).profile.mine();
  const used = screen.explanations
    .flatMap(({ parameters }) => parameters)
    .find(({ id }) => id === "strongFrom");
  expect(used).toMatchObject({
    text: "250 points",
    overrideReason: strict.reason,
    standardText: "245 points",
  });
  const other = await (await api.as(elsewhere)).profile.mine();
  expect(JSON.stringify(other)).not.toContain(strict.reason);
  expect(other.assessment.tier).toEqual({ settled: true, value: "strong" });
});

test("back to the standard, everybody stands as before, and the page tells who set what when", async () => {
  const { id } = await api.anApplicant({ orgId, ...scored(247) });
  const { last } = await call.numbers.set({ ...strict, basedOn: 0 });
  const basedOn = must(last, "it was just set").version;
  await call.numbers.clear({ id: "strongFrom", basedOn, why: "The guide is right." });
  expect(await readRow(id)).toMatchObject({ tier: "strong", version: 3 });
  expect(await lineOf("strongFrom")).toMatchObject({
    standard: { value: 245, text: "245 points", basis: "guide", source: "1. Strong Position Range, line 37" },
    last: { own: null, reason: "The guide is right.", by: "Lead Example" },
    earlier: [{ own: { value: 250 }, reason: strict.reason, version: basedOn }],
    bounds: { least: 200, most: 290, mayBeOpen: false },
  });
  const { rules } = await lineOf("strongFrom");
  expect(rules.map((rule) => rule.id)).toContain("B1");
  const audit = await api.db
    .selectFrom("audit")
    .select(["action", "record", "record_id", "fields"])
    .execute();
  expect(audit.filter(({ record }) => record === "organisation-numbers")).toEqual([
    { action: "number-set", record: "organisation-numbers", record_id: orgId, fields: ["strongFrom"] },
    { action: "number-left", record: "organisation-numbers", record_id: orgId, fields: ["strongFrom"] },
  ]);
  expect(await api.db.selectFrom("history").select("id").execute()).toEqual([]);
});

test("whoever is assessed by a number may read it and its reason; who set it is for the staff", async () => {
  await call.numbers.set({ ...strict, basedOn: 0 });
  const last = { own: { value: 250 }, reason: strict.reason };
  const amina = await api.as(await api.anApplicantCaller({ orgId }));
  expect(await lineOf("strongFrom", amina)).toMatchObject({ last: { ...last, by: null }, earlier: [] });
  expect(JSON.stringify(await amina.numbers.list())).not.toContain("Lead Example");
  const advisor = await api.as(await api.aCaller({ orgId, roles: ["advisor"] }));
  expect(await lineOf("strongFrom", advisor)).toMatchObject({ last: { ...last, by: "Lead Example" } });
  expect([(await amina.numbers.list()).maySet, (await advisor.numbers.list()).maySet]).toEqual([
    false,
    false,
  ]);
  const orgB = await api.anOrganisation("Riverside");
  const other = await api.as(await api.aCaller({ orgId: orgB, roles: ["lead"] }));
  expect(JSON.stringify(await other.numbers.list())).not.toContain(strict.reason);
  expect(await lineOf("strongFrom", other)).toMatchObject({ last: null });
});

test("of two who set a number at once, one succeeds and the other is told how it stands", async () => {
  const second = { ...strict, value: 249, reason: "Another reason", basedOn: 0 };
  const outcomes = await Promise.allSettled([
    call.numbers.set({ ...strict, basedOn: 0 }),
    call.numbers.set(second),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const { conflict } = await refusalOf(call.numbers.set({ ...second, value: 248 }));
  const { last } = await lineOf("strongFrom");
  expect(conflict).toEqual({ what: "number", id: "strongFrom", current: last });
  const again = await call.numbers.set({ ...second, value: 248, basedOn: must(last, "one was set").version });
  expect(again.last).toMatchObject({ own: { value: 248 } });
});

test("a number that stands already is not set again", async () => {
  const { last } = await call.numbers.set({ ...strict, basedOn: 0 });
  const again = await call.numbers.set({ ...strict, basedOn: must(last, "it was set").version });
  expect(again.last).toEqual(last);
  expect(await api.db.selectFrom("organisation_numbers").select("version").execute()).toHaveLength(1);
});

test.each([
  [
    "a number that contradicts another",
    { value: 229 },
    "“Step 2 CK calls for a parallel plan” (236 points) must not be above “Strong band begins” (229 points). Change one of the two.",
  ],
  ["a number out of bounds", { value: 12 }, "Enter a whole number from 200 to 290 points."],
  ["a band without an edge", { value: null }, "Enter a whole number from 200 to 290 points."],
  [
    "the standard",
    { value: 245 },
    "The standard is 245 points already. Enter another value, or go back to the standard.",
  ],
])("%s is refused at the value, and nothing is written", async (_name, { value }, message) => {
  const { fieldErrors } = await refusalOf(call.numbers.set({ ...strict, value, basedOn: 0 }));
  expect(fieldErrors).toEqual([{ path: "value", message }]);
  const previewed = await refusalOf(call.numbers.preview({ id: "strongFrom", to: { is: "own", value } }));
  expect(previewed.fieldErrors).toEqual([{ path: "value", message }]);
  expect(await api.db.selectFrom("organisation_numbers").select("version").execute()).toEqual([]);
  expect(api.settlings).toEqual([]);
});

test("going back is refused where another own number rests on it", async () => {
  const set = (id: "strongFrom" | "parallelPlanBelow", value: number) =>
    call.numbers.set({ id, value, reason: "Ours", basedOn: 0 });
  const { last } = await set("strongFrom", 250);
  await set("parallelPlanBelow", 247);
  const basedOn = must(last, "it was set").version;
  const { fieldErrors } = await refusalOf(call.numbers.clear({ id: "strongFrom", basedOn }));
  expect(fieldErrors).toMatchObject([{ path: "id" }]);
});

test("a preview counts whom a number would move, writes nothing, and tells no small number", async () => {
  for (const score of [245, 246, 247, 248, 249, 251, 252]) await api.anApplicant({ orgId, ...scored(score) });
  const before = await api.db.selectFrom("applicants").selectAll().orderBy("id").execute();
  const preview = (value: number) => call.numbers.preview({ id: "strongFrom", to: { is: "own", value } });
  expect(await preview(250)).toEqual({
    people: { atLeast: 7 },
    changed: { atLeast: 5 },
    tier: { atLeast: 5 },
    posture: { atLeast: 5 },
    decision: { atLeast: null },
    range: { atLeast: 5 },
  });
  expect(await preview(249)).toMatchObject({ tier: { atLeast: null } });
  expect(await api.db.selectFrom("applicants").selectAll().orderBy("id").execute()).toEqual(before);
});

test("whoever does not share is counted only among five: by value after value nobody's score is told", async () => {
  for (const score of [245, 246, 247, 248, 249]) await api.anApplicant({ orgId, ...scored(score) });
  const addQuiet = () => api.anApplicant({ orgId, consent: "waiting", ...scored(247) });
  const count = async () =>
    await call.numbers.preview({ id: "strongFrom", to: { is: "own", value: strict.value } });
  for (let quiet = 1; quiet < 5; quiet += 1) {
    await addQuiet();
    expect(await count()).toMatchObject({ people: { atLeast: 5 }, tier: { atLeast: 5 } });
  }
  await addQuiet();
  expect(await count()).toMatchObject({ people: { atLeast: 10 }, tier: { atLeast: 10 } });
  await api.db.updateTable("applicants").set({ consent: "given" }).where("consent", "=", "waiting").execute();
  const four = api.db.selectFrom("applicants").select("id").orderBy("id").limit(4);
  await api.db.updateTable("applicants").set({ consent: "withdrawn" }).where("id", "in", four).execute();
  expect(await call.numbers.set({ ...strict, basedOn: 0 })).toMatchObject({ touched: { atLeast: 6 } });
});

test("a number whose answer was lost is set once, whoever sends it again", async () => {
  const { last } = await call.numbers.set({ ...strict, basedOn: 0 });
  expect(await call.numbers.set({ ...strict, basedOn: 0 })).toMatchObject({ last });
  const basedOn = must(last, "it was set").version;
  const left = await call.numbers.clear({ id: "strongFrom", basedOn });
  expect(await call.numbers.clear({ id: "strongFrom", basedOn })).toMatchObject({ last: left.last });
  expect(await api.db.selectFrom("organisation_numbers").select("version").execute()).toHaveLength(2);
});

test("more people than follow at once all follow by the job, and whoever is read before it is assessed first", async () => {
  const { id } = await api.anApplicant({ orgId, ...scored(247) });
  await copyPerson(id, 320);
  const changed = await call.numbers.set({ ...strict, basedOn: 0 });
  expect(changed).toMatchObject({ touched: { atLeast: null }, isStillSpreading: true });
  expect(api.settlings).toHaveLength(1);
  expect(await readRow(id)).toMatchObject({ tier: "strong", version: 1 });
  const page = await call.caseload.page({
    sort: { by: "name", direction: "asc" },
    offset: 0,
    limit: 20,
    filter: {},
  });
  expect(new Set(page.rows.map((row) => row.kind === "open" && row.tier))).toEqual(new Set(["middle"]));
  const person = await call.caseload.person({ id });
  expect(person).toMatchObject({ assessment: { tier: { settled: true, value: "middle" } } });
  expect(await readRow(id)).toMatchObject({ tier: "middle", version: 2 });
  const { reassessed } = await settlePrograms(api.services);
  expect(reassessed).toBeGreaterThanOrEqual(300);
  expect(reassessed).toBeLessThanOrEqual(320);
  expect(await api.db.selectFrom("applicants").select("tier").distinct().execute()).toEqual([
    { tier: "middle" },
  ]);
  expect(await settlePrograms(api.services)).toEqual({ reassessed: 0 });
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
}

test("after the job nobody is looked at again for the same numbers, though their rows were left as they were", async () => {
  const { id } = await api.anApplicant({ orgId, ...scored(235) });
  // Whoever changed something a moment ago is assessed anew in any case.
  await api.db.updateTable("applicants").set({ changed_at: LONG_AGO }).execute();
  await call.numbers.set({ ...strict, basedOn: 0 });
  await settlePrograms(api.services);
  await call.caseload.person({ id });
  expect(await readRow(id)).toMatchObject({ version: 1, catalogue_version: 0 });
});

test("another process hears of the numbers, tells its screens, and assesses by them", async () => {
  const amina = await api.anApplicantCaller({ orgId, ...scored(247) });
  const catalogue = await openCatalogue(api.db);
  await call.numbers.set({ ...strict, basedOn: 0 });
  const elsewhere = { ...(await api.contextOf(amina)), catalogue };
  expect((await createCaller(elsewhere).profile.mine()).assessment.tier).toEqual({
    settled: true,
    value: "strong",
  });
  const subscription = api.changeFeed.subscribe(() => false);
  const stop = new AbortController();
  const following = followPrograms({ ...api.services, catalogue }, stop.signal, 5);
  expect(await subscription.next(5_000)).toEqual({ kind: "numbers", orgId });
  expect(await subscription.next(50)).toBeNull();
  subscription.close();
  stop.abort();
  await following;
  expect((await createCaller(elsewhere).profile.mine()).assessment.tier).toEqual({
    settled: true,
    value: "middle",
  });
});

test("whoever changed something by a process that had not heard of a number follows with the job", async () => {
  const amina = await api.anApplicantCaller({ orgId, ...scored(235) });
  const old = await openCatalogue(api.db);
  await call.numbers.set({ ...strict, basedOn: 0 });
  const late = createCaller({ ...(await api.contextOf(amina)), catalogue: old });
  const { step2ck } = (await late.profile.mine()).applicant.profile;
  await late.profile.changeFact({
    change: { fact: "step2ck", value: scored(247).profile.step2ck },
    basedOn: { fact: "step2ck", value: step2ck },
  });
  expect(await readRow(amina.id)).toMatchObject({ tier: "strong" });
  await settlePrograms(api.services);
  expect(await readRow(amina.id)).toMatchObject({ tier: "middle" });
});

test("open streams of the organisation are told, those of another are not", async () => {
  const orgB = await api.anOrganisation("Riverside");
  const [here, there] = [
    await api.anApplicantCaller({ orgId }),
    await api.anApplicantCaller({ orgId: orgB }),
  ];
  const admin = await api.aCaller({ orgId, roles: ["admin"] });
  const stop = new AbortController();
  const streamOf = async (caller: Caller) => {
    const stream = await (await api.as(caller, stop.signal)).live.mine();
    return stream[Symbol.asyncIterator]();
  };
  const [mine, theirs] = [await streamOf(here), await streamOf(there)];
  const ofAdmin = (await (await api.as(admin, stop.signal)).live.programs())[Symbol.asyncIterator]();
  for (const stream of [mine, theirs, ofAdmin])
    expect((await stream.next()).value).toEqual({ kind: "ready" });
  await call.numbers.set({ id: "edgeWithin", value: 4, reason: "Ours", basedOn: 0 });
  expect((await mine.next()).value).toEqual({ kind: "numbers" });
  expect((await ofAdmin.next()).value).toEqual({ kind: "numbers" });
  const silence = Symbol("silence");
  expect(await Promise.race([theirs.next(), sleep(300, silence)])).toBe(silence);
  stop.abort();
});

test("a roster is taken in, a letter is asked for and a newcomer is placed by the organisation's own numbers", async () => {
  await call.numbers.set({ id: "lettersNeeded", value: 2, reason: "Ours", basedOn: 0 });
  await call.numbers.set({ id: "letterAnswerDays", value: 90, reason: "Our writers are slow", basedOn: 0 });
  const cells = { name: "Brought In", email: "in@example.org", season: "2027" };
  const taken = await call.roster.take({
    ...{
      importId: crypto.randomUUID(),
      part: 0,
      fileName: "people.csv",
      dates: null,
      mapping: { name: null },
    },
    rows: [{ line: 2, cells }],
  });
  expect(taken.rows).toMatchObject([{ outcome: "created" }]);
  const [brought] = await api.db.selectFrom("applicants").select("letters_needed").execute();
  expect(brought).toEqual({ letters_needed: 2 });
  const letter = aLetter({
    id: crypto.randomUUID(),
    status: "asked",
    reachedOn: { asked: toCalendarDate("2026-08-01") },
    dueOn: null,
  });
  await api.anApplicant({ orgId, ...scored(247), letters: known([letter]), name: "Amina Diallo" });
  const desk = await call.letters.desk({ by: "person", filter: {}, offset: 0, limit: 10 });
  expect(JSON.stringify(desk)).toContain("2026-10-30");
});

/** What another process sets: exactly these numbers, each change of which this one hears of. */
async function setElsewhere(overrides: ParameterOverrides): Promise<void> {
  await inTransaction(api.db, async (trx) => {
    const standing = (await listOwnNumbers(trx)).get(orgId)?.overrides ?? {};
    const step = await advanceCatalogue(trx, WRITTEN_AT);
    const changed = OWN_NUMBER_IDS.filter((id) => !isSameData(standing[id] ?? null, overrides[id] ?? null));
    for (const id of changed) {
      const own = overrides[id] ?? null;
      await appendOwnNumber(trx, { orgId, id, ...step, own, why: null, by: lead.userId });
    }
  });
  await api.services.catalogue.follow(api.db);
}

test("whatever numbers are set and left again, every stored answer is that of the numbers as they stand", async () => {
  const people = fc.array(arbitraryApplicant(), { minLength: 2, maxLength: 4 });
  const steps = fc.array(fc.record({ overrides: arbitraryOwnNumbers(), isSettled: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(people, steps, async (applicants, taken) => {
      for (const { profile, letters } of applicants) await api.anApplicant({ orgId, profile, letters });
      for (const { overrides, isSettled } of taken) {
        await setElsewhere(overrides);
        if (isSettled) await settlePrograms(api.services);
      }
      await settlePrograms(api.services);
      const { compiled: catalogue } = api.services.catalogue.current();
      const overrides = taken.at(-1)?.overrides ?? {};
      const standards = { asOf: api.services.today(), catalogue, overrides };
      for (const { record } of await readPeople()) {
        const assessment = assess(record.applicant, contextFor(record.applicant, standards));
        const { tier, posture, decision, reasons, rangeLeast } = toProjection(assessment);
        const row = await readRow(record.id);
        expect([row.tier, row.posture, row.decision, row.reasons, row.range_least]).toEqual([
          ...[tier, posture, decision, reasons, rangeLeast],
        ]);
        expect(row.findings).toEqual(JSON.parse(JSON.stringify(assessment.findings)));
      }
    }),
    { numRuns: 5 },
  );
}, 60_000);

async function readPeople() {
  const people = await readPeopleOfOrganisation(api.db, { orgId, after: null, limit: 1_000 });
  return people.filter((person) => person.kind === "record");
}

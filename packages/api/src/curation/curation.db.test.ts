import { inTransaction } from "@induction/db/engine/transaction";
import { insertDifferences } from "@induction/db/queries/program-differences.queries";
import { addDays, toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { toFieldErrors } from "@induction/domain/kernel/field-errors";
import { must } from "@induction/domain/kernel/must";
import { known } from "@induction/domain/kernel/told";
import type { ProgramField } from "@induction/domain/program/program";
import { aPlannedProgram } from "@induction/domain/testing/applicants";
import { stated } from "@induction/domain/testing/programs";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ZodError } from "zod";
import { AppError } from "../errors/app-error.ts";
import { A_PAGE, H1B_SPONSORED, told } from "../testing/curating.ts";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let curator: Caller;
let call: Awaited<ReturnType<ApiTest["as"]>>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  curator = await api.aCurator();
  call = await api.as(curator);
});

const onH1b = { profile: { visa: known({ needed: true, accepts: ["h1b"] } as const) } };
const visa = { programId: "program-1", field: "visaH1b" } as const;

function fieldOf(page: Awaited<ReturnType<typeof call.curation.program>>, field: ProgramField) {
  return must(
    page.fields.find((candidate) => candidate.field === field),
    "every field is told",
  );
}

/** Adds people who need an H-1B and have the program on their list. */
async function addHolders(count: number, orgId?: string): Promise<string> {
  const of = orgId ?? (await api.anOrganisation());
  for (let added = 0; added < count; added += 1) {
    const plan = [aPlannedProgram({ programId: "program-1" })];
    await api.anApplicant({ orgId: of, ...onH1b, plan, name: "Canary Person" });
  }
  return of;
}

test("an edit stands at once, confirmed by whoever made it, and the one before is kept", async () => {
  const published = await call.curation.publish({
    ...visa,
    basedOn: 1,
    fact: H1B_SPONSORED,
    why: "New page",
  });
  const claim = { ...A_PAGE, verifiedOn: "2026-08-15", verifiedBy: "Curator Example" };
  expect(published).toMatchObject({
    entry: { version: 2, recordedBy: "Curator Example", why: "New page", supersededAt: null },
    field: { version: 2, freshness: "verified", fact: { state: "known", value: { answer: "yes" }, claim } },
  });
  const page = await call.curation.program({ id: "program-1" });
  expect(page.program.facts.visaH1b).toEqual(published.field.fact);
  expect(fieldOf(page, "visaH1b")).toEqual(published.field);
  expect(page.biography.visaH1b).toMatchObject([
    { version: 2, recordedBy: "Curator Example" },
    { version: 1, recordedBy: null, supersededAt: published.entry.recordedAt },
  ]);
  const { program } = await call.programs.get({ id: "program-1" });
  expect(program).toEqual(page.program);
});

test("clients that have the old list get the new one, and then know it", async () => {
  const before = await call.programs.list();
  const { listVersion } = await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  expect(listVersion).not.toBe(before.version);
  expect((await call.programs.list({ version: before.version })).programs).toHaveLength(10);
  expect(await call.programs.list({ version: listVersion })).toEqual({
    version: listVersion,
    programs: null,
  });
});

test("whoever was overtaken is shown what stands now, and nothing of theirs is written", async () => {
  const first = await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  const late = { ...visa, basedOn: 1, fact: told({ answer: "no" }) };
  expect(await refusalOf(call.curation.publish(late))).toEqual({
    code: "CONFLICT",
    conflict: { what: "program-fact", ...visa, current: first.entry },
  });
  const nothingThere = { programId: "program-1", field: "acgmeId", basedOn: 3 } as const;
  expect(await refusalOf(call.curation.withdraw({ ...nothingThere, why: "Gone" }))).toEqual({
    code: "CONFLICT",
    conflict: { what: "program-fact", programId: "program-1", field: "acgmeId", current: null },
  });
  expect((await call.curation.program({ id: "program-1" })).biography.visaH1b).toHaveLength(2);
});

test("the same again is written once", async () => {
  const { entry, listVersion } = await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  const again = await call.curation.publish({ ...visa, basedOn: 2, fact: H1B_SPONSORED });
  expect(again).toMatchObject({ entry, listVersion, isStillSpreading: false });
  expect(await api.db.selectFrom("audit").select("id").execute()).toHaveLength(1);
});

test("what was never told is told first as version 1", async () => {
  const acgmeId = { programId: "program-1", field: "acgmeId" } as const;
  const published = await call.curation.publish({ ...acgmeId, basedOn: 0, fact: told("0401234567") });
  expect(published.entry.version).toBe(1);
});

test("one call confirms what stands with the day", async () => {
  api.setToday(toCalendarDate("2026-11-01"));
  const verified = await call.curation.verify({ ...visa, basedOn: 1 });
  expect(verified.field).toMatchObject({
    version: 2,
    freshness: "verified",
    fact: {
      value: { answer: "no" },
      claim: { verifiedOn: "2026-11-01", verifiedBy: "Curator Example", retrievedOn: "2026-07-01" },
    },
  });
});

test("neither a dispute, nor nothing, nor what no document says can be confirmed", async () => {
  const sides = { state: "disputed", claims: [told("a"), told("b")].map(withoutState) };
  await call.curation.publish({ programId: "program-1", field: "city", basedOn: 1, fact: sides });
  const hearsay = told("1", { kind: "general-knowledge", link: null });
  const service = { programId: "program-1", field: "applicationService" } as const;
  await call.curation.publish({ ...service, basedOn: 0, fact: hearsay });
  for (const asked of [
    { programId: "program-1", field: "city", basedOn: 2 },
    { programId: "program-1", field: "acgmeId", basedOn: 0 },
    { ...service, basedOn: 1 },
  ] as const) {
    expect(await refusalOf(call.curation.verify(asked))).toMatchObject({
      code: "BAD_REQUEST",
      fieldErrors: [{ path: "field" }],
    });
  }
});

function withoutState(edit: ReturnType<typeof told<string>>) {
  if (edit.state !== "known") throw new Error("It was told.");
  const { value, claim } = edit;
  return { value, claim };
}

test("a dispute ends with the side that is chosen, and keeps the others in the biography", async () => {
  const city = { programId: "program-1", field: "city" } as const;
  const claims = [told("Detroit"), told("Pontiac")].map(withoutState);
  await call.curation.publish({ ...city, basedOn: 1, fact: { state: "disputed", claims } });
  const [row] = (await call.curation.list()).rows.filter(({ id }) => id === "program-1");
  expect(row?.disputes).toEqual(["city"]);
  const wrong = { ...city, basedOn: 2, choose: 2 };
  expect(await refusalOf(call.curation.resolve(wrong))).toMatchObject({ fieldErrors: [{ path: "choose" }] });
  const resolved = await call.curation.resolve({ ...city, basedOn: 2, choose: 1, why: "They answered" });
  expect(resolved.field).toMatchObject({
    fact: { state: "known", value: "Pontiac", claim: { verifiedOn: "2026-08-15" } },
    why: "They answered",
  });
  const { biography } = await call.curation.program({ id: "program-1" });
  expect(biography.city?.[1]?.fact).toMatchObject({ state: "disputed", claims: [{ value: "Detroit" }, {}] });
  expect(await refusalOf(call.curation.resolve({ ...city, basedOn: 3, choose: 0 }))).toMatchObject({
    fieldErrors: [{ path: "field" }],
  });
});

test("what is withdrawn is not checked, never no, and says why", async () => {
  const orgId = await addHolders(1);
  await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  const withdrawn = await call.curation.withdraw({ ...visa, basedOn: 2, why: "The page is gone." });
  expect(withdrawn.field).toMatchObject({
    fact: { state: "not-checked" },
    freshness: "unknown",
    why: "The page is gone.",
  });
  const [person] = await api.db.selectFrom("applicants").selectAll().where("org_id", "=", orgId).execute();
  expect(person).toMatchObject({ planned: 1, effective: 1, unknown_programs: 1 });
  const again = { ...visa, basedOn: 3, why: "Again" };
  expect(await refusalOf(call.curation.withdraw(again))).toMatchObject({ fieldErrors: [{ path: "field" }] });
});

/** The fields at which a call was refused, by its schema or by ourselves. */
async function refusedPaths(call: Promise<unknown>): Promise<readonly string[] | undefined> {
  const failure: unknown = await call.catch((error: unknown) => error);
  if (failure instanceof AppError) return failure.details.fieldErrors?.map(({ path }) => path);
  const cause = failure instanceof TRPCError ? failure.cause : null;
  return cause instanceof ZodError ? toFieldErrors(cause).map(({ path }) => path) : undefined;
}

test.each<[string, object, string]>([
  ["without a source", told({ answer: "yes" }, { source: " " }), "fact.claim.source"],
  ["without a value", { state: "known", claim: A_PAGE }, "fact.value"],
  ["with the value of another field", told({ minimum: 1, requirement: "required" }), "fact.value.answer"],
  [
    "read in the future",
    told({ answer: "yes" }, { retrievedOn: addDays(A_PAGE.retrievedOn, 9) }),
    "fact.claim.retrievedOn",
  ],
  ["of no state", {}, "fact.state"],
])("an edit %s is refused at its field", async (_, fact, path) => {
  for (const asking of [
    () => call.curation.publish({ ...visa, basedOn: 1, fact }),
    () => call.curation.preview({ ...visa, fact }),
  ]) {
    expect(await refusedPaths(asking())).toContain(path);
  }
  expect(await api.db.selectFrom("audit").select("id").execute()).toEqual([]);
});

test("a program is told as of any day, with the whole biography", async () => {
  await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  const asOf = (day: string) => call.curation.program({ id: "program-1", asOf: toCalendarDate(day) });
  const before = await asOf("2026-08-14");
  expect(fieldOf(before, "visaH1b")).toMatchObject({ version: 0, fact: { state: "not-checked" } });
  expect(before.program.facts.city.state).toBe("not-checked");
  expect(before.biography.visaH1b).toHaveLength(2);
  const since = await asOf("2026-08-15");
  expect(since.program).toEqual((await call.curation.program({ id: "program-1" })).program);
});

test("a preview counts people over all organisations and changes nothing", async () => {
  await addHolders(3);
  await addHolders(3);
  await api.anApplicant({ orgId: await api.anOrganisation(), ...onH1b, plan: [] });
  const before = await call.programs.list();
  expect(await call.curation.preview({ ...visa, fact: H1B_SPONSORED })).toEqual({
    decides: true,
    holders: { atLeast: 6 },
    changed: { atLeast: 6 },
    newlyExcluded: { atLeast: null },
    noLongerExcluded: { atLeast: 6 },
  });
  const withdrawal = { ...visa, fact: { state: "not-checked" } };
  expect(await call.curation.preview(withdrawal)).toMatchObject({ changed: { atLeast: 6 } });
  const website = told("https://other.example.edu/");
  expect(await call.curation.preview({ programId: "program-1", field: "website", fact: website })).toEqual({
    decides: false,
    holders: { atLeast: 6 },
    ...{ changed: { atLeast: null }, newlyExcluded: { atLeast: null }, noLongerExcluded: { atLeast: null } },
  });
  expect(await call.programs.list()).toEqual(before);
});

test.each([0, 1, 4])("%s people are fewer than five", async (count) => {
  await addHolders(count);
  const previewed = await call.curation.preview({ ...visa, fact: H1B_SPONSORED });
  expect(previewed).toMatchObject({ holders: { atLeast: null }, changed: { atLeast: null } });
  const published = await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  expect(published.touched).toEqual({ atLeast: null });
});

test("no answer to a curator holds a word of a person", async () => {
  await addHolders(6);
  const answers = [
    await call.curation.list(),
    await call.curation.preview({ ...visa, fact: H1B_SPONSORED }),
    await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED }),
    await call.curation.verify({ ...visa, basedOn: 2 }),
    await call.curation.withdraw({ ...visa, basedOn: 2, why: "Gone" }),
    await call.curation.program({ id: "program-1" }),
  ];
  const people = await api.db.selectFrom("applicants").select(["id", "org_id"]).execute();
  const words = ["Canary", ...people.flatMap((person) => [person.id, person.org_id])];
  expect(people).toHaveLength(6);
  for (const word of words) expect(JSON.stringify(answers)).not.toContain(word);
});

test("the audit tells who changed which field of which program, and nobody's history does", async () => {
  await addHolders(1);
  await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  await call.curation.withdraw({ ...visa, basedOn: 2, why: "Gone" });
  const audit = await api.db.selectFrom("audit").selectAll().orderBy("id").execute();
  const line = { org_id: null, actor_id: curator.userId, record: "program", record_id: "program-1" };
  expect(audit).toMatchObject([
    { ...line, action: "program-fact-published", fields: ["visaH1b"] },
    { ...line, action: "program-fact-withdrawn", fields: ["visaH1b"] },
  ]);
  expect(await api.db.selectFrom("history").select("id").execute()).toEqual([]);
});

test("what a newer list says otherwise waits in the list, and goes when it is kept or the field is told anew", async () => {
  const openOf = async () =>
    (await call.curation.list()).rows.find(({ id }) => id === "program-1")?.differences;
  const find = async () =>
    inTransaction(api.db, (trx) =>
      insertDifferences(trx, [{ ...visa, fact: stated({ answer: "yes" } as const), at: new Date() }]),
    );
  await find();
  expect(await openOf()).toEqual(["visaH1b"]);
  const { difference, version } = fieldOf(await call.curation.program({ id: "program-1" }), "visaH1b");
  expect(difference?.fact).toEqual(stated({ answer: "yes" }));
  const kept = { ...visa, difference: must(difference, "it was noted").id };
  expect((await call.curation.keep(kept)).field).toMatchObject({ version, difference: null });
  expect(await refusalOf(call.curation.keep(kept))).toEqual({ code: "NOT_FOUND" });
  expect(await openOf()).toEqual([]);
  await find();
  expect(await openOf()).toEqual(["visaH1b"]);
  await call.curation.publish({ ...visa, basedOn: 1, fact: H1B_SPONSORED });
  expect(await openOf()).toEqual([]);
});

test("the list tells of each program how far it can be relied on", async () => {
  await call.curation.withdraw({ ...visa, basedOn: 1, why: "Gone" });
  const { rows, today } = await call.curation.list();
  expect(today).toBe("2026-08-15");
  expect(rows).toHaveLength(10);
  expect(rows.find(({ id }) => id === "program-1")).toMatchObject({
    name: "Example Program 1",
    weakest: { freshness: "unknown" },
    checkedFields: 9,
    fields: 18,
    disputes: [],
  });
});

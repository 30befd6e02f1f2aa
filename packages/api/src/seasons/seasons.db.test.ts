import { inTransaction } from "@induction/db/engine/transaction";
import { advanceCatalogue, findCatalogueState } from "@induction/db/queries/program-catalogue.queries";
import { loadReferenceSeasons } from "@induction/db/queries/reference-seasons.queries";
import { appendSeasonFactEntries } from "@induction/db/queries/season-facts.queries";
import { readReferenceSeasons } from "@induction/db/reference/read-seasons";
import { failOnWriting } from "@induction/db/testing/failing-database";
import { WRITTEN_AT } from "@induction/db/testing/people";
import { readEverything } from "@induction/db/testing/read-everything";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { known, unknown } from "@induction/domain/kernel/told";
import { REFERENCE_ALMANAC } from "@induction/domain/parameters/reference-almanac";
import type { ClaimEdit } from "@induction/domain/program/fact-edit.schema";
import { findAlmanac } from "@induction/domain/season/almanac-read";
import type { SeasonField } from "@induction/domain/season/season-facts";
import { aPlannedProgram } from "@induction/domain/testing/applicants";
import { stated } from "@induction/domain/testing/programs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { settlePrograms } from "../programs/settle-programs.ts";
import { A_PAGE, told } from "../testing/curating.ts";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let curator: Caller;
let call: Awaited<ReturnType<ApiTest["as"]>>;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;

const AAMC: Partial<ClaimEdit> = { source: "AAMC", kind: "organization-site", link: "https://www.aamc.org/" };
const day = (on: string, timeEastern: string | null = null) =>
  told({ on: toCalendarDate(on), timeEastern }, AAMC);
const review = { season: 2027, field: "programs-may-review" } as const;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await loadReferenceSeasons(api.db, { seasons: readReferenceSeasons(), sha256: "1", at: WRITTEN_AT });
  await api.services.catalogue.follow(api.db);
  curator = await api.aCurator();
  call = await api.as(curator);
  const orgId = await api.anOrganisation();
  const plan = Array.from({ length: 40 }, (_, index) =>
    aPlannedProgram({ programId: `program-${index + 1}` }),
  );
  amina = await api.anApplicantCaller({
    orgId,
    plan: plan.slice(0, 10),
    letters: known([]),
    profile: { season: unknown },
  });
});

async function readAmina() {
  return await api.db
    .selectFrom("applicants")
    .selectAll()
    .where("id", "=", amina.id)
    .executeTakeFirstOrThrow();
}

async function standingOf(field: SeasonField, season = 2027) {
  const page = await call.seasonFacts.season({ season });
  return must(
    page.fields.find((each) => each.field === field),
    "every field has a standing",
  );
}

test("anyone is told the almanac in force, and nothing where they have it", async () => {
  const anyone = await api.as(null);
  const { version, today, almanac } = await anyone.seasons.current();
  expect(today).toBe("2026-08-15");
  const arrived = must(findAlmanac(JSON.parse(JSON.stringify(almanac))), "what travels is an almanac");
  expect(arrived.seasons.map(({ season }) => season)).toEqual([2024, 2025, 2026, 2027]);
  expect(arrived.erasFees).toEqual(REFERENCE_ALMANAC.erasFees);
  expect(await anyone.seasons.current({ version })).toEqual({ version, today, almanac: null });
});

test("a new date reaches the stored answer, the screens and the almanac of everybody in one transaction", async () => {
  api.setToday(toCalendarDate("2026-09-10"));
  const before = await (await api.as(amina)).profile.mine();
  expect(before.assessment.nextDueOn).toBe("2026-09-23");
  const { version: versionBefore } = await readAmina();
  const subscription = api.changeFeed.subscribe(() => true);
  const published = await call.seasonFacts.publish({
    ...review,
    basedOn: 1,
    fact: day("2026-09-30", "09:00"),
  });
  expect(published).toMatchObject({
    isStillSpreading: false,
    entry: { version: 2, recordedBy: "Curator Example" },
  });
  expect(await readAmina()).toMatchObject({
    next_due_on: "2026-09-30",
    season: 2027,
    version: versionBefore + 1,
  });
  expect(await subscription.next(10)).toMatchObject({ kind: "change", change: { applicantId: amina.id } });
  expect(await subscription.next(10)).toEqual({ kind: "seasons", version: published.listVersion });
  subscription.close();
  const { calendar, dates, assessment } = await (await api.as(amina)).profile.mine();
  expect(calendar.reviewOn).toBe("2026-09-30");
  expect(dates.find(({ on }) => on === "2026-09-30")).toMatchObject({
    dueInDays: 20,
    standing: "published",
    source: "AAMC",
  });
  expect(assessment.changesOn).not.toBe(before.assessment.changesOn);
  const { version, almanac } = await (await api.as(null)).seasons.current();
  expect(version).toBe(published.listVersion);
  expect(almanac?.seasons.at(-1)?.reviewOn).toBe("2026-09-30");
  expect(api.settlings).toHaveLength(1);
});

test("whoever has told no season goes to the next when its review has begun, by the date that curators told", async () => {
  api.setToday(toCalendarDate("2026-09-25"));
  expect((await (await api.as(amina)).profile.mine()).assessment.season).toBe(2028);
  await call.seasonFacts.publish({ ...review, basedOn: 1, fact: day("2026-09-30") });
  expect(await readAmina()).toMatchObject({ season: 2027, next_due_on: "2026-09-30" });
});

test("a price that was not known is known from the moment it is told, on every list", async () => {
  const asAmina = await api.as(amina);
  expect((await asAmina.profile.mine()).cost.planned.fee).toMatchObject({ usd: 110, isEarlierPrice: false });
  const tiers = [
    { from: 1, to: 5, usd: 12, per: "application" },
    { from: 6, to: null, usd: 40, per: "application" },
  ] as const;
  const fees = { season: 2027, field: "erasFees" } as const;
  const preview = await call.seasonFacts.preview({ ...fees, fact: told(tiers, AAMC) });
  expect(preview).toEqual({ decides: true, people: { atLeast: null } });
  await call.seasonFacts.publish({ ...fees, basedOn: 1, fact: told(tiers, AAMC) });
  const { cost } = await asAmina.profile.mine();
  expect(cost.planned.fee).toMatchObject({ usd: 260, sources: ["AAMC"], note: null });
  expect(cost.nextUsd).toBe(40);
});

test("a score is refused by the passing line that a curator has published, at the score", async () => {
  const asAmina = await api.as(amina);
  const line = { season: 2027, field: "step2ckPassingLine", basedOn: 0 } as const;
  const value = { from: toCalendarDate("2026-07-01"), score: 230 };
  await call.seasonFacts.publish({ ...line, fact: told(value, AAMC) });
  const attempt = { takenOn: toCalendarDate("2026-07-10"), result: "pass", score: 229 } as const;
  const step2ck = (await asAmina.profile.mine()).applicant.profile.step2ck;
  const change = { fact: "step2ck", value: known([attempt]) } as const;
  const refused = asAmina.profile.changeFact({ change, basedOn: { fact: "step2ck", value: step2ck } });
  expect(await refusalOf(refused)).toMatchObject({
    fieldErrors: [
      { path: "change.value.value.0.score", message: expect.stringContaining("230, so 229 is not a pass") },
    ],
  });
});

test("a fee that is only shown touches nobody", async () => {
  const fee = { season: 2027, field: "nrmpRegistrationFee" } as const;
  expect(await call.seasonFacts.preview({ ...fee, fact: told(90, AAMC) })).toEqual({
    decides: false,
    people: { atLeast: null },
  });
  const { touched } = await call.seasonFacts.publish({ ...fee, basedOn: 1, fact: told(90, AAMC) });
  expect(touched).toEqual({ atLeast: null });
  expect(await readAmina()).toMatchObject({ version: 1 });
  expect(api.settlings).toEqual([]);
});

test("how many people a change touches is told from five on, and never who", async () => {
  const orgId = await api.anOrganisation("Other");
  for (let number = 1; number <= 5; number += 1)
    await api.anApplicant({ orgId, profile: { season: known(2027) } });
  await api.anApplicant({ orgId, profile: { season: known(2030) } });
  const fact = day("2026-09-30");
  expect(await call.seasonFacts.preview({ ...review, fact })).toEqual({
    decides: true,
    people: { atLeast: 6 },
  });
  const line = { from: toCalendarDate("2026-07-01"), score: 219 };
  const asked = { season: 2027, field: "step2ckPassingLine", fact: told(line, AAMC) } as const;
  expect(await call.seasonFacts.preview(asked)).toEqual({ decides: true, people: { atLeast: 7 } });
  expect(await call.seasonFacts.publish({ ...asked, basedOn: 0 })).toMatchObject({ touched: { atLeast: 7 } });
});

test.each([
  ["review before submission", "programs-may-review", "2026-09-01", "fact.value.on"],
  ["a date of another season", "match-day", "2028-03-19", "fact.value.on"],
] as const)(
  "%s is refused at its field, before it is counted or published",
  async (_name, field, on, path) => {
    const value = { on: toCalendarDate(on), timeEastern: null };
    const fact = { state: "known", value, claim: { ...A_PAGE, ...AAMC } };
    const key = { season: 2027, field };
    for (const refused of [
      () => call.seasonFacts.preview({ ...key, fact }),
      () => call.seasonFacts.publish({ ...key, basedOn: 1, fact }),
    ]) {
      expect(await refusalOf(refused())).toMatchObject({ code: "BAD_REQUEST", fieldErrors: [{ path }] });
    }
    expect((await standingOf(field)).version).toBe(1);
  },
);

test("what is no date at all is refused", async () => {
  const fact = { state: "known", value: { on: "soon", timeEastern: null }, claim: { ...A_PAGE, ...AAMC } };
  const key = { season: 2027, field: "match-day" } as const;
  expect(await refusalOf(call.seasonFacts.preview({ ...key, fact }))).toEqual({ code: "BAD_REQUEST" });
  expect(await refusalOf(call.seasonFacts.publish({ ...key, basedOn: 1, fact }))).toEqual({
    code: "BAD_REQUEST",
  });
});

test("a projected date cannot be confirmed, and general knowledge neither", async () => {
  const projected = { season: 2028, field: "programs-may-review", basedOn: 0 } as const;
  expect(await refusalOf(call.seasonFacts.verify(projected))).toMatchObject({
    fieldErrors: [{ path: "field", message: expect.stringContaining("projected by a rule") }],
  });
  const hearsay = { season: 2024, field: "scoreRelease", basedOn: 1 } as const;
  expect(await refusalOf(call.seasonFacts.verify(hearsay))).toMatchObject({
    fieldErrors: [{ path: "field" }],
  });
});

test("a published date of a later season stands beside projected ones, which follow it", async () => {
  await call.seasonFacts.publish({
    ...{ season: 2028, field: "applicants-may-submit", basedOn: 0 },
    fact: day("2027-09-08", "09:00"),
  });
  const { calendar, record } = await call.seasons.get({ season: 2028 });
  expect(calendar).toMatchObject({
    submissionOpensOn: "2027-09-08",
    reviewOn: "2027-09-29",
    isProjected: true,
  });
  expect(record.facts["programs-may-review"]).toEqual({ state: "not-checked" });
  const { rows } = await call.seasonFacts.list();
  expect(rows.find(({ season }) => season === 2028)).toMatchObject({
    ...{ label: "2027–28", checkedFields: 1 },
    projected: ["programs-may-review", "rank-list-certification-deadline", "match-week-monday", "match-day"],
  });
});

test("a date that is taken back is projected again, and its biography says why", async () => {
  const withdrawn = await call.seasonFacts.withdraw({ ...review, basedOn: 1, why: "AAMC took it down." });
  expect(withdrawn.field).toMatchObject({
    version: 2,
    fact: { state: "not-checked" },
    why: "AAMC took it down.",
  });
  const { calendar } = await call.seasons.get({ season: 2027 });
  expect(calendar).toMatchObject({ reviewOn: "2026-09-23", isProjected: true });
});

test("a dispute is resolved for one side, and a date is confirmed by whoever read it", async () => {
  const opens = { season: 2027, field: "myeras-opens" } as const;
  expect((await standingOf("myeras-opens")).freshness).toBe("disputed");
  const resolved = await call.seasonFacts.resolve({ ...opens, basedOn: 1, choose: 1 });
  expect(resolved.field.fact).toMatchObject({
    ...{ state: "known", value: { on: "2026-06-04" } },
    claim: { source: "deadlines-app", verifiedOn: "2026-08-15", verifiedBy: "Curator Example" },
  });
  const verified = await call.seasonFacts.verify({ ...review, basedOn: 1 });
  expect(verified.field.freshness).toBe("verified");
});

test("of two curators with one fact before their eyes one succeeds, and the other is shown what stands", async () => {
  const first = await call.seasonFacts.publish({ ...review, basedOn: 1, fact: day("2026-09-30") });
  const late = call.seasonFacts.publish({ ...review, basedOn: 1, fact: day("2026-09-24") });
  expect(await refusalOf(late)).toEqual({
    code: "CONFLICT",
    conflict: { what: "season-fact", ...review, current: first.entry },
  });
});

test("a season is told as of any day, with its whole biography", async () => {
  await call.seasonFacts.publish({ ...review, basedOn: 1, fact: day("2026-09-30") });
  const before = await call.seasonFacts.season({ season: 2027, asOf: toCalendarDate("2026-08-14") });
  expect(before.record.facts["programs-may-review"]).toEqual({ state: "not-checked" });
  const now = await call.seasonFacts.season({ season: 2027 });
  expect(now.calendar?.reviewOn).toBe("2026-09-30");
  expect(now.biography["programs-may-review"]?.map(({ version }) => version)).toEqual([2, 1]);
});

test("what a newer version of the product says otherwise is kept or followed, once", async () => {
  const fee = { season: 2027, field: "nrmpRegistrationFee" } as const;
  await call.seasonFacts.publish({ ...fee, basedOn: 1, fact: told(90, AAMC) });
  const newer = readReferenceSeasons().map((record) =>
    record.season === 2027
      ? { ...record, facts: { ...record.facts, nrmpRegistrationFee: stated(88) } }
      : record,
  );
  await loadReferenceSeasons(api.db, { seasons: newer, sha256: "2", at: WRITTEN_AT });
  await api.services.catalogue.follow(api.db);
  const { difference } = await standingOf("nrmpRegistrationFee");
  expect(difference).toMatchObject({ fact: { value: 88 } });
  const kept = { ...fee, difference: must(difference, "it was just found").id };
  expect((await call.seasonFacts.keep(kept)).field).toMatchObject({ fact: { value: 90 }, difference: null });
  expect(await refusalOf(call.seasonFacts.keep(kept))).toMatchObject({ code: "NOT_FOUND" });
});

test("the job brings everybody up to a date that another process has told, and stops there", async () => {
  // Whoever changed something just now would be looked at in any case.
  await api.db
    .updateTable("applicants")
    .set({ changed_at: new Date("2026-08-01T12:00:00Z") })
    .execute();
  await inTransaction(api.db, async (trx) => {
    const { at } = await advanceCatalogue(trx, WRITTEN_AT);
    const fact = stated({ on: toCalendarDate("2026-09-04"), timeEastern: null });
    const entry = {
      season: 2027,
      field: "applicants-may-submit",
      follows: 1,
      at,
      by: curator.userId,
    } as const;
    await appendSeasonFactEntries(trx, [{ ...entry, fact, why: null }]);
  });
  expect(await readAmina()).toMatchObject({ next_due_on: "2026-09-02" });
  expect(await settlePrograms(api.services)).toEqual({ reassessed: 1 });
  expect(await readAmina()).toMatchObject({ next_due_on: "2026-09-04", version: 2 });
  expect(await settlePrograms(api.services)).toEqual({ reassessed: 0 });
  const { version, settledVersion } = await findCatalogueState(api.db);
  expect(settledVersion).toBe(version);
});

test("a server that loads the seasons for the first time assesses nobody anew, for nothing has changed", async () => {
  await api.reset();
  const orgId = await api.anOrganisation();
  const { id } = await api.anApplicant({ orgId, profile: { season: unknown } });
  await loadReferenceSeasons(api.db, { seasons: readReferenceSeasons(), sha256: "1", at: WRITTEN_AT });
  const { version, settledVersion } = await findCatalogueState(api.db);
  expect(settledVersion).toBeLessThan(version);
  expect(await settlePrograms(api.services)).toEqual({ reassessed: 0 });
  expect((await findCatalogueState(api.db)).settledVersion).toBe(version);
  const row = api.db.selectFrom("applicants").select("version").where("id", "=", id);
  expect(await row.executeTakeFirst()).toEqual({ version: 1 });
});

test("publishing fails at any table that it writes without leaving a trace", async () => {
  const before = await readEverything(api.db);
  const book = api.services.catalogue.current();
  for (const table of ["season_facts", "program_catalogue", "audit", "applicants"]) {
    const undo = await failOnWriting(api.db, table);
    const publishing = call.seasonFacts.publish({ ...review, basedOn: 1, fact: day("2026-09-30") });
    await expect(publishing).rejects.toThrow();
    await undo();
    expect(await readEverything(api.db)).toBe(before);
    expect(api.services.catalogue.current()).toBe(book);
  }
});

test("a season that nobody can plan or remember is refused by name", async () => {
  for (const season of [2012, 2061, 2027.5]) {
    expect(await refusalOf(call.seasons.get({ season }))).toEqual({ code: "BAD_REQUEST" });
  }
  expect(await call.seasons.get({ season: 2014 })).toMatchObject({ calendar: null });
});

import { WRITTEN_AT } from "@induction/db/testing/people";
import type { FactChange } from "@induction/domain/applicant/fact-change";
import { assess } from "@induction/domain/assessment/assess";
import { contextFor } from "@induction/domain/assessment/context";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { known, unknown } from "@induction/domain/kernel/told";
import { compileCatalogue } from "@induction/domain/rules/screens/catalogue";
import { anAttempt } from "@induction/domain/testing/applicants";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { RouterOutputs } from "../router.ts";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let orgId: string;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  amina = await api.anApplicantCaller({ orgId });
});

const noGoal: FactChange = { fact: "goal", value: unknown };
const goal = (score: number): FactChange => ({ fact: "goal", value: known(score) });

test("an applicant's screen holds the facts, the answer, its reasons, the dates and the price", async () => {
  const screen = await (await api.as(amina)).profile.mine();
  expect(screen).toMatchObject({
    ...{ applicantId: amina.id, orgId, orgName: "Lakeside Pathways", name: "Amina Diallo" },
    ...{ consent: "given", version: 1, today: "2026-08-15", advisor: null },
  });
  expect(screen.assessment.tier).toEqual({ settled: true, value: "middle" });
  expect(screen.explanations.map(({ rule }) => rule)).toEqual(
    screen.assessment.findings.map(({ rule }) => rule),
  );
  expect(screen.cost.planned).toMatchObject({ programs: 3, fee: { usd: 33 } });
  expect(screen.cost.nextUsd).toBe(11);
  expect(screen.letters).toHaveLength(1);
  expect(screen.dates[0]).toMatchObject({
    kind: "letter",
    on: "2026-09-01",
    dueInDays: 17,
    isOverdue: false,
  });
  const days = screen.dates.map(({ dueInDays }) => dueInDays);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});

test("an applicant's plan tells the steps, the documents, readiness and both courses, each with a rule that has a name", async () => {
  const call = await api.as(amina);
  const plan = await call.profile.plan();
  expect(plan).toMatchObject({ version: 1, today: "2026-08-15", readiness: { state: "passed" } });
  expect(plan.checklist.map(({ state }) => state)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  expect(plan.comparison.courses.map(({ course }) => course)).toEqual(["apply", "delay"]);
  const named = new Set(plan.named.map(({ rule }) => rule));
  expect(plan.roadmap.steps.filter(({ rule }) => !named.has(rule))).toEqual([]);
  expect(plan.explanations.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["H6", ...plan.comparison.rules]),
  );
});

test("what would change an applicant's answer names levers, and every rule that it names has a name", async () => {
  const call = await api.as(amina);
  const { changes, named, explanations, version } = await call.profile.changes();
  expect(version).toBe(1);
  expect(changes.tier).toMatchObject({
    changes: [],
    nothingThisSeason: [{ id: "passed-step-2-ck", rule: "A5" }],
  });
  expect(changes.strength.ways.length).toBeGreaterThan(0);
  const names = new Set(named.map(({ rule }) => rule));
  const levers = changes.strength.ways.flatMap(({ set }) => set.levers);
  expect(levers.flatMap(({ rules }) => rules).filter((rule) => !names.has(rule))).toEqual([]);
  expect(explanations.map(({ rule }) => rule)).toContain("A5");
  expect(explanations.filter(({ rule }) => !names.has(rule))).toEqual([]);
});

test("a plan follows the record: a document that is told to be in place is done in the next answer", async () => {
  const call = await api.as(amina);
  const value = known([{ kind: "photo", stage: "in-place", since: toCalendarDate("2026-08-01") }] as const);
  await call.profile.changeFact({
    change: { fact: "documents", value },
    basedOn: { fact: "documents", value: known([]) },
  });
  const { checklist, version } = await call.profile.plan();
  expect(version).toBe(2);
  expect(checklist.find(({ kind }) => kind === "photo")).toMatchObject({
    state: "done",
    since: "2026-08-01",
  });
});

/** A value as it arrives: what is left of it in JSON, under the type that the client sees. */
function arrived<T>(value: unknown): T {
  return z.custom<T>(() => true).parse(JSON.parse(JSON.stringify(value)));
}

test("what arrives can be handed to the domain as it is, for what-if in the browser", async () => {
  const call = await api.as(amina);
  const screen = arrived<RouterOutputs["profile"]["mine"]>(await call.profile.mine());
  const { version, programs } = arrived<RouterOutputs["programs"]["list"]>(await call.programs.list());
  const standards = { asOf: screen.today, catalogue: compileCatalogue(programs ?? []) };
  expect(assess(screen.applicant, contextFor(screen.applicant, standards))).toEqual(screen.assessment);
  expect(await call.programs.list({ version })).toEqual({ version, programs: null });
});

test("a letter that is overdue comes first; exams and events that are over are left out", async () => {
  api.setToday(toCalendarDate("2026-10-01"));
  const { dates } = await (await api.as(amina)).profile.mine();
  expect(dates[0]).toMatchObject({ kind: "letter", isOverdue: true, dueInDays: -30 });
  expect(dates.slice(1).every(({ isOverdue }) => !isOverdue)).toBe(true);
});

test("a fact changes together with the assessment, its columns, the history and the audit", async () => {
  const call = await api.as(amina);
  const change: FactChange = { fact: "step2ck", value: known([anAttempt({ score: 251 })]) };
  const basedOn: FactChange = { fact: "step2ck", value: known([anAttempt()]) };
  const changed = await call.profile.changeFact({ change, basedOn, why: "The report came" });
  expect(changed.version).toBe(2);
  expect(changed.assessment.tier).toEqual({ settled: true, value: "strong" });
  const row = await api.db.selectFrom("applicants").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ version: 2, tier: "strong", step2ck_score: 251 });
  const history = await api.db.selectFrom("history").selectAll().execute();
  expect(history).toMatchObject([
    { record: "profile", field: "step2ck", old: basedOn.value, new: change.value, why: "The report came" },
  ]);
  const audit = await api.db.selectFrom("audit").selectAll().execute();
  expect(audit).toMatchObject([{ action: "fact-changed", fields: ["step2ck"], actor_id: amina.userId }]);
});

test("a fact that somebody else changed meanwhile is a conflict that carries its value now", async () => {
  const call = await api.as(amina);
  await call.profile.changeFact({ change: goal(250), basedOn: noGoal });
  const refusal = await refusalOf(call.profile.changeFact({ change: goal(245), basedOn: noGoal }));
  expect(refusal).toEqual({ code: "CONFLICT", conflict: { what: "fact", current: goal(250), version: 2 } });
});

test("another fact that changed meanwhile is none", async () => {
  const call = await api.as(amina);
  await call.profile.changeFact({ change: goal(250), basedOn: noGoal });
  const english: FactChange = { fact: "english", value: known("improving") };
  const changed = await call.profile.changeFact({
    change: english,
    basedOn: { fact: "english", value: known("good") },
  });
  expect(changed.version).toBe(3);
});

test("a change that is sent twice is made once", async () => {
  const call = await api.as(amina);
  await call.profile.changeFact({ change: goal(250), basedOn: noGoal });
  expect(await call.profile.changeFact({ change: goal(250), basedOn: noGoal })).toMatchObject({ version: 2 });
  expect(await api.db.selectFrom("history").select("id").execute()).toHaveLength(1);
});

test("what cannot be is refused with the field and the reason, and changes nothing", async () => {
  const call = await api.as(amina);
  const future: FactChange = {
    fact: "step3",
    value: known([anAttempt({ takenOn: toCalendarDate("2027-03-01") })]),
  };
  const refusal = await refusalOf(
    call.profile.changeFact({ change: future, basedOn: { fact: "step3", value: known([]) } }),
  );
  expect(refusal.code).toBe("BAD_REQUEST");
  expect(refusal.fieldErrors?.[0]?.path).toBe("change.value.value.0.takenOn");
  expect(await call.profile.mine()).toMatchObject({ version: 1 });
});

test("a change that is based on another fact than it changes is refused", async () => {
  const call = await api.as(amina);
  const refusal = await refusalOf(
    call.profile.changeFact({ change: goal(250), basedOn: { fact: "usMonths", value: known(2) } }),
  );
  expect(refusal.code).toBe("BAD_REQUEST");
});

test("consent is given and withdrawn, and told in the history", async () => {
  const call = await api.as(amina);
  expect(await call.profile.setConsent({ consent: "withdrawn" })).toMatchObject({ version: 2 });
  expect(await call.profile.setConsent({ consent: "withdrawn" })).toMatchObject({ version: 2 });
  expect(await call.profile.mine()).toMatchObject({ consent: "withdrawn" });
  const { entries } = await call.history.list({ applicantId: amina.id });
  expect(entries).toMatchObject([
    { label: "Consent", oldText: "given", newText: "withdrawn", actor: { isYou: true } },
  ]);
});

test("a screen that is read after its assessment has run out is assessed anew, and so is the stored row", async () => {
  const ben = await api.anApplicantCaller({ orgId, letters: known([]) });
  const call = await api.as(ben);
  const { assessment } = await call.profile.mine();
  const changesOn = must(assessment.changesOn, "a date of the season passes");
  api.setToday(changesOn);
  expect((await call.profile.mine()).assessment.asOf).toBe(changesOn);
  const row = await api.db.selectFrom("applicants").selectAll().where("id", "=", ben.id).executeTakeFirst();
  expect(row).toMatchObject({ assessed_on: changesOn, version: 2, changed_at: WRITTEN_AT });
  expect(await api.db.selectFrom("history").select("id").execute()).toEqual([]);
});

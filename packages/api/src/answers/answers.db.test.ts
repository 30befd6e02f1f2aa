import { randomUUID } from "node:crypto";
import { damageAnswer } from "@induction/db/testing/damage-answer";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known, unknown } from "@induction/domain/kernel/told";
import { anAttempt } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { RouterInputs } from "../router.ts";
import { type ApiTest, type Caller, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";
import { MOST_BY_HAND, MOST_DECISIONS } from "./keep-answer.ts";

let api: ApiTest;
let orgId: string;
let advisor: Caller;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  orgId = await api.anOrganisation();
  advisor = await api.aCaller({ orgId, roles: ["advisor"], name: "Noor Haddad" });
  amina = await api.anApplicantCaller({ orgId, advisorId: advisor.userId });
});

const applicantId = () => amina.id;

async function keep(by: Caller, because = "Before our talk", id: string = randomUUID()): Promise<string> {
  await (await api.as(by)).answers.keep({ applicantId: applicantId(), id, because });
  return id;
}

const get = async (by: Caller, id: string) =>
  await (await api.as(by)).answers.get({ applicantId: applicantId(), id });

const list = async (by: Caller) => await (await api.as(by)).answers.list({ applicantId: applicantId() });

type FactEdit = RouterInputs["profile"]["changeFact"];

async function decide(course: "apply" | "delay", because: string, basedOn: unknown = unknown): Promise<void> {
  const value = known({ season: 2027, course, on: toCalendarDate("2026-08-14"), because });
  const edit: FactEdit = { change: { fact: "course", value }, basedOn: { fact: "course", value: unknown } };
  if (basedOn !== unknown) {
    const { profile } = (await (await api.as(amina)).profile.mine()).applicant;
    edit.basedOn = { fact: "course", value: profile.course };
  }
  await (await api.as(amina)).profile.changeFact(edit);
}

const content = async (by: Caller, id: string) => {
  const page = await get(by, id);
  if (page.content.state !== "whole") throw new Error(`The answer is ${page.content.state}`);
  return page.content;
};

test("an answer is kept with who, when and why, and told whole with nothing that differs", async () => {
  const id = await keep(amina);
  const { kept } = await get(amina, id);
  expect(kept).toMatchObject({
    ...{ id, kind: "by-hand", because: "Before our talk", asOf: AS_OF, season: 2027 },
    ...{ keptBy: { isYou: true }, advisorName: "Noor Haddad", tier: "Middle" },
  });
  const { answer, comparison } = await content(amina, id);
  expect(answer.reasons.length).toBeGreaterThan(3);
  expect(answer.facts.find(({ key }) => key === "step2ck")?.text).toContain("238");
  expect(comparison).toMatchObject({ results: [], appeared: [], gone: [], changed: [] });
  expect(JSON.stringify(answer)).not.toContain('"told":');
});

test("what is told later is a difference, and the kept answer stays as it was", async () => {
  const id = await keep(amina);
  const before = (await content(amina, id)).answer;
  await (await api.as(amina)).profile.changeFact({
    change: { fact: "step2ck", value: known([anAttempt({ score: 251 })]) },
    basedOn: { fact: "step2ck", value: known([anAttempt()]) },
    why: "A typing mistake",
  });
  const { answer, comparison } = await content(amina, id);
  expect(answer).toEqual(before);
  expect(comparison.results).toContainEqual({ label: "Tier", was: "Middle", is: "Strong" });
  expect(comparison.causes.facts).toMatchObject([{ key: "step2ck" }]);
});

test("time alone is told as the only cause", async () => {
  const id = await keep(amina);
  api.setToday(toCalendarDate("2026-09-30"));
  const { causes } = (await content(amina, id)).comparison;
  expect(causes).toMatchObject({ facts: [], numbers: [], rules: null, data: null });
  expect(causes.days).toEqual({ was: AS_OF, is: "2026-09-30" });
});

test("the same answer kept by two has one digest", async () => {
  const [one, other] = [await keep(amina), await keep(advisor)];
  expect((await get(amina, one)).kept.digest).toBe((await get(amina, other)).kept.digest);
});

test("keeping twice with one id is keeping once, also at the same time", async () => {
  const id = randomUUID();
  await Promise.all(Array.from({ length: 8 }, () => keep(amina, "Once", id)));
  await keep(amina, "Once", id);
  expect((await list(amina)).answers.map((line) => line.id)).toEqual([id]);
  expect(
    await api.db.selectFrom("audit").selectAll().where("action", "=", "answer-kept").execute(),
  ).toHaveLength(1);
});

test("an id under which another answer is kept is refused, whosever it is", async () => {
  const id = await keep(amina);
  expect(await refusalOf(keep(amina, "Another reason", id))).toMatchObject({ code: "CONFLICT" });
  expect(await refusalOf(keep(advisor, "Before our talk", id))).toMatchObject({ code: "CONFLICT" });
  const bilal = await api.anApplicantCaller({ orgId });
  const elsewhere = (await api.as(bilal)).answers.keep({ applicantId: bilal.id, id, because: "Mine" });
  expect(await refusalOf(elsewhere)).toMatchObject({ code: "CONFLICT" });
  expect((await list(amina)).answers).toHaveLength(1);
});

test("an advisor keeps and reads answers of the people they advise, until consent is withdrawn", async () => {
  const id = await keep(advisor, "As discussed");
  expect((await list(amina)).answers).toMatchObject([
    { id, keptBy: { name: "Noor Haddad", isYou: false }, because: "As discussed" },
  ]);
  expect((await list(advisor)).answers).toMatchObject([{ keptBy: { isYou: true } }]);
  await (await api.as(amina)).profile.setConsent({ consent: "withdrawn" });
  for (const ask of [() => list(advisor), () => get(advisor, id), () => keep(advisor)]) {
    expect(await refusalOf(ask())).toMatchObject({ code: "NOT_FOUND" });
  }
  expect((await list(amina)).answers).toHaveLength(1);
});

test("a withdrawal of consent that comes while an advisor keeps leaves one or the other, and never both half", async () => {
  const [kept, withdrawn] = await Promise.allSettled([
    keep(advisor),
    api.as(amina).then((call) => call.profile.setConsent({ consent: "withdrawn" })),
  ]);
  expect(withdrawn.status).toBe("fulfilled");
  expect((await list(amina)).answers).toHaveLength(kept.status === "fulfilled" ? 1 : 0);
});

test("with each decision the answer is kept as it stood, with its reason, and taking one back keeps none", async () => {
  await decide("delay", "A year for research");
  const [first] = (await list(amina)).answers;
  expect(first).toMatchObject({
    ...{ kind: "decision", because: "A year for research", keptBy: { isYou: true }, tier: "Middle" },
  });
  const { answer, comparison } = await content(amina, first?.id ?? "");
  expect(answer.facts.find(({ key }) => key === "course")?.text).toContain("delay and apply later");
  expect(comparison.results).toEqual([]);
  await decide("apply", "My letters came", known);
  const { profile } = (await (await api.as(amina)).profile.mine()).applicant;
  await (await api.as(amina)).profile.changeFact({
    change: { fact: "course", value: unknown },
    basedOn: { fact: "course", value: profile.course },
  });
  expect((await list(amina)).answers.map(({ because }) => because).sort()).toEqual([
    "A year for research",
    "My letters came",
  ]);
});

test("a decision recorded twice alike is kept once", async () => {
  await decide("delay", "A year for research");
  await decide("delay", "A year for research");
  expect((await list(amina)).answers).toHaveLength(1);
});

async function fill(kind: "by-hand" | "decision", upTo: number): Promise<void> {
  const row = await api.db.selectFrom("kept_answers").selectAll().executeTakeFirstOrThrow();
  const rows = Array.from({ length: upTo - 1 }, () => ({ ...row, id: randomUUID(), kind }));
  await api.db.insertInto("kept_answers").values(rows).execute();
}

test("as many answers are kept by hand as may be, and the next is refused with a sentence", async () => {
  await keep(amina);
  await fill("by-hand", MOST_BY_HAND);
  await expect(keep(amina)).rejects.toMatchObject({
    code: "BAD_REQUEST",
    message: expect.stringContaining(`${MOST_BY_HAND} answers are kept`),
  });
  await decide("delay", "A decision has a place of its own");
});

test("as many decisions are kept as may be, and the next is refused at its field and not recorded", async () => {
  await decide("delay", "The first");
  await fill("decision", MOST_DECISIONS);
  const refused = await refusalOf(decide("apply", "One more", known));
  expect(refused).toMatchObject({ code: "BAD_REQUEST", fieldErrors: [{ path: "change" }] });
  const { course } = (await (await api.as(amina)).profile.mine()).applicant.profile;
  expect(course).toMatchObject({ value: { because: "The first" } });
});

test("of several who keep at once, no more are let in than there is room for", async () => {
  await keep(amina);
  await fill("by-hand", MOST_BY_HAND - 2);
  const tries = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => keep(n % 2 ? amina : advisor)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
});

test("an answer whose bytes are others says that it is damaged, shows nothing of it, and is logged", async () => {
  const id = await keep(amina);
  await damageAnswer(api.db, id, "{}");
  const page = await get(amina, id);
  expect(page).toMatchObject({ kept: { because: "Before our talk" }, content: { state: "damaged" } });
  expect(page.content).not.toHaveProperty("answer");
  const fields = { path: "answers.get", orgId, applicantId: applicantId(), code: "damaged" };
  expect(api.logs).toMatchObject([{ level: "error", phrase: "kept answer cannot be shown", fields }]);
});

test("what is kept by hand is told in the history, with its reason", async () => {
  await keep(advisor, "As discussed");
  const { entries } = await (await api.as(amina)).history.list({ applicantId: applicantId() });
  expect(entries[0]).toMatchObject({
    ...{ label: "Kept answer", why: "As discussed", oldText: null, actor: { name: "Noor Haddad" } },
    newText: "tier: Middle; decision: Apply this season; as of 15 August 2026",
  });
});

test("a reason may be left out, and one too long is refused at its field", async () => {
  await keep(amina, "");
  const tooLong = (await api.as(amina)).answers.keep({
    ...{ applicantId: applicantId(), id: randomUUID(), because: "x".repeat(1001) },
  });
  expect(await refusalOf(tooLong)).toMatchObject({ code: "BAD_REQUEST" });
});

test("the list goes on where it ended", async () => {
  for (const because of ["one", "two", "three"]) await keep(amina, because);
  const call = await api.as(amina);
  const first = await call.answers.list({ applicantId: applicantId(), limit: 2 });
  expect(first).toMatchObject({ answers: [{}, {}], nextOffset: 2 });
  const rest = await call.answers.list({ applicantId: applicantId(), limit: 2, offset: 2 });
  expect(rest).toMatchObject({ answers: [{}], nextOffset: null });
});

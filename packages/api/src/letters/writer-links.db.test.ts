import { randomUUID } from "node:crypto";
import { createSecret } from "@induction/auth/secrets";
import type { Letter } from "@induction/domain/applicant/letter";
import { addDays } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { aLetter } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ApiTest, openApiTest } from "../testing/open-api-test.ts";
import { refusalOf } from "../testing/thrown.ts";

let api: ApiTest;
let amina: Awaited<ReturnType<ApiTest["anApplicantCaller"]>>;
let call: Awaited<ReturnType<ApiTest["as"]>>;
/** Somebody without an account. */
let writer: Awaited<ReturnType<ApiTest["as"]>>;
const letter = aLetter({
  id: randomUUID(),
  status: "asked",
  askedWhetherStrong: null,
  writer: "Dr. S. Paulsen",
});
const { id } = letter;

beforeAll(async () => {
  api = await openApiTest();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  const orgId = await api.anOrganisation();
  amina = await api.anApplicantCaller({ orgId });
  call = await api.as(amina);
  writer = await api.as(null);
  await call.letters.add({ letter });
});

async function mine(): Promise<{ letter: Letter; linkUntil: string | null }> {
  const { letters } = await call.profile.mine();
  return must(
    letters.find((kept) => kept.letter.id === id),
    "the letter is listed",
  );
}

async function aLink(): Promise<string> {
  return (await call.letters.makeLink({ id })).token;
}

const gone = { code: "NOT_FOUND" };

async function storedTokens() {
  return await api.db
    .selectFrom("tokens")
    .select(["hash", "purpose"])
    .where("purpose", "=", "writer")
    .execute();
}

test("a link tells its writer who asks for what, and looking at it uses nothing up", async () => {
  const token = await aLink();
  for (let look = 0; look < 3; look += 1) {
    expect(await writer.letters.previewLink({ token })).toEqual({
      writer: "Dr. S. Paulsen",
      applicantName: "Amina Diallo",
      orgName: "Lakeside Pathways",
      season: 2027,
      dueOn: letter.dueOn,
      linkUntil: addDays(AS_OF, 30),
    });
  }
  expect((await mine()).linkUntil).toBe(addDays(AS_OF, 30));
});

test("a link has 256 bits, serves this purpose alone, and what is kept of it opens nothing", async () => {
  const token = await aLink();
  expect(token).toMatch(/^[\w-]{43}$/);
  const [kept] = await storedTokens();
  expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await refusalOf(writer.letters.previewLink({ token: kept?.hash ?? "" }))).toMatchObject(gone);
  const password = "seven loud herons gliding";
  expect(await refusalOf(writer.session.resetPassword({ token, password }))).toMatchObject(gone);
  expect(await refusalOf(writer.invitations.preview({ token }))).toMatchObject(gone);
});

test.each([
  ["strong", { status: "agreed", writerAnswer: "strong", reachedOn: { agreed: AS_OF } }],
  ["yes", { status: "agreed", writerAnswer: "yes", reachedOn: { agreed: AS_OF } }],
  [
    "rather-not",
    {
      ...{ status: "declined", writerAnswer: null },
      ...{ endReason: "would-rather-not", reachedOn: { declined: AS_OF } },
    },
  ],
] as const)(
  "the answer %s stands on the applicant's page, and the link is used up",
  async (answer, expected) => {
    const token = await aLink();
    expect(await writer.letters.answerLink({ token, answer })).toEqual({ done: true });
    expect(await mine()).toMatchObject({
      letter: { ...expected, askedWhetherStrong: true },
      linkUntil: null,
    });
    expect(await storedTokens()).toEqual([]);
    expect(await refusalOf(writer.letters.previewLink({ token }))).toMatchObject(gone);
    expect(await refusalOf(writer.letters.answerLink({ token, answer: "yes" }))).toMatchObject(gone);
  },
);

test("the history tells the answer as the writer's, by private link", async () => {
  await writer.letters.answerLink({ token: await aLink(), answer: "strong" });
  const { entries } = await call.history.list({ applicantId: amina.id });
  const told = entries.map(({ actor, label, newText }) => [actor?.name, label, newText]);
  const by = "the writer, by private link";
  const of = "Letter of Dr. S. Paulsen";
  expect(told).toContainEqual([by, `${of}: status`, "agreed"]);
  expect(told).toContainEqual([by, `${of}: answer of the writer`, "yes, a strong one"]);
  expect(told).toContainEqual(["Amina Diallo", `${of}: private link, good until`, "14 September 2026"]);
});

test("of fifty answers by one link one is taken", async () => {
  const token = await aLink();
  const callers = await Promise.all(Array.from({ length: 50 }, () => api.as(null)));
  const outcomes = await Promise.allSettled(
    callers.map((each, place) =>
      each.letters.answerLink({ token, answer: place % 2 === 0 ? "strong" : "rather-not" }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { entries } = await call.history.list({ applicantId: amina.id });
  expect(entries.filter(({ label }) => label.endsWith("status"))).toHaveLength(1);
});

const ENDS: readonly (readonly [name: string, end: () => Promise<unknown>])[] = [
  ["was taken back", () => call.letters.revokeLink({ id })],
  ["was replaced by another", () => aLink()],
  ["is of a letter that was removed", () => call.letters.remove({ id, version: 1 })],
  [
    "is of a letter that was answered otherwise",
    () => call.letters.change({ letter: { ...letter, status: "agreed" }, version: 1 }),
  ],
  [
    "has expired",
    () =>
      api.db
        .updateTable("tokens")
        .set({ expires_at: new Date("2026-08-15T12:00:00Z") })
        .execute(),
  ],
  [
    "is of an account that was deleted",
    () => api.db.updateTable("applicants").set({ deleted_at: new Date() }).execute(),
  ],
];

test.each(ENDS)("a link that %s says what every other such link says", async (_name, end) => {
  const token = await aLink();
  await end();
  const unknown = await refusalOf(writer.letters.previewLink({ token: createSecret() }));
  expect(unknown).toMatchObject(gone);
  expect(await refusalOf(writer.letters.previewLink({ token }))).toEqual(unknown);
  expect(await refusalOf(writer.letters.answerLink({ token, answer: "yes" }))).toEqual(unknown);
});

test("whoever tries links that are not good waits after twenty", async () => {
  for (let guess = 0; guess < 20; guess += 1) {
    expect(await refusalOf(writer.letters.previewLink({ token: createSecret() }))).toMatchObject(gone);
  }
  const answer = { token: createSecret(), answer: "yes" } as const;
  expect(await refusalOf(writer.letters.answerLink(answer))).toMatchObject({ code: "TOO_MANY_REQUESTS" });
});

test("a letter that waits for no answer has no link to make", async () => {
  await call.letters.change({ letter: { ...letter, status: "agreed" }, version: 1 });
  expect(await refusalOf(call.letters.makeLink({ id }))).toMatchObject({ code: "BAD_REQUEST" });
});

test("a mailed link asks the writer, and the address is kept in the job alone", async () => {
  const planned = aLetter({ id: randomUUID(), status: "identified", askedWhetherStrong: null });
  await call.letters.add({ letter: planned });
  const { letter: kept } = await call.letters.mailLink({ id: planned.id, to: "s.paulsen@hospital.example" });
  expect(kept).toMatchObject({
    letter: { status: "asked", askedWhetherStrong: true, reachedOn: { asked: AS_OF } },
    version: 2,
    linkUntil: addDays(AS_OF, 30),
  });
  const job = must(api.mails[0], "it was asked for");
  expect(job).toEqual({
    kind: "writer-link",
    orgId: amina.orgId,
    letterId: planned.id,
    to: "s.paulsen@hospital.example",
  });
  const mail = must(await api.auth.prepareMail(job), "the letter waits");
  expect(mail.to).toBe("s.paulsen@hospital.example");
  const token = must(/\/letter\/([\w-]{43})/.exec(mail.text)?.[1], "the mail has a link");
  await writer.letters.answerLink({ token, answer: "yes" });
  expect(await api.auth.prepareMail(job)).toBeNull();
  for (const table of ["letters", "history", "audit", "tokens"] as const) {
    const rows = await api.db.selectFrom(table).selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("paulsen@");
  }
});

test("after ten mails in a day the link is to be sent by hand", async () => {
  for (let mail = 0; mail < 10; mail += 1) await call.letters.mailLink({ id, to: "a@hospital.example" });
  expect(await refusalOf(call.letters.mailLink({ id, to: "a@hospital.example" }))).toMatchObject({
    code: "TOO_MANY_REQUESTS",
  });
  expect(api.mails).toHaveLength(10);
  expect(await aLink()).toHaveLength(43);
});

test("an answer reaches the open screens of the applicant and the advisor", async () => {
  const advisor = await api.aCaller({ orgId: amina.orgId, roles: ["advisor"] });
  await api.db.updateTable("applicants").set({ advisor_id: advisor.userId }).execute();
  const token = await aLink();
  const subscription = api.changeFeed.subscribe(({ applicantId }) => applicantId === amina.id);
  await writer.letters.answerLink({ token, answer: "strong" });
  expect(await subscription.next(10)).toMatchObject({
    kind: "change",
    change: { applicantId: amina.id, advisorId: advisor.userId, userId: amina.userId },
  });
  subscription.close();
  const desk = await (await api.as(advisor)).letters.desk({ by: "person" });
  expect(desk).toMatchObject({ by: "person", total: 1, people: [{ name: "Amina Diallo" }] });
  expect(JSON.stringify(desk)).toContain('"writerAnswer":"strong"');
});

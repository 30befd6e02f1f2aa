import { randomUUID } from "node:crypto";
import type { Letter } from "@induction/domain/applicant/letter";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { known, unknown } from "@induction/domain/kernel/told";
import { aLetter } from "@induction/domain/testing/applicants";
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
  const orgId = await api.anOrganisation();
  amina = await api.anApplicantCaller({ orgId, letters: unknown, profile: { hasNoLetters: unknown } });
  call = await api.as(amina);
});

function newLetter(parts: Partial<Letter> = {}): Letter {
  return aLetter({ id: randomUUID(), ...parts });
}

async function listed(): Promise<readonly Letter[]> {
  return (await call.profile.mine()).letters.map(({ letter }) => letter);
}

async function historyOfLetters() {
  const { entries } = await call.history.list({ applicantId: amina.id });
  return entries.map(({ label, oldText, newText }) => [label, oldText, newText]);
}

test("the first letter makes the letters known and moves the count", async () => {
  const letter = newLetter({ status: "uploaded" });
  const added = await call.letters.add({ letter });
  expect(added).toMatchObject({
    version: 2,
    letter: { letter, version: 1 },
    assessment: { letters: { met: 1 } },
  });
  expect(await listed()).toEqual([letter]);
});

test("a letter that is added twice is one letter", async () => {
  const letter = newLetter();
  await call.letters.add({ letter });
  expect(await call.letters.add({ letter })).toMatchObject({ version: 2, letter: { version: 1 } });
  expect(await listed()).toHaveLength(1);
});

test("another letter under an id that is taken is a conflict, whoever took it", async () => {
  const letter = newLetter();
  await call.letters.add({ letter });
  const other = { ...letter, writer: "Dr. Else" };
  expect(await refusalOf(call.letters.add({ letter: other }))).toMatchObject({
    code: "CONFLICT",
    conflict: { what: "letter", current: { letter } },
  });
  const ben = await api.anApplicantCaller({ orgId: amina.orgId });
  const refusal = await refusalOf((await api.as(ben)).letters.add({ letter: other }));
  expect(refusal).toEqual({ code: "CONFLICT", conflict: { what: "letter", current: null } });
});

test("a change is told field by field", async () => {
  const letter = newLetter();
  await call.letters.add({ letter });
  const next = { ...letter, status: "uploaded", dueOn: toCalendarDate("2026-09-10") } as const;
  expect(await call.letters.change({ letter: next, version: 1 })).toMatchObject({
    letter: { letter: next, version: 2 },
  });
  expect(await listed()).toEqual([next]);
  expect(await historyOfLetters()).toEqual([
    ["Letter of Dr. Ada Example: due date", "1 September 2026", "10 September 2026"],
    ["Letter of Dr. Ada Example: status", "agreed", "uploaded"],
    ["Letter", null, "Dr. Ada Example, agreed"],
  ]);
});

test("a change that is based on an older version is a conflict that carries the letter now", async () => {
  const letter = newLetter();
  await call.letters.add({ letter });
  const mine = { ...letter, writer: "Dr. Mine" };
  await call.letters.change({ letter: mine, version: 1 });
  const refusal = await refusalOf(
    call.letters.change({ letter: { ...letter, writer: "Dr. Theirs" }, version: 1 }),
  );
  expect(refusal).toEqual({
    code: "CONFLICT",
    conflict: { what: "letter", current: { letter: mine, version: 2 } },
  });
});

test("a removed letter is gone and can be brought back as it was", async () => {
  const letter = newLetter({ status: "uploaded" });
  await call.letters.add({ letter });
  const removed = await call.letters.remove({ id: letter.id, version: 1 });
  expect(removed.assessment.letters.met).toBeNull();
  expect(await listed()).toEqual([]);
  expect(await refusalOf(call.letters.remove({ id: letter.id, version: 1 }))).toEqual({ code: "NOT_FOUND" });
  expect(await refusalOf(call.letters.change({ letter, version: 1 }))).toEqual({ code: "NOT_FOUND" });
  expect(await refusalOf(call.letters.add({ letter }))).toMatchObject({ code: "CONFLICT" });
  expect(await call.letters.restore({ id: letter.id })).toMatchObject({ letter: { letter, version: 3 } });
  expect(await listed()).toEqual([letter]);
  expect(await call.letters.restore({ id: letter.id })).toMatchObject({ letter: { version: 3 } });
});

test("without a letter, the person's word that there is none counts", async () => {
  await call.profile.changeFact({
    change: { fact: "hasNoLetters", value: known(true) },
    basedOn: { fact: "hasNoLetters", value: unknown },
  });
  expect((await call.profile.mine()).assessment.letters.met).toBe(0);
  expect(await historyOfLetters()).toEqual([["Letters", "not told yet", "none yet"]]);
});

test.each([
  ["an id that is none", { id: "letter-1" }, "letter.id"],
  [
    "a day that lies ahead",
    { status: "agreed", reachedOn: { agreed: toCalendarDate("2026-12-01") } },
    "letter.reachedOn",
  ],
] satisfies [string, Partial<Letter>, string][])("%s is refused", async (_, parts, path) => {
  const refusal = await refusalOf(call.letters.add({ letter: newLetter(parts) }));
  expect(refusal.code).toBe("BAD_REQUEST");
  expect(refusal.fieldErrors?.[0]?.path ?? path).toContain(path);
  expect(await listed()).toEqual([]);
});

test("the forty-first letter is refused", async () => {
  for (let number = 0; number < 40; number += 1) await call.letters.add({ letter: newLetter() });
  expect(await refusalOf(call.letters.add({ letter: newLetter() }))).toMatchObject({ code: "BAD_REQUEST" });
  expect(await listed()).toHaveLength(40);
});

import { randomUUID } from "node:crypto";
import type { Profile } from "@induction/domain/applicant/profile";
import { contextFor } from "@induction/domain/assessment/context";
import { toKeptAnswer } from "@induction/domain/assessment/kept/keep-answer";
import type { KeptAnswer } from "@induction/domain/assessment/kept/kept-answer";
import { toCalendarDate } from "@induction/domain/kernel/calendar-date";
import { toCanonicalText } from "@induction/domain/kernel/canonical-text";
import { known, unknown } from "@induction/domain/kernel/told";
import { anApplicant } from "@induction/domain/testing/applicants";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { damageAnswer } from "../testing/damage-answer.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addMember, addOrganisation, addPrograms, STANDARDS } from "../testing/people.ts";
import type { ApplicantKey } from "./applicants.queries.ts";
import {
  type AnswerToKeep,
  findKeptAnswer,
  insertKeptAnswer,
  listKeptAnswers,
  measureKeptAnswers,
  toTextDigest,
} from "./kept-answers.queries.ts";
import type { ApplicantScope } from "./scope.ts";

let database: TestDatabase;
let applicant: ApplicantKey;
let userId: string;
let own: ApplicantScope;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  const { kysely: db } = database.db;
  await addPrograms(db);
  const orgId = await addOrganisation(db);
  userId = await addMember(db, { orgId, roles: ["applicant"] });
  applicant = await addApplicant(db, { orgId, userId });
  own = { kind: "self", actorId: userId, orgId };
});

function anAnswer(profile: Partial<Profile> = {}): KeptAnswer {
  const person = anApplicant({ profile });
  const context = contextFor(person, STANDARDS);
  return toKeptAnswer(person, { context, data: 1, findProgramName: () => null });
}

async function keep(parts: Partial<AnswerToKeep> = {}): Promise<string | null> {
  return await inTransaction(database.db.kysely, (trx) =>
    insertKeptAnswer(trx, {
      ...{ applicant, id: randomUUID(), at: new Date("2026-08-15T14:00:00Z"), by: userId, advisorId: null },
      ...{ kind: "by-hand", because: "Before the talk", answer: anAnswer() },
      ...parts,
    }),
  );
}

const find = (id: string, scope = own) =>
  findKeptAnswer(database.db.kysely, scope, { applicantId: applicant.id, id });

test("an answer comes back byte for byte, with who kept it, when and why", async () => {
  const id = randomUUID();
  const answer = anAnswer();
  const digest = await keep({ id, answer });
  const found = await find(id);
  expect(found).toMatchObject({
    ...{ state: "whole", id, digest, kind: "by-hand", because: "Before the talk", asOf: answer.asOf },
    ...{ keptBy: { userId, name: "Noor Haddad" }, tier: answer.tier.words, advisorName: null },
  });
  expect(toCanonicalText(found?.answer)).toBe(toCanonicalText(answer));
});

test("the same answer kept twice has the same digest", async () => {
  expect(await keep()).toBe(await keep());
});

test("an id that is taken keeps nothing and leaves what is there", async () => {
  const id = randomUUID();
  await keep({ id });
  expect(await keep({ id, because: "Another reason" })).toBeNull();
  expect(await find(id)).toMatchObject({ because: "Before the talk" });
});

test("a kept answer is never changed, and goes only as a whole", async () => {
  const id = randomUUID();
  await keep({ id });
  const { kysely: db } = database.db;
  const kept = db.updateTable("kept_answers").where("id", "=", id);
  await expect(kept.set({ because: "Nicer" }).execute()).rejects.toThrow("a kept answer is never changed");
  await expect(kept.set({ body: "{}" }).execute()).rejects.toThrow("a kept answer is never changed");
  await db.deleteFrom("kept_answers").where("applicant_id", "=", applicant.id).execute();
  expect(await find(id)).toBeNull();
});

test("an answer of which one letter is another is found as damaged, and not shown", async () => {
  const id = randomUUID();
  const answer = anAnswer();
  await keep({ id, answer });
  await damageAnswer(database.db.kysely, id, toCanonicalText(answer).replace('"Middle"', '"Strong"'));
  expect(await find(id)).toMatchObject({ state: "damaged", answer: null, because: "Before the talk" });
});

test("an answer of a shape that nobody reads is found as unreadable", async () => {
  const id = randomUUID();
  const { kysely: db } = database.db;
  await keep({ id });
  const body = '{"format":99}';
  const row = await db.selectFrom("kept_answers").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const later = { ...row, id: randomUUID(), body, digest: toTextDigest(body) };
  await db.insertInto("kept_answers").values(later).execute();
  expect(await find(later.id)).toMatchObject({ state: "unreadable", answer: null });
});

test("the list is told newest first and part by part", async () => {
  const ids = [1, 2, 3].map(() => randomUUID());
  for (const [hour, id] of ids.entries()) await keep({ id, at: new Date(Date.UTC(2026, 7, 15, hour)) });
  const list = async (offset: number, limit: number) => {
    const page = { applicantId: applicant.id, offset, limit };
    return (await listKeptAnswers(database.db.kysely, own, page)).map(({ id }) => id);
  };
  expect(await list(0, 2)).toEqual([ids[2], ids[1]]);
  expect(await list(2, 2)).toEqual([ids[0]]);
});

test("a line tells what the person had decided by then, and nothing where no decision was told", async () => {
  const on = toCalendarDate("2026-08-14");
  const course = known({ season: 2027, course: "delay" as const, on, because: 'A "year"' });
  await keep({ answer: anAnswer({ course }), at: new Date("2026-08-15T15:00:00Z") });
  await keep({ answer: anAnswer({ course: unknown }) });
  const page = { applicantId: applicant.id, offset: 0, limit: 10 };
  const lines = await listKeptAnswers(database.db.kysely, own, page);
  expect(lines.map(({ decided }) => decided)).toEqual([
    "season 2027: delay and apply later, decided on 14 August 2026",
    null,
  ]);
});

test("how much is kept is counted by kind and in bytes", async () => {
  const measure = () => inTransaction(database.db.kysely, (trx) => measureKeptAnswers(trx, applicant));
  expect(await measure()).toEqual({ byHand: 0, decisions: 0, bytes: 0 });
  await keep();
  await keep({ kind: "decision" });
  await keep({ kind: "decision" });
  const bytes = 3 * Buffer.byteLength(toCanonicalText(anAnswer()));
  expect(await measure()).toEqual({ byHand: 1, decisions: 2, bytes });
});

test("staff find kept answers while there is consent, and none once it is withdrawn", async () => {
  const { orgId } = applicant;
  const id = randomUUID();
  await keep({ id });
  const lead: ApplicantScope = { kind: "organisation", actorId: randomUUID(), orgId };
  const page = { applicantId: applicant.id, offset: 0, limit: 10 };
  const { kysely: db } = database.db;
  expect(await listKeptAnswers(db, lead, page)).toHaveLength(1);
  expect(await find(id, { ...lead, kind: "caseload" })).toBeNull();
  expect(await find(id, { kind: "nobody" })).toBeNull();
  await db.updateTable("applicants").set({ consent: "withdrawn" }).execute();
  expect(await listKeptAnswers(db, lead, page)).toEqual([]);
  expect(await find(id, lead)).toBeNull();
  expect(await find(id)).not.toBeNull();
});

test("an answer of one organization is not kept for a person of another", async () => {
  const other = await addOrganisation(database.db.kysely, "Elsewhere");
  await expect(keep({ applicant: { orgId: other, id: applicant.id } })).rejects.toThrow(
    "kept_answers_applicant",
  );
});

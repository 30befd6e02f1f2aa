import { EMPTY_PROFILE } from "@induction/domain/applicant/profile";
import { addDays } from "@induction/domain/kernel/calendar-date";
import { known, unknown } from "@induction/domain/kernel/told";
import { aLetter, anApplicant, aPlan } from "@induction/domain/testing/applicants";
import { AS_OF } from "@induction/domain/testing/seasons";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addMember, addOrganisation, addPrograms, WRITTEN_AT } from "../testing/people.ts";
import { findOwnApplicant, listDueForReassessment, lockOwnApplicant } from "./applicants.queries.ts";
import { insertLetter } from "./letters.queries.ts";
import type { ApplicantScope } from "./scope.ts";

let database: TestDatabase;
let orgId: string;
let userId: string;
let scope: ApplicantScope;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  const { kysely: db } = database.db;
  await addPrograms(db);
  orgId = await addOrganisation(db);
  userId = await addMember(db, { orgId, roles: ["applicant"] });
  scope = { kind: "self", orgId, actorId: userId };
});

test("a person is read back as they were written", async () => {
  const usual = anApplicant();
  await addApplicant(database.db.kysely, { orgId, userId });
  const found = await findOwnApplicant(database.db.kysely, scope);
  expect(found?.applicant.profile).toEqual(usual.profile);
  expect(found?.applicant.plan).toEqual(usual.plan);
  expect(found?.letters).toEqual([
    { letter: aLetter({ ...aLetter(), id: expect.any(String) }), version: 1, linkUntil: null },
  ]);
  expect(found).toMatchObject({ version: 1, changedAt: WRITTEN_AT, consent: "given", advisor: null });
});

test("letters that nobody has told of are unknown, and told to be none are none", async () => {
  const { kysely: db } = database.db;
  await addApplicant(db, { orgId, userId, letters: unknown, profile: { hasNoLetters: unknown } });
  expect((await findOwnApplicant(db, scope))?.applicant.letters).toEqual(unknown);
  const profile = JSON.stringify({ ...EMPTY_PROFILE, hasNoLetters: known(true) });
  await db.updateTable("applicants").set({ profile }).execute();
  expect((await findOwnApplicant(db, scope))?.applicant.letters).toEqual(known([]));
});

test("a fact that came into being after a row was written has not been told", async () => {
  const { kysely: db } = database.db;
  await addApplicant(db, { orgId, userId });
  const { visa: _visa, ...older } = anApplicant().profile;
  await db
    .updateTable("applicants")
    .set({ profile: JSON.stringify(older) })
    .execute();
  expect((await findOwnApplicant(db, scope))?.applicant.profile.visa).toEqual(unknown);
});

test.each([
  [
    "a fact of another shape",
    { ...EMPTY_PROFILE, goal: { state: "known", value: "SECRET" } },
    "profile.goal.value",
  ],
  ["a fact that is none", { ...EMPTY_PROFILE, SECRET: 1 }, "profile"],
  ["no profile", ["SECRET"], "profile"],
])("a row with %s is named with the place, and what it holds is not", async (_, profile, place) => {
  const { kysely: db } = database.db;
  const { id } = await addApplicant(db, { orgId, userId });
  await db
    .updateTable("applicants")
    .set({ profile: JSON.stringify(profile) })
    .execute();
  const failure = await findOwnApplicant(db, scope).catch(String);
  expect(failure).toContain(`The row of applicants with org_id ${orgId}, id ${id} is damaged at ${place} `);
  expect(failure).not.toContain("SECRET");
});

test("a lock that had to wait sees the letters that were added meanwhile", async () => {
  const { kysely: db } = database.db;
  const applicant = await addApplicant(db, { orgId, userId, letters: known([]) });
  const ids = [1, 2, 3, 4, 5].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
  const seen = await Promise.all(
    ids.map((id) =>
      inTransaction(db, async (trx) => {
        const locked = await lockOwnApplicant(trx, scope);
        await insertLetter(trx, { applicant, letter: aLetter({ id }), at: WRITTEN_AT });
        const version = (locked?.version ?? 0) + 1;
        await trx.updateTable("applicants").set({ version }).execute();
        return locked?.letters.length;
      }),
    ),
  );
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
});

test("people are due for reassessment once their time has run out or the rules have changed, in pages", async () => {
  const { kysely: db } = database.db;
  const add = async (changes: { changes_on?: string | null; rules_version?: number; deleted_at?: Date }) => {
    const { id } = await addApplicant(db, { orgId, plan: aPlan(1) });
    await db
      .updateTable("applicants")
      .set({ changes_on: null, rules_version: 7, ...changes })
      .where("id", "=", id)
      .execute();
    return id;
  };
  const due = [
    await add({ changes_on: AS_OF }),
    await add({ changes_on: "2020-01-01" }),
    await add({ rules_version: 6 }),
  ];
  await add({ changes_on: addDays(AS_OF, 1) });
  await add({});
  await add({ changes_on: AS_OF, deleted_at: new Date() });
  const args = { today: AS_OF, rulesVersion: 7, limit: 2 };
  const first = await listDueForReassessment(db, { ...args, after: null });
  const rest = await listDueForReassessment(db, { ...args, after: first.at(-1) ?? null });
  expect([...first, ...rest].map(({ id }) => id)).toEqual([...due].sort());
});

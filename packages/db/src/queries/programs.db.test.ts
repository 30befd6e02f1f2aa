import type { Program } from "@induction/domain/program/program";
import {
  anUncheckedProgram,
  aProgram,
  disputed,
  stated,
  undisclosed,
} from "@induction/domain/testing/programs";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { WRITTEN_AT } from "../testing/people.ts";
import { listPrograms } from "./programs.queries.ts";
import { loadReferencePrograms } from "./reference-programs.queries.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

function load(sha256: string, ...programs: readonly Program[]): Promise<boolean> {
  return loadReferencePrograms(database.db.kysely, { programs, sha256, at: WRITTEN_AT });
}

function read(): Promise<readonly Program[]> {
  return listPrograms(database.db.kysely);
}

test("programs are read back as they were written, whatever is known of each field", async () => {
  const programs = [
    aProgram({ id: "a", notes: "To be checked", facts: { imgShare: undisclosed() } }),
    aProgram({
      id: "b",
      facts: { visaH1b: disputed({ answer: "yes" }, { answer: "no" }), imgShare: stated(0) },
    }),
    anUncheckedProgram({ id: "c" }),
  ];
  expect(await load("1", ...programs)).toBe(true);
  expect(await read()).toEqual(programs);
});

test("the same list is not loaded twice", async () => {
  await load("1", aProgram({ name: "Once" }));
  expect(await load("1", aProgram({ name: "Twice" }))).toBe(false);
  expect((await read()).map(({ name }) => name)).toEqual(["Once"]);
});

test("a program that a newer list no longer has stays", async () => {
  await load("1", aProgram({ id: "gone" }), aProgram({ id: "here" }));
  await load("2", aProgram({ id: "here" }));
  expect((await read()).map(({ id }) => id)).toEqual(["gone", "here"]);
});

test("servers that start together load a list once", async () => {
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => load("1", aProgram())));
  expect(outcomes.filter((wrote) => wrote)).toHaveLength(1);
});

test.each([
  ["an unknown field", { field: "horoscope" }, "has no known field"],
  [
    "a value of another shape",
    { value: JSON.stringify({ answer: "perhaps" }) },
    "damaged at value.value.answer",
  ],
])("a row with %s is named", async (_, damage, message) => {
  await load("1", aProgram());
  const { kysely: db } = database.db;
  await inTransaction(db, async (trx) => {
    // The triggers that keep biographies from being rewritten are not asked.
    await sql`set local session_replication_role = 'replica'`.execute(trx);
    await trx.updateTable("program_facts").set(damage).where("field", "=", "visaJ1").execute();
  });
  await expect(read()).rejects.toThrow(message);
});

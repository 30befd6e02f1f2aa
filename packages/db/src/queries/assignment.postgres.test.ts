import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addMember, addOrganisation, addPrograms } from "../testing/people.ts";
import { lockAssignment } from "./assignment.queries.ts";
import type { ApplicantScope } from "./scope.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

async function anAssignedPerson() {
  const { kysely: db } = database.db;
  await addPrograms(db);
  const orgId = await addOrganisation(db);
  const advisorId = await addMember(db, { orgId, roles: ["advisor"], name: "Ada Advisor" });
  const { id } = await addApplicant(db, { orgId, advisorId, name: "Amina" });
  const roster: ApplicantScope = { kind: "roster", orgId, actorId: advisorId };
  return { advisorId, id, roster };
}

/** Asks for the lock while somebody else has locked a row, and waits a tenth of a second at most. */
async function lockBeside(lockOther: string, { id, roster }: { id: string; roster: ApplicantScope }) {
  const other = await database.db.pool.connect();
  try {
    await other.query("begin");
    await other.query(lockOther);
    return await inTransaction(database.db.kysely, async (trx) => {
      await sql`set local lock_timeout = '100ms'`.execute(trx);
      return await lockAssignment(trx, roster, { id });
    });
  } finally {
    await other.query("rollback");
    other.release();
  }
}

test("whoever assigns a person does not wait for a change of the advisor's account", async () => {
  const person = await anAssignedPerson();
  const { advisorId } = person;
  const found = await lockBeside("select from users for update", person);
  expect(found?.advisor).toEqual({ userId: advisorId, name: "Ada Advisor" });
});

test("whoever assigns a person waits for a change of the person", async () => {
  const locking = lockBeside("select from applicants for update", await anAssignedPerson());
  await expect(locking).rejects.toMatchObject({ code: "55P03" });
});

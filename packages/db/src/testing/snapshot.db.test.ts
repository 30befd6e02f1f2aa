import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "./open-test-database.ts";
import { addApplicant, addMember, addOrganisation, addPrograms } from "./people.ts";
import { readEverything } from "./read-everything.ts";
import { takeSnapshot } from "./snapshot.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test("a snapshot brings every row back, also where rows cannot be deleted or generated columns written", async () => {
  const { kysely: db } = database.db;
  await addPrograms(db);
  const orgId = await addOrganisation(db);
  const userId = await addMember(db, { orgId, roles: ["applicant"] });
  await addApplicant(db, { orgId, userId, name: "Álvarez" });
  const audit = { at: new Date(), action: "x", record: "x", record_id: "x", fields: ["a", "b"], digest: "x" };
  await db.insertInto("audit").values(audit).execute();
  const before = await readEverything(db);
  const snapshot = await takeSnapshot(db);
  await db.insertInto("audit").values(audit).execute();
  await db.updateTable("applicants").set({ name: "Else", tier: "strong" }).execute();
  await db.deleteFrom("letters").execute();
  expect(await readEverything(db)).not.toBe(before);
  await snapshot.restore();
  expect(JSON.parse(await readEverything(db))).toEqual(JSON.parse(before));
});

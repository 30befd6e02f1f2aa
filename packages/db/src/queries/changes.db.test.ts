import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { addApplicant, addOrganisation, addPrograms } from "../testing/people.ts";
import type { ApplicantKey } from "./applicants.queries.ts";
import { type Change, recordChange, recordChanges, toDigest } from "./changes.ts";
import { listSaltedHistory } from "./history.queries.ts";

let database: TestDatabase;
let applicant: ApplicantKey;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  const { kysely: db } = database.db;
  await addPrograms(db);
  applicant = await addApplicant(db, { orgId: await addOrganisation(db) });
});

const at = new Date("2026-08-15T14:00:00Z");

function aChange(parts: Partial<Change> = {}): Change {
  return {
    at,
    orgId: applicant.orgId,
    actorId: randomUUID(),
    requestId: "request-1",
    action: "fact-changed",
    record: "profile",
    recordId: applicant.id,
    fields: [
      {
        field: "visa",
        old: { state: "unknown" },
        new: { state: "known", value: { needed: true, accepts: ["j1"] } },
      },
      { field: "goal", old: null, new: { state: "known", value: 245 } },
    ],
    applicant,
    why: "My visa was refused",
    ...parts,
  };
}

async function record(change: Change): Promise<void> {
  await inTransaction(database.db.kysely, (trx) => recordChange(trx, change));
}

function readAudit() {
  return database.db.kysely.selectFrom("audit").selectAll().execute();
}

test("a change is one line of history for each field and one of audit for all", async () => {
  const change = aChange();
  await record(change);
  const history = await database.db.kysely.selectFrom("history").selectAll().orderBy("id").execute();
  expect(history).toMatchObject(
    change.fields.map(({ field, old, new: next }) => ({
      ...{ applicant_id: applicant.id, org_id: applicant.orgId, at, actor_id: change.actorId },
      ...{ record: "profile", record_id: applicant.id, field, old, new: next, why: "My visa was refused" },
    })),
  );
  expect(await readAudit()).toMatchObject([
    {
      ...{ at, org_id: applicant.orgId, actor_id: change.actorId, request_id: "request-1" },
      ...{ action: "fact-changed", record: "profile", record_id: applicant.id, fields: ["visa", "goal"] },
    },
  ]);
});

test("the audit holds no value and no reason", async () => {
  await record(aChange());
  expect(JSON.stringify(await readAudit())).not.toMatch(/j1\b|accepts|refused/);
});

test("the history can be held against the audit, and an altered line does not fit", async () => {
  await record(aChange());
  const [audit] = await readAudit();
  const lines = await listSaltedHistory(database.db.kysely, applicant);
  expect(lines.map(({ salt }) => salt)).toEqual([lines[0]?.salt, lines[0]?.salt]);
  expect(toDigest(lines[0]?.salt ?? "", lines)).toBe(audit?.digest);
  const altered = lines.map((line) =>
    line.field === "goal" ? { ...line, new: { state: "unknown" } } : line,
  );
  expect(toDigest(lines[0]?.salt ?? "", altered)).not.toBe(audit?.digest);
});

test("equal changes have different digests, so that the audit does not tell that they are equal", async () => {
  await record(aChange());
  await record(aChange());
  const digests = (await readAudit()).map(({ digest }) => digest);
  expect(new Set(digests).size).toBe(2);
});

test("many changes at once leave the rows that they leave one by one, in the same order", async () => {
  const { kysely: db } = database.db;
  const actorId = randomUUID();
  const listChanges = (whose: ApplicantKey, requestId: string) =>
    Array.from({ length: 400 }, (_, index): Change => {
      const fields = Array.from({ length: index % 21 }, (_unused, place) => ({
        ...{ field: `field-${place % 7}`, recordId: `program-${place}`, old: null, new: { place, index } },
      }));
      const isTold = index % 3 > 0;
      const parts = { actorId, requestId, recordId: "record", fields, why: `reason ${index}` };
      return aChange({ ...parts, applicant: isTold ? whose : null });
    });
  const readRows = async (whose: ApplicantKey, requestId: string) => {
    const history = await db
      .selectFrom("history")
      .select(["org_id", "at", "actor_id", "record", "record_id", "field", "old", "new", "why"])
      .where("applicant_id", "=", whose.id)
      .orderBy("id")
      .execute();
    const audit = await db
      .selectFrom("audit")
      .select(["at", "org_id", "actor_id", "action", "record", "record_id", "fields"])
      .where("request_id", "=", requestId)
      .orderBy("id")
      .execute();
    return { history, audit };
  };
  const other = await addApplicant(db, { orgId: applicant.orgId });
  await inTransaction(db, async (trx) => {
    for (const change of listChanges(other, "one by one")) await recordChange(trx, change);
  });
  const changes = listChanges(applicant, "at once");
  await inTransaction(db, (trx) => recordChanges(trx, changes));
  const atOnce = await readRows(applicant, "at once");
  expect(atOnce).toEqual(await readRows(other, "one by one"));
  expect(atOnce.audit).toHaveLength(400);
  const lines = await listSaltedHistory(db, applicant);
  const salts = Map.groupBy(lines, ({ salt }) => salt);
  expect(salts.size).toBe(changes.filter((change) => change.applicant && change.fields.length > 0).length);
});

test("what belongs to nobody's history is in the audit alone", async () => {
  await record(aChange({ record: "membership", applicant: null }));
  expect(await listSaltedHistory(database.db.kysely, applicant)).toEqual([]);
  expect(await readAudit()).toHaveLength(1);
});

test("a change that is undone leaves neither record", async () => {
  const undone = inTransaction(database.db.kysely, async (trx) => {
    await recordChange(trx, aChange());
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await listSaltedHistory(database.db.kysely, applicant)).toEqual([]);
  expect(await readAudit()).toEqual([]);
});

test.each(["update audit set action = 'x'", "delete from audit", "truncate audit"])(
  "the audit refuses: %s",
  async (statement) => {
    await record(aChange());
    await expect(database.db.pool.query(statement)).rejects.toThrow("audit is append-only");
  },
);

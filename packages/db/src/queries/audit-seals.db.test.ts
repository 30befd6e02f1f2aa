import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inTransaction } from "../engine/transaction.ts";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { checkAudit, sealAudit } from "./audit-seals.queries.ts";
import { recordChange } from "./changes.ts";

const WRITTEN_AT = new Date("2026-08-15T12:00:00Z");
const LATER = new Date("2026-08-15T13:00:00Z");

let testDatabase: TestDatabase;

beforeAll(async () => {
  testDatabase = await openTestDatabase();
});
beforeEach(() => testDatabase.reset());
afterAll(() => testDatabase.close());

async function write(count: number, at = WRITTEN_AT): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await inTransaction(testDatabase.db.kysely, (trx) =>
      recordChange(trx, {
        at,
        orgId: null,
        actorId: null,
        requestId: null,
        action: "curator-granted",
        record: "account",
        recordId: `account-${number}`,
        fields: [{ field: "platformRoles", old: null, new: number }],
        applicant: null,
        why: null,
      }),
    );
  }
}

/** What somebody with the keys of the whole server could do: the trigger itself is in the way of everybody else. */
async function tamper(change: "digest" | "removal"): Promise<void> {
  await testDatabase.db.kysely.connection().execute(async (connection) => {
    await sql`alter table audit disable trigger user`.execute(connection);
    if (change === "removal") await sql`delete from audit where record_id = 'account-1'`.execute(connection);
    else await sql`update audit set digest = 'x' where record_id = 'account-1'`.execute(connection);
    await sql`alter table audit enable trigger user`.execute(connection);
  });
}

test("settled lines are sealed once, and every seal fits", async () => {
  const { kysely } = testDatabase.db;
  await write(3);
  expect(await sealAudit(kysely, LATER)).toBe(3);
  expect(await sealAudit(kysely, LATER)).toBe(0);
  await write(2);
  expect(await sealAudit(kysely, LATER)).toBe(2);
  expect(await checkAudit(kysely)).toEqual({ seals: 2, sealedLines: 5, openLines: 0, broken: null });
});

test("a line that may still get an older neighbour waits", async () => {
  await write(2, LATER);
  expect(await sealAudit(testDatabase.db.kysely, LATER)).toBe(0);
  expect(await checkAudit(testDatabase.db.kysely)).toMatchObject({ seals: 0, openLines: 2, broken: null });
});

test.each(["digest", "removal"] as const)(
  "a %s under a seal is found, whatever was sealed since",
  async (change) => {
    await write(3);
    await sealAudit(testDatabase.db.kysely, LATER);
    await write(2);
    await sealAudit(testDatabase.db.kysely, LATER);
    const [first] = await testDatabase.db.kysely
      .selectFrom("audit_seals")
      .select(["first_id", "last_id"])
      .execute();
    await tamper(change);
    const { broken } = await checkAudit(testDatabase.db.kysely);
    expect(broken).toEqual({ firstId: first?.first_id, lastId: first?.last_id });
  },
);

test("without the keys of the server, neither line nor seal can be changed", async () => {
  const { kysely } = testDatabase.db;
  await write(1);
  await sealAudit(kysely, LATER);
  await expect(sql`update audit set digest = 'x'`.execute(kysely)).rejects.toThrow("append-only");
  await expect(sql`delete from audit_seals`.execute(kysely)).rejects.toThrow("append-only");
  await expect(sql`truncate audit`.execute(kysely)).rejects.toThrow("append-only");
});

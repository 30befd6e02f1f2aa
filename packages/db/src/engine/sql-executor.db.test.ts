import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { toPoolExecutor, toTransactionExecutor } from "./sql-executor.ts";
import { inTransaction } from "./transaction.ts";

let testDatabase: TestDatabase;

beforeAll(async () => {
  testDatabase = await openTestDatabase();
});
afterAll(() => testDatabase.close());

test("a text of several statements gives the rows of all of them", async () => {
  const { rows } = await toPoolExecutor(testDatabase.db.pool).executeSql("select 1 as a; select 2 as b");
  expect(rows).toEqual([{ a: 1 }, { b: 2 }]);
});

test("a text with values gives its rows", async () => {
  const { rows } = await toPoolExecutor(testDatabase.db.pool).executeSql("select $1::text as a", ["x"]);
  expect(rows).toEqual([{ a: "x" }]);
});

test("what is written inside a transaction goes with it", async () => {
  const { kysely } = testDatabase.db;
  const write = `insert into reference_loads (name, sha256, loaded_at) values ($1, 'x', now())`;
  const failed = inTransaction(kysely, async (trx) => {
    await toTransactionExecutor(trx).executeSql(write, ["undone"]);
    throw new Error("changed my mind");
  });
  await expect(failed).rejects.toThrow("changed my mind");
  await inTransaction(kysely, (trx) => toTransactionExecutor(trx).executeSql(write, ["kept"]));
  const loads = await kysely.selectFrom("reference_loads").select("name").execute();
  expect(loads.map(({ name }) => name)).toEqual(["kept"]);
});

import { CompiledQuery, type Kysely, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import { inTransaction } from "./transaction.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ migrated: false, maxConnections: 3 });
});
afterAll(() => database.close());
beforeEach(async () => {
  await sql`drop table if exists named`.execute(database.db.kysely);
  await sql`create table named (id integer primary key, word text)`.execute(database.db.kysely);
});

async function ask<T>(db: Kysely<T>, text: string, values: unknown[]): Promise<unknown[]> {
  return (await db.executeQuery(CompiledQuery.raw(text, values))).rows;
}

const insert = "insert into named (id, word) values ($1, $2)";
const select = "select word from named where id = $1";

/** Texts that are prepared on the connection that answers. */
async function listPrepared(): Promise<unknown[]> {
  const { rows } = await sql`select statement from pg_prepared_statements`.execute(database.db.kysely);
  return rows.map((row) => Reflect.get(Object(row), "statement"));
}

test("a statement is prepared once and answers for its values each time", async () => {
  const { kysely } = database.db;
  for (const [id, word] of [
    [1, "one"],
    [2, "two"],
    [3, null],
  ]) {
    await ask(kysely, insert, [id, word]);
    expect(await ask(kysely, select, [id])).toEqual([{ word }]);
  }
  expect((await listPrepared()).filter((text) => text === select)).toHaveLength(1);
});

test("connections that ask the same at once each answer for their own values", async () => {
  const { kysely } = database.db;
  const ids = Array.from({ length: 30 }, (_, index) => index);
  await Promise.all(ids.map((id) => ask(kysely, insert, [id, `word ${id}`])));
  const answers = await Promise.all(ids.map((id) => ask(kysely, select, [id])));
  expect(answers).toEqual(ids.map((id) => [{ word: `word ${id}` }]));
});

test("a statement that failed, on preparing or on running, is asked again and answers", async () => {
  const { kysely } = database.db;
  const early = "select word from later where id = $1";
  await expect(ask(kysely, early, [1])).rejects.toMatchObject({ code: "42P01" });
  await ask(kysely, insert, [1, "one"]);
  await expect(ask(kysely, insert, [1, "one"])).rejects.toMatchObject({ code: "23505" });
  await sql`create view later as select * from named`.execute(kysely);
  expect(await ask(kysely, early, [1])).toEqual([{ word: "one" }]);
  await ask(kysely, insert, [2, "two"]);
  expect(await ask(kysely, select, [2])).toEqual([{ word: "two" }]);
  await sql`drop view later`.execute(kysely);
});

test("a statement that was prepared in a transaction that was undone still answers", async () => {
  const { kysely } = database.db;
  const upper = "select upper(word) as word from named where id = $1";
  const undone = inTransaction(kysely, async (trx) => {
    await ask(trx, insert, [1, "one"]);
    expect(await ask(trx, upper, [1])).toEqual([{ word: "ONE" }]);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await ask(kysely, upper, [1])).toEqual([]);
});

test("a table that changes under a prepared statement is read as it is then", async () => {
  const { kysely } = database.db;
  await ask(kysely, insert, [1, "one"]);
  expect(await ask(kysely, select, [1])).toEqual([{ word: "one" }]);
  await sql`alter table named add column more text default 'more'`.execute(kysely);
  await sql`create index named_by_word on named (word)`.execute(kysely);
  expect(await ask(kysely, select, [1])).toEqual([{ word: "one" }]);
});

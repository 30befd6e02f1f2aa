import { sql } from "kysely";
import { afterAll, expect, inject, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "./open-test-database.ts";

const opened: TestDatabase[] = [];

afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
});

test("a test database is of the engine that the project names, and migrated", async () => {
  const { db } = await open();
  expect(db.engine).toBe(inject("engine"));
  const { rows } = await sql`select name from kysely_migration`.execute(db.kysely);
  expect(rows).not.toEqual([]);
});

test("reset empties every table, also those that refuse to be emptied", async () => {
  const { db, reset } = await open();
  await fill(db.kysely);
  await expect(sql`truncate audit`.execute(db.kysely)).rejects.toThrow();
  await reset();
  expect(await db.kysely.selectFrom("audit").select("id").execute()).toEqual([]);
  await expect(sql`truncate audit`.execute(db.kysely), "the triggers are back").rejects.toThrow();
});

test("the next file finds the tables empty", async () => {
  const first = await openTestDatabase();
  await fill(first.db.kysely);
  await first.close();
  const second = await open();
  expect(await second.db.kysely.selectFrom("audit").select("id").execute()).toEqual([]);
});

test("the next file does not find a table that this one created", async () => {
  const first = await openTestDatabase();
  await sql`create table scratch (id integer)`.execute(first.db.kysely);
  await first.close();
  const second = await open();
  await expect(sql`select from scratch`.execute(second.db.kysely)).rejects.toThrow("does not exist");
});

test("two databases open at once are two", async () => {
  const [one, other] = [await open(), await open()];
  await fill(one.db.kysely);
  expect(await other.db.kysely.selectFrom("audit").select("id").execute()).toEqual([]);
});

test("a database that is not migrated has no tables", async () => {
  const { db } = await open({ migrated: false });
  const { rows } = await sql`select tablename from pg_tables where schemaname = 'public'`.execute(db.kysely);
  expect(rows).toEqual([]);
});

async function open(options?: { migrated: boolean }): Promise<TestDatabase> {
  const database = await openTestDatabase(options);
  opened.push(database);
  return database;
}

async function fill(db: TestDatabase["db"]["kysely"]): Promise<void> {
  const at = new Date("2026-11-22T10:00:00Z");
  const change = {
    at,
    org_id: null,
    actor_id: null,
    request_id: null,
    action: "test",
    fields: [],
    digest: "0",
  };
  await db
    .insertInto("audit")
    .values({ ...change, record: "test", record_id: "1" })
    .execute();
}

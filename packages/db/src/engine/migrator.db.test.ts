import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/open-test-database.ts";
import {
  type ForwardMigration,
  MigrationFailedError,
  type MigrationList,
  migrateToLatest,
  migrationsAreCurrent,
} from "./migrator.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ migrated: false });
});

beforeEach(async () => {
  await sql`drop schema public cascade`.execute(database.db.kysely);
  await sql`create schema public`.execute(database.db.kysely);
});

afterAll(() => database.close());

const one = create("one");
const two = create("two");
const failing: ForwardMigration = {
  up: async (db) => {
    await sql`create table three (id integer)`.execute(db);
    await sql`select 1 / 0`.execute(db);
  },
};

test("migrations are applied in the order of their names, once", async () => {
  const list: MigrationList = { "2-two": two, "1-one": one };
  expect(await migrateToLatest(database.db, list)).toEqual(["1-one", "2-two"]);
  expect(await migrateToLatest(database.db, list)).toEqual([]);
  expect(await listTables()).toEqual(["one", "two"]);
});

test("only new migrations are applied to an older database", async () => {
  await migrateToLatest(database.db, { "1-one": one });
  expect(await migrateToLatest(database.db, { "1-one": one, "2-two": two })).toEqual(["2-two"]);
});

test("when one fails, it is named and none is applied", async () => {
  const migrating = migrateToLatest(database.db, { "1-one": one, "2-bad": failing });
  await expect(migrating).rejects.toThrow(MigrationFailedError);
  await expect(migrating).rejects.toThrow(
    "The migration 2-bad failed and nothing was changed: division by zero",
  );
  expect(await listTables()).toEqual([]);
  expect(await migrateToLatest(database.db, { "1-one": one })).toEqual(["1-one"]);
});

test("a database that is newer than the program is refused", async () => {
  await migrateToLatest(database.db, { "1-one": one, "2-two": two });
  const migrating = migrateToLatest(database.db, { "1-one": one });
  await expect(migrating).rejects.toThrow("previously executed migration 2-two is missing");
});

test("a migration that sorts before an applied one is refused", async () => {
  await migrateToLatest(database.db, { "2-two": two });
  await expect(migrateToLatest(database.db, { "1-one": one, "2-two": two })).rejects.toThrow(
    MigrationFailedError,
  );
});

const currency: readonly {
  database: string;
  applied: MigrationList;
  known: MigrationList;
  isCurrent: boolean;
}[] = [
  { database: "without any tables", applied: {}, known: { "1-one": one }, isCurrent: false },
  {
    database: "that is older",
    applied: { "1-one": one },
    known: { "1-one": one, "2-two": two },
    isCurrent: false,
  },
  {
    database: "that is newer",
    applied: { "1-one": one, "2-two": two },
    known: { "1-one": one },
    isCurrent: false,
  },
  { database: "with others", applied: { "1-one": one }, known: { "1-uno": one }, isCurrent: false },
  {
    database: "with exactly the known ones",
    applied: { "1-one": one },
    known: { "1-one": one },
    isCurrent: true,
  },
];
test.each(currency)("the migrations of a database $database: current is $isCurrent", async (example) => {
  if (Object.keys(example.applied).length > 0) await migrateToLatest(database.db, example.applied);
  expect(await migrationsAreCurrent(database.db, example.known)).toBe(example.isCurrent);
});

test("several programs that start together apply each migration once", async () => {
  const list = { "1-one": one, "2-two": two };
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => migrateToLatest(database.db, list)));
  expect(outcomes.flat().sort()).toEqual(["1-one", "2-two"]);
});

test("a migration may take longer than any query of a request, waits no longer for a lock, and requests keep their limits", async () => {
  const before = await readLimits(database.db.kysely);
  const seen: unknown[] = [];
  const curious: ForwardMigration = {
    up: async (db) => {
      seen.push(await readLimits(db));
    },
  };
  await migrateToLatest(database.db, { "1-curious": curious });
  expect(seen).toEqual([{ ...before, statement: "10min" }]);
  expect(await readLimits(database.db.kysely)).toEqual(before);
});

function create(table: string): ForwardMigration {
  return {
    up: async (db) => {
      await sql`create table ${sql.table(table)} (id integer)`.execute(db);
    },
  };
}

async function listTables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%' order by tablename
  `.execute(database.db.kysely);
  return rows.map((row) => row.name);
}

async function readLimits<T>(db: Kysely<T>) {
  const { rows } = await sql<{ statement: string; lock: string }>`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock
  `.execute(db);
  return rows[0];
}

import { sql } from "kysely";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { createPostgresTestDatabase, type PostgresTestDatabase } from "../testing/postgres-template.ts";
import { DatabaseOpenError } from "./database-open-error.ts";
import { type Database, type OpenDatabaseOptions, openDatabase } from "./open-database.ts";
import { isDatabaseUnavailable } from "./sql-error.ts";

const serverUrl = inject("databaseUrl") ?? "";

let own: PostgresTestDatabase;
let opened: Database[];

beforeEach(async () => {
  own = await createPostgresTestDatabase(serverUrl, { migrated: false });
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((db) => db.close()));
  await own.drop();
});

async function open(options: Partial<OpenDatabaseOptions> = {}): Promise<Database> {
  const db = await openDatabase({ databaseUrl: own.url, dataDir: "", ...options });
  opened.push(db);
  return db;
}

test("a server is opened with every wait bounded", async () => {
  const db = await open();
  expect(db.engine).toBe("postgres");
  const { rows } = await sql`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle, current_setting('application_name') as name
  `.execute(db.kysely);
  expect(rows).toEqual([{ statement: "5s", lock: "3s", idle: "10s", name: "induction" }]);
});

test("limits in the URL have precedence", async () => {
  const db = await open({ databaseUrl: `${own.url}?statement_timeout=100` });
  await expect(sql`select pg_sleep(5)`.execute(db.kysely)).rejects.toMatchObject({ code: "57014" });
});

test("a server with no connection to spare fails after two seconds instead of waiting for ever", async () => {
  const db = await open({ maxConnections: 1 });
  const client = await db.pool.connect();
  const startedAt = performance.now();
  const error = await sql`select 1`.execute(db.kysely).catch((thrown: unknown) => thrown);
  expect(isDatabaseUnavailable(error)).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  client.release();
  expect((await sql`select 1 as n`.execute(db.kysely)).rows).toEqual([{ n: 1 }]);
});

test("a server that ends all connections does not end this process, and the next query finds a new one", async () => {
  const onEngineError = vi.fn();
  const db = await open({ onEngineError });
  await Promise.all(Array.from({ length: 5 }, () => sql`select pg_sleep(0.05)`.execute(db.kysely)));
  const running = sql`select pg_sleep(4)`.execute(db.kysely).catch((thrown: unknown) => thrown);
  const other = await openDatabase({ databaseUrl: serverUrl, dataDir: "" });
  opened.push(other);
  await expect.poll(() => endConnections(other)).toBeGreaterThan(1);
  expect(isDatabaseUnavailable(await running)).toBe(true);
  await expect.poll(() => isAnswering(db)).toBe(true);
  expect(onEngineError).toHaveBeenCalledWith(expect.any(Error), expect.anything());
});

test("a connection that breaks while it is lent does not end this process", async () => {
  const db = await open();
  const client = await db.pool.connect();
  expect(() => client.emit("error", new Error("broken"))).not.toThrow();
  client.release(true);
});

async function endConnections(db: Database): Promise<number> {
  const { rows } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = ${new URL(own.url).pathname.slice(1)}
  `.execute(db.kysely);
  return rows.length;
}

/** A connection may break between being lent and being used, so the first answer may still be a refusal. */
async function isAnswering(db: Database): Promise<boolean> {
  return await sql`select 1`.execute(db.kysely).then(
    () => true,
    () => false,
  );
}

const wrongUrls: readonly [sentence: string, change: (url: URL) => void, reason: string][] = [
  [
    "a wrong password",
    (url) => Object.assign(url, { password: "secret-and-wrong" }),
    "password authentication failed",
  ],
  ["a database that does not exist", (url) => Object.assign(url, { pathname: "/nothing" }), "does not exist"],
  ["a port where nobody listens", (url) => Object.assign(url, { port: "1" }), "ECONNREFUSED"],
  [
    "a host that does not exist",
    (url) => Object.assign(url, { hostname: "nowhere.invalid" }),
    "nowhere.invalid",
  ],
];
test.each(wrongUrls)(
  "a server at %s is refused in plain words that hold no password",
  async (_, change, reason) => {
    const url = new URL(own.url);
    change(url);
    const opening = open({ databaseUrl: url.href });
    await expect(opening).rejects.toThrow(DatabaseOpenError);
    await expect(opening).rejects.toThrow(reason);
    await expect(opening).rejects.not.toThrow(url.password);
  },
);

test("a server with a URL that is none is refused in plain words", async () => {
  await expect(open({ databaseUrl: "postgres://[" })).rejects.toThrow(DatabaseOpenError);
});

test("a server that stores text in another encoding is refused", async () => {
  const server = await openDatabase({ databaseUrl: serverUrl, dataDir: "" });
  opened.push(server);
  const name = `${new URL(own.url).pathname.slice(1)}_latin`;
  const create = sql`create database ${sql.id(name)} template template0 encoding 'LATIN1' locale 'C'`;
  await create.execute(server.kysely);
  const opening = open({ databaseUrl: own.url.replace(/\/[^/]+$/, `/${name}`) });
  await expect(opening).rejects.toThrow("stores text as LATIN1");
  await sql`drop database ${sql.id(name)} with (force)`.execute(server.kysely);
});

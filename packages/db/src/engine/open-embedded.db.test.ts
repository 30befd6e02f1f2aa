import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { createDataDir } from "../testing/embedded-snapshot.ts";
import { DataDirLockedError } from "./data-dir-lock.ts";
import { DatabaseOpenError } from "./database-open-error.ts";
import { maintainEmbedded } from "./maintenance.ts";
import { openDatabase } from "./open-database.ts";
import { isDatabaseUnavailable } from "./sql-error.ts";

const opener = join(import.meta.dirname, "../testing/processes/database-opener.ts");

const isEmbedded = inject("engine") === "embedded";
const here = test.runIf(isEmbedded);

/** Copied for each test: building takes seconds, and only one test is about it. */
let built: string;
let folder: string;
let dataDir: string;
let children: ChildProcess[];

beforeAll(async () => {
  built = join(mkdtempSync(join(tmpdir(), "induction-built-")), "data");
  if (isEmbedded) await createDataDir(built, { migrated: false });
});

afterAll(() => rmSync(dirname(built), { recursive: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "induction-open-"));
  dataDir = join(folder, "data");
  if (isEmbedded) cpSync(built, dataDir, { recursive: true });
  children = [];
});

afterEach(async () => {
  await Promise.all(children.map(kill));
  rmSync(folder, { recursive: true });
});

here(
  "the embedded database keeps what was written, and while closed leaves nothing but its folder",
  async () => {
    rmSync(dataDir, { recursive: true });
    const first = await open();
    expect(first.engine).toBe("embedded");
    await sql`create table notes (id integer)`.execute(first.kysely);
    await first.close();
    expect(readdirSync(folder)).toEqual(["data"]);
    const second = await open();
    expect((await sql`select count(*) as n from notes`.execute(second.kysely)).rows).toEqual([{ n: 0 }]);
    await second.close();
  },
);

here(
  "the embedded database closes once, however often it is told to, and answers nothing afterwards",
  async () => {
    const db = await open();
    await Promise.all([db.close(), db.close()]);
    await db.close();
    const error = await sql`select 1`.execute(db.kysely).catch((thrown: unknown) => thrown);
    expect(isDatabaseUnavailable(error)).toBe(true);
    await expect(open().then((again) => again.close())).resolves.toBeUndefined();
  },
);

here("the embedded database finishes what is under way before it closes", async () => {
  const db = await open();
  await sql`create table notes (id integer)`.execute(db.kysely);
  const writing = db.kysely.transaction().execute(async (trx) => {
    await sql`insert into notes values (1)`.execute(trx);
    await sleep(100);
    await sql`insert into notes values (2)`.execute(trx);
  });
  await sleep(20);
  await db.close();
  await writing;
  const again = await open();
  expect((await sql`select count(*) as n from notes`.execute(again.kysely)).rows).toEqual([{ n: 2 }]);
  await again.close();
});

here("the embedded database asks the operating system to keep each commit", async () => {
  const db = await open();
  const { rows } = await sql`
    select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method,
      current_setting('synchronous_commit') as waits, current_setting('full_page_writes') as pages
  `.execute(db.kysely);
  expect(rows).toEqual([{ fsync: "on", method: "fsync", waits: "on", pages: "on" }]);
  await db.close();
});

here(
  "the embedded database is refused to a second process within two seconds, and the first one loses nothing",
  async () => {
    const db = await open();
    await sql`create table notes (id integer)`.execute(db.kysely);
    const second = startOpener();
    const [refusal, [code]] = await Promise.all([text(second.stderr), once(second, "exit")]);
    expect(code).toBe(1);
    expect(refusal).toContain(`The data folder ${dataDir} has been in use by process ${process.pid} (`);
    expect(Number.parseInt(refusal, 10), "milliseconds").toBeLessThan(2_000);
    await sql`insert into notes select generate_series(1, 500)`.execute(db.kysely);
    await db.close();
    const again = await open();
    expect((await sql`select count(*) as n from notes`.execute(again.kysely)).rows).toEqual([{ n: 500 }]);
    await again.close();
  },
);

here("the embedded database is refused to a second handle in the same process", async () => {
  const db = await open();
  await expect(open()).rejects.toThrow(DataDirLockedError);
  await db.close();
});

here("an embedded database can be opened after its process was killed", async () => {
  const child = startOpener();
  await once(child.stdout, "data");
  await expect(open()).rejects.toThrow(`in use by process ${child.pid}`);
  await kill(child);
  await (await open()).close();
  expect(readdirSync(folder)).toEqual(["data"]);
});

here(
  "a process killed while it builds the folder leaves it absent, and the next one builds it",
  async () => {
    rmSync(dataDir, { recursive: true });
    const child = startOpener();
    await expect
      .poll(() => existsSync(join(`${dataDir}.creating`, "PG_VERSION")), { timeout: 60_000 })
      .toBe(true);
    await kill(child);
    expect(existsSync(dataDir)).toBe(false);
    await (await open()).close();
    expect(readdirSync(folder)).toEqual(["data"]);
  },
  120_000,
);

here("a damaged folder is refused in plain words, and the lock is given back", async () => {
  await (await open()).close();
  writeFileSync(join(dataDir, "global", "pg_control"), "damaged");
  await expect(open()).rejects.toThrow(DatabaseOpenError);
  await expect(open()).rejects.toThrow("cannot be opened");
  expect(readdirSync(folder)).toEqual(["data"]);
});

here("maintenance removes dead rows and counts the living ones for the planner", async () => {
  const db = await open();
  await sql`create table notes (id integer)`.execute(db.kysely);
  await sql`insert into notes select generate_series(1, 1000)`.execute(db.kysely);
  await maintainEmbedded(db);
  const { rows } = await sql`select reltuples from pg_class where relname = 'notes'`.execute(db.kysely);
  expect(rows).toEqual([{ reltuples: 1000 }]);
  await db.close();
});

function open() {
  return openDatabase({ databaseUrl: null, dataDir });
}

function startOpener() {
  const child = spawn(process.execPath, [opener, dataDir], { stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

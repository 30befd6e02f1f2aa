import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { createDataDir } from "../testing/embedded-snapshot.ts";
import { type BeforeOperation, watchFiles } from "../testing/watched-files.ts";
import { DurableNodeFS, durableStartParams } from "./durable-node-fs.ts";
import { createEmbeddedEngine } from "./embedded-engine.ts";
import { EmbeddedEngineStoppedError } from "./embedded-stop.ts";
import { createDatabase, type Database } from "./open-database.ts";
import { isDatabaseUnavailable } from "./sql-error.ts";

const here = test.runIf(inject("engine") === "embedded");

/** "No space left on device" in WASI. */
const ENOSPC = 51;

let folder: string;
let fullFiles: RegExp | null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "induction-full-"));
  fullFiles = null;
  if (inject("engine") !== "embedded") return;
  await createDataDir(join(folder, "data"), { migrated: false });
});

afterEach(() => rmSync(folder, { recursive: true }));

here(
  "a disk that is full for the data refuses what needs space, and goes on when there is some again",
  async () => {
    const { db } = await open();
    fullFiles = /\/base\//;
    const error = await sql`insert into notes select 1, repeat('x', 100) from generate_series(1, 1000)`
      .execute(db.kysely)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "53100" });
    expect(isDatabaseUnavailable(error)).toBe(true);
    fullFiles = null;
    await write(db, 1);
    await db.close();
    expect(await countAfterOpeningAgain()).toBe(1);
  },
);

here(
  "a disk that is full for the log stops the engine: no query waits for ever, and nothing saved is lost",
  async () => {
    const { db, onStop } = await open();
    let saved = 0;
    const error = await (async () => {
      for (;;) {
        await write(db, 100);
        saved += 100;
        fullFiles = /\/pg_wal\//;
      }
    })().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EmbeddedEngineStoppedError);
    expect(onStop).toHaveBeenCalledExactlyOnceWith(error);

    const startedAt = performance.now();
    const later = await Promise.all([1, 2].map(() => write(db, 1).catch((thrown: unknown) => thrown)));
    expect(later.map(isDatabaseUnavailable)).toEqual([true, true]);
    expect(performance.now() - startedAt).toBeLessThan(1_000);

    await db.close();
    fullFiles = null;
    expect(await countAfterOpeningAgain()).toBe(saved);
  },
);

async function open() {
  const isFull: BeforeOperation = (path) => (fullFiles?.test(path) ? ENOSPC : 0);
  const fs = watchFiles(new DurableNodeFS(join(folder, "data")), "write", isFull);
  const engine = createEmbeddedEngine(await PGlite.create({ fs, startParams: durableStartParams }));
  const onStop = vi.fn();
  engine.pool.on("error", onStop);
  const db = createDatabase("embedded", engine);
  await sql`create table if not exists notes (id integer, note text)`.execute(db.kysely);
  return { db, onStop };
}

async function write(db: Database, rows: number): Promise<void> {
  await sql`insert into notes select 1, 'x' from generate_series(1, ${rows}::int)`.execute(db.kysely);
}

async function countAfterOpeningAgain(): Promise<number | undefined> {
  const { db } = await open();
  const { rows } = await sql<{ n: number }>`select count(*) as n from notes`.execute(db.kysely);
  await db.close();
  return rows[0]?.n;
}

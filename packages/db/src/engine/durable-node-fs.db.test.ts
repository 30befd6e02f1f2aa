import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createDataDir } from "../testing/embedded-snapshot.ts";
import { watchFiles } from "../testing/watched-files.ts";
import { DurableNodeFS, durableStartParams } from "./durable-node-fs.ts";

const here = test.runIf(inject("engine") === "embedded");

let folder: string;
let start: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "induction-power-"));
  start = join(folder, "start");
  await createDataDir(start, { migrated: false });
  const lite = await PGlite.create({ fs: new NodeFS(start) });
  await lite.exec("create table notes (id integer primary key)");
  await lite.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

here("after a loss of power every acknowledged commit is there, also those around a checkpoint", async () => {
  const { lite, disk } = await openWithWatchedDisk(DurableNodeFS, durableStartParams);
  for (let id = 1; id <= 60; id++) {
    await lite.query("insert into notes values ($1)", [id]);
    if (id === 30) await lite.exec("checkpoint");
  }
  expect(await countAfterPowerLoss(disk)).toBe(60);
  await lite.close();
});

here("each commit reaches the disk before it is acknowledged, and reading costs nothing", async () => {
  const { lite, synced } = await openWithWatchedDisk(DurableNodeFS, durableStartParams);
  for (let id = 1; id <= 5; id++) {
    synced.length = 0;
    await lite.query("insert into notes values ($1)", [id]);
    expect(synced).toEqual([expect.stringMatching(/^pg_wal\/[0-9A-F]{24}$/)]);
    await lite.query("select * from notes");
    expect(synced).toHaveLength(1);
  }
  await lite.close();
});

here("without it a loss of power takes acknowledged commits along, so this proof can fail", async () => {
  const { lite, disk } = await openWithWatchedDisk(NodeFS, PGlite.defaultStartParams);
  await lite.query("insert into notes values (1)");
  expect(await countAfterPowerLoss(disk)).toBe(0);
  await lite.close();
});

/** Opens a copy of the start, and keeps in `disk` only what was synced: what is left when the power goes. */
async function openWithWatchedDisk(
  Files: typeof NodeFS,
  startParams: string[],
): Promise<{ lite: PGlite; disk: string; synced: string[] }> {
  const own = mkdtempSync(join(folder, "run-"));
  const memory = join(own, "memory");
  const disk = join(own, "disk");
  cpSync(start, memory, { recursive: true });
  cpSync(start, disk, { recursive: true });
  const synced: string[] = [];
  const onSync = (file: string) => {
    const path = relative(memory, file);
    synced.push(path);
    if (!statSync(file).isFile()) return 0;
    mkdirSync(dirname(join(disk, path)), { recursive: true });
    copyFileSync(file, join(disk, path));
    return 0;
  };
  const lite = await PGlite.create({ fs: watchFiles(new Files(memory), "fsync", onSync), startParams });
  return { lite, disk, synced };
}

async function countAfterPowerLoss(disk: string): Promise<number> {
  const lite = await PGlite.create({ fs: new NodeFS(disk) });
  const { rows } = await lite.query<{ n: number }>("select count(*)::int as n from notes");
  await lite.close();
  return rows[0]?.n ?? Number.NaN;
}

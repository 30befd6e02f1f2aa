import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { openMemoryEngine } from "../engine/embedded-engine.ts";
import { calculateChecksums, migrationsFolder } from "../engine/migration-checksums.ts";
import { migrateToLatest } from "../engine/migrator.ts";
import { createDatabase } from "../engine/open-database.ts";

/** Built once for a set of migrations and kept between runs; git does not see it. */
const cacheFolder = join(import.meta.dirname, "../../node_modules/.cache/embedded-snapshots");

/** What tells apart the schemas that different sets of migrations make. Sixteen hexadecimal digits. */
export function fingerprintMigrations(): string {
  const content = JSON.stringify(calculateChecksums(migrationsFolder));
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

/**
 * The files of an embedded database, with all migrations applied or with none, as a tar archive to start from. The
 * first call after a migration was changed takes some seconds, every other one some milliseconds.
 */
export async function getEmbeddedSnapshot({ migrated }: { migrated: boolean }): Promise<Blob> {
  const kind = migrated ? "migrated" : "empty";
  const path = join(
    cacheFolder,
    `${kind}-${pgliteVersion()}-${migrated ? fingerprintMigrations() : "0"}.tar`,
  );
  if (!existsSync(path)) {
    const content = await buildSnapshot(migrated);
    mkdirSync(cacheFolder, { recursive: true });
    removeOlder(kind);
    // Another worker may be doing the same; whoever is last replaces equal by equal.
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, content);
    renameSync(draft, path);
  }
  return new Blob([readFileSync(path)]);
}

/**
 * Makes `dataDir`, which must be absent, a data folder of the embedded database, from the snapshot: much faster than
 * letting `openDatabase` build one.
 */
export async function createDataDir(dataDir: string, { migrated }: { migrated: boolean }): Promise<void> {
  const loadDataDir = await getEmbeddedSnapshot({ migrated });
  const lite = await PGlite.create({ fs: new NodeFS(dataDir), loadDataDir });
  await lite.close();
}

async function buildSnapshot(migrated: boolean): Promise<Uint8Array> {
  const open = await openMemoryEngine(null);
  const db = createDatabase("embedded", open);
  if (migrated) await migrateToLatest(db);
  const dump = await open.lite.dumpDataDir("none");
  await db.close();
  return dump.bytes();
}

function removeOlder(kind: string): void {
  for (const name of readdirSync(cacheFolder)) {
    if (name.startsWith(`${kind}-`) && name.endsWith(".tar"))
      rmSync(join(cacheFolder, name), { force: true });
  }
}

function pgliteVersion(): string {
  const path = join(import.meta.dirname, "../../node_modules/@electric-sql/pglite/package.json");
  const content: unknown = JSON.parse(readFileSync(path, "utf8"));
  return String(Reflect.get(Object(content), "version"));
}

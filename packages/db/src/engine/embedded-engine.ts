import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import pg from "pg";
import { ensureDataDir, resolveDataDir } from "./data-dir.ts";
import { acquireDataDirLock } from "./data-dir-lock.ts";
import { DatabaseOpenError } from "./database-open-error.ts";
import { DurableNodeFS, durableStartParams } from "./durable-node-fs.ts";
import { watchForStop } from "./embedded-stop.ts";
import { surviveBrokenConnections } from "./survive-broken-connections.ts";
import { typeParsers } from "./type-parsers.ts";

/** The extensions a migration may create; a PostgreSQL server has both among its own. */
const extensions = { btree_gin, pg_trgm } satisfies PGliteOptions["extensions"];

/** A pool, and how to close it together with all that stands behind it. */
export interface OpenEngine {
  pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens the embedded database in `dataDir`, building it on first use. Holds the lock of the folder until closed.
 * Throws `DataDirLockedError` when another process has it, `DatabaseOpenError` when the folder cannot be used.
 */
export async function openEmbeddedEngine(dataDir: string): Promise<OpenEngine> {
  const folder = resolveDataDir(dataDir);
  const lock = acquireDataDirLock(folder);
  try {
    await ensureDataDir(folder, buildDatabase);
    const lite = await startPGlite(folder);
    const engine = createEmbeddedEngine(lite);
    return {
      pool: engine.pool,
      close: async () => {
        // The lock goes last: as long as PGlite may write, nobody else may open the folder.
        await engine.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * An embedded database in memory, gone when closed; for tests. Starts from `snapshot` when there is one, which is
 * three times faster than building from nothing.
 */
export async function openMemoryEngine(snapshot: Blob | null): Promise<OpenEngine & { lite: PGlite }> {
  const lite = await PGlite.create({ extensions, ...(snapshot && { loadDataDir: snapshot }) });
  return { ...createEmbeddedEngine(lite), lite };
}

async function buildDatabase(folder: string): Promise<void> {
  const lite = await PGlite.create({ fs: new NodeFS(folder) });
  await lite.close();
}

async function startPGlite(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({
      fs: new DurableNodeFS(folder),
      startParams: durableStartParams,
      extensions,
    });
  } catch (error) {
    throw new DatabaseOpenError(
      `The database in ${folder} cannot be opened: ${String(error)}. Restore it from a backup into a new folder.`,
      { cause: error },
    );
  }
}

/**
 * A pool in front of `lite`: one connection in this process, because PGlite is one session. Whoever waits for it longer than three seconds fails
 * instead of hanging for ever.
 */
export function createEmbeddedEngine(lite: PGlite): OpenEngine {
  const pool = new pg.Pool({
    ...createPgConfig(lite),
    max: 1,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 0,
    types: typeParsers,
  });
  surviveBrokenConnections(pool);
  const engine = watchForStop(lite, (error) => pool.emit("error", error));
  return {
    pool,
    close: async () => {
      if (!pool.ending) await pool.end();
      // One that has stopped by itself must not write anything more.
      if (!lite.closed && !engine.hasStopped()) await lite.close();
    },
  };
}

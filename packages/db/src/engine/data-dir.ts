import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DatabaseOpenError } from "./database-open-error.ts";
import { syncFolder, syncTree } from "./sync-to-disk.ts";

/** The PostgreSQL version that PGlite brings; a folder of another version cannot be opened by it. */
const embeddedMajorVersion = "18";

/**
 * The one true path of a data folder, whatever link or relative path leads to it, so that two processes which name it
 * differently meet at the same lock. Creates the folder above it.
 */
export function resolveDataDir(dataDir: string): string {
  const path = resolve(dataDir);
  try {
    if (existsSync(path)) return realpathSync(path);
    mkdirSync(dirname(path), { recursive: true });
    return join(realpathSync(dirname(path)), basename(path));
  } catch (error) {
    throw new DatabaseOpenError(`The data folder ${path} cannot be used: ${String(error)}.`, {
      cause: error,
    });
  }
}

/**
 * Makes sure that `dataDir` holds a whole database, building one with `build` when it is absent or empty. To be called
 * by the holder of the lock.
 *
 * Building takes seconds and is done in `<dataDir>.creating`, moved into place when complete and on disk: a process
 * killed meanwhile leaves no half database behind, only a folder that the next start removes.
 */
export async function ensureDataDir(
  dataDir: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  const draft = `${dataDir}.creating`;
  rmSync(draft, { recursive: true, force: true });
  if (isPresent(dataDir)) return;
  // The database holds personal data: nobody but its owner looks inside.
  mkdirSync(draft, { mode: 0o700 });
  await build(draft);
  syncTree(draft);
  renameSync(draft, dataDir);
  syncFolder(dirname(dataDir));
}

function isPresent(dataDir: string): boolean {
  if (!existsSync(dataDir)) return false;
  refuseMountPoint(dataDir);
  if (readdirSync(dataDir).length === 0) return false;
  const version = findVersion(dataDir);
  if (version === null) {
    throw new DatabaseOpenError(
      `The folder ${dataDir} is not empty and holds no database: choose another folder with DATA_DIR.`,
    );
  }
  if (version !== embeddedMajorVersion) {
    throw new DatabaseOpenError(
      `The database in ${dataDir} was written by PostgreSQL ${version} and this program brings PostgreSQL ${embeddedMajorVersion}: restore it from a backup into a new folder.`,
    );
  }
  return true;
}

/**
 * A folder that is itself a mounted volume cannot be locked: the lock would lie beside it, outside the volume, where
 * another container that mounts the same volume does not see it.
 */
function refuseMountPoint(dataDir: string): void {
  if (statSync(dataDir).dev === statSync(dirname(dataDir)).dev) return;
  throw new DatabaseOpenError(
    `The data folder ${dataDir} is itself a mounted volume and cannot be locked: choose a folder inside it with DATA_DIR, for example ${join(dataDir, "induction")}.`,
  );
}

function findVersion(dataDir: string): string | null {
  const path = join(dataDir, "PG_VERSION");
  return existsSync(path) ? readFileSync(path, "utf8").trim() : null;
}

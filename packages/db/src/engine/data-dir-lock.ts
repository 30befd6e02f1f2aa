import { linkSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseOpenError } from "./database-open-error.ts";
import { createLockRecord, type LockRecord, readLockRecord, writeLockRecord } from "./lock-record.ts";
import { describeThisProcess, judgeLiveness } from "./process-identity.ts";
import { syncFolder } from "./sync-to-disk.ts";

/** Another process holds the data folder, or may hold it; the message names it. */
export class DataDirLockedError extends DatabaseOpenError {
  override readonly name = "DataDirLockedError";
  readonly holder: LockRecord;

  constructor(message: string, holder: LockRecord) {
    super(message);
    this.holder = holder;
  }
}

/** The right to use one data folder, held until `release`. */
export interface DataDirLock {
  readonly path: string;
  readonly record: LockRecord;
  /** Gives the lock back; a second call does nothing. */
  release(): void;
}

/**
 * Takes the exclusive right to use the embedded database in `dataDir`, or throws `DataDirLockedError` at once.
 *
 * The lock is the file `<dataDir>.lock`, beside the folder, and appears whole by `link`, which fails when the name is
 * taken. It is taken over only from a process that is certainly gone. The right to succeed one holder is itself a file
 * that can be linked only once, `<lock>.after-<nonce of that holder>`. Whoever links it and still sees the same dead
 * holder in the lock is the one successor, and moves its claim over the lock. Nonces never come back, so a slow rival
 * who links the same name later finds another holder in the lock and withdraws. A successor that dies between the two
 * steps is itself succeeded by name, which makes the chain that is walked here.
 */
export function acquireDataDirLock(dataDir: string): DataDirLock {
  const path = `${dataDir}.lock`;
  const record = createLockRecord();
  const draft = `${path}.draft-${record.pid}-${record.nonce}`;
  try {
    writeLockRecord(draft, record);
    // Each turn ends with a lock, a refusal, or the proof that somebody else got further meanwhile.
    while (!tryToAcquire(path, draft, record));
  } catch (error) {
    if (error instanceof DatabaseOpenError) throw error;
    throw new DatabaseOpenError(`The lock file ${path} cannot be created: ${String(error)}.`, {
      cause: error,
    });
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dirname(path));
  removeLeftovers(path);
  return { path, record, release: () => releaseLock(path, record) };
}

interface Link {
  path: string;
  nonce: string;
}

function tryToAcquire(lockPath: string, draft: string, own: LockRecord): boolean {
  if (linkIfFree(draft, lockPath)) return true;
  const chain: Link[] = [];
  let path = lockPath;
  for (;;) {
    const holder = readLockRecord(path);
    if (holder === null) return false;
    if (holder === "unreadable") throw refuseUnreadable(path);
    refuseUnlessDead(lockPath, holder, own);
    chain.push({ path, nonce: holder.nonce });
    path = `${lockPath}.after-${holder.nonce}`;
    if (!linkIfFree(draft, path)) continue;
    if (chain.every(isUnchanged)) {
      renameSync(path, lockPath);
      return true;
    }
    rmSync(path, { force: true });
    return false;
  }
}

function isUnchanged({ path, nonce }: Link): boolean {
  const record = readLockRecord(path);
  return record !== null && record !== "unreadable" && record.nonce === nonce;
}

function linkIfFree(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function refuseUnlessDead(lockPath: string, holder: LockRecord, own: LockRecord): void {
  const liveness = judgeLiveness(holder, own);
  if (liveness === "dead") return;
  const folder = lockPath.slice(0, -".lock".length);
  const since = `${holder.since.slice(0, 16).replace("T", " ")} UTC`;
  const who = `process ${holder.pid} (${holder.command})`;
  throw new DataDirLockedError(
    liveness === "alive"
      ? `The data folder ${folder} has been in use by ${who} since ${since}: stop that process first, or choose another folder with DATA_DIR.`
      : `The data folder ${folder} was taken by ${who} on ${holder.host} at ${since}, and from here nobody can tell whether it still runs: once you are sure that it does not, delete ${lockPath}.`,
    holder,
  );
}

function refuseUnreadable(path: string): DatabaseOpenError {
  return new DatabaseOpenError(
    `The lock file ${path} cannot be read: once you are sure that no other process uses the data folder, delete it.`,
  );
}

/** Only the holder ever removes the lock, and nobody succeeds a living holder, so reading before removing is safe. */
function releaseLock(path: string, record: LockRecord): void {
  if (!isUnchanged({ path, nonce: record.nonce })) return;
  rmSync(path, { force: true });
  syncFolder(dirname(path));
}

/**
 * Removes what dead rivals left beside the lock. Every `.after-` file is void by now, since its holder is no longer in
 * the lock; a draft goes when its process is gone.
 */
function removeLeftovers(lockPath: string): void {
  const folder = dirname(lockPath);
  const here = describeThisProcess();
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(lockPath)}.after-`)) {
      rmSync(join(folder, name), { force: true });
    } else if (name.startsWith(`${basename(lockPath)}.draft-`)) {
      const author = readLockRecord(join(folder, name));
      // One that cannot be read is being written just now.
      if (author === null || author === "unreadable") continue;
      if (judgeLiveness(author, here) === "dead") rmSync(join(folder, name), { force: true });
    }
  }
}

import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type FilesystemInit = Parameters<NodeFS["init"]>;

/** How PGlite must be started for `DurableNodeFS` to be asked: its own parameters switch `fsync` off by `-F`. */
export const durableStartParams: string[] = [
  ...PGlite.defaultStartParams.filter((param) => param !== "-F"),
  ...["-c", "fsync=on", "-c", "wal_sync_method=fsync"],
];

/**
 * PGlite's files in a folder, with a real `fsync`.
 *
 * PGlite starts PostgreSQL with `fsync` off, and its file layer has no `fsync` either: what a commit promised could be
 * lost with the power. Here the file layer passes the call on to the operating system. `fdatasync`, PostgreSQL's
 * usual method for its log, does nothing in this build, hence `wal_sync_method=fsync`.
 */
export class DurableNodeFS extends NodeFS {
  override async init(...args: FilesystemInit): ReturnType<NodeFS["init"]> {
    const [pglite, options] = args;
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), addFsync];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function addFsync(module: object): void {
  const operations: unknown = Reflect.get(Object(Reflect.get(module, "NODEFS")), "stream_ops");
  if (typeof operations !== "object" || operations === null || !("write" in operations)) {
    throw new Error("This version of PGlite keeps its file operations elsewhere; fsync cannot be added.");
  }
  Object.assign(operations, { fsync: syncStream });
}

/** Called by `fd_sync`, which answers what this returns: 0, or an error number. */
function syncStream(stream: { nfd: number }): number {
  try {
    fsyncSync(stream.nfd);
    return 0;
  } catch {
    return EIO;
  }
}

/** "Input/output error" in WASI, whose numbers differ from Linux. PostgreSQL panics on it, as it must. */
const EIO = 29;

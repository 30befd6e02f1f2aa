import type { NodeFS } from "@electric-sql/pglite/nodefs";

/** What is asked before a file is written or synced: an error number of WASI makes the operation fail, 0 lets it pass. */
export type BeforeOperation = (path: string) => number;

type Operation = (...args: [stream: { node: object }, ...rest: unknown[]]) => unknown;

/**
 * Asks `before` each time PGlite is about to write to, or sync, one of its files, to stage or observe what disks do.
 * Does nothing for an operation that `files` does not have. Returns `files`.
 */
export function watchFiles(files: NodeFS, operation: "write" | "fsync", before: BeforeOperation): NodeFS {
  const init = files.init.bind(files);
  files.init = async (...args) => {
    const { emscriptenOpts } = await init(...args);
    const watch = (module: object) => replaceOperation(module, operation, before);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), watch] } };
  };
  return files;
}

function replaceOperation(module: object, operation: string, before: BeforeOperation): void {
  const nodefs = Object(Reflect.get(module, "NODEFS"));
  const operations = Object(Reflect.get(nodefs, "stream_ops"));
  const original: unknown = Reflect.get(operations, operation);
  const toPath: unknown = Reflect.get(nodefs, "realPath");
  if (typeof original !== "function" || typeof toPath !== "function") return;
  const watched: Operation = (stream, ...rest) => {
    const errorNumber = before(String(Reflect.apply(toPath, nodefs, [stream.node])));
    if (errorNumber !== 0) throw createError(module, errorNumber);
    return Reflect.apply(original, operations, [stream, ...rest]);
  };
  Object.assign(operations, { [operation]: watched });
}

function createError(module: object, errorNumber: number): unknown {
  const ErrnoError: unknown = Reflect.get(Object(Reflect.get(module, "FS")), "ErrnoError");
  if (typeof ErrnoError !== "function")
    throw new Error("This version of PGlite names its file errors otherwise.");
  return Reflect.construct(ErrnoError, [errorNumber]);
}

import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { acquireDataDirLock, type DataDirLock } from "../../engine/data-dir-lock.ts";

/*
 * A process of its own for the tests of the lock. It does what its parent tells it, one request at a time, and answers
 * each: "held", "released", "blocking", or the refusal's sentence.
 */

const requestSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("acquire"), dataDir: z.string(), atMs: z.number() }),
  z.strictObject({ do: z.literal("release") }),
  z.strictObject({ do: z.literal("block") }),
]);

let lock: DataDirLock | undefined;

process.on("message", async (message) => {
  const request = requestSchema.parse(message);
  if (request.do === "block") {
    process.send?.("blocking", () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
    return;
  }
  if (request.do === "release") {
    lock?.release();
    process.send?.("released");
    return;
  }
  await sleep(Math.max(0, request.atMs - Date.now() - 5));
  // All rivals leave this loop in the same millisecond.
  while (Date.now() < request.atMs);
  process.send?.(tryToAcquire(request.dataDir));
});

process.send?.("ready");

function tryToAcquire(dataDir: string): string {
  try {
    lock = acquireDataDirLock(dataDir);
    return "held";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

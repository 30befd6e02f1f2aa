import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type Database, openDatabase } from "../../engine/open-database.ts";
import { isDatabaseUnavailable } from "../../engine/sql-error.ts";
import { type CrashSubject, loadCrashSubject } from "./crash-subject.ts";

/*
 * The process that is killed. Its one argument says which subject writes where, beginning with which number. It prints
 * "ready" and then each operation's number, after the database has acknowledged it and before it does anything else.
 */

const orderSchema = z.strictObject({
  subject: z.string(),
  target: z.strictObject({ databaseUrl: z.string().nullable(), dataDir: z.string() }),
  firstNumber: z.int(),
  writers: z.int().positive(),
});

const order = orderSchema.parse(JSON.parse(process.argv[2] ?? ""));
const subject = await loadCrashSubject(order.subject);
const db = await openDatabase({ ...order.target, maxConnections: order.writers });
let nextNumber = order.firstNumber;
print("ready");
await Promise.all(Array.from({ length: order.writers }, () => writeForEver(db, subject)));

async function writeForEver(database: Database, { write }: CrashSubject): Promise<never> {
  for (;;) {
    const n = nextNumber++;
    try {
      await write(database, n);
    } catch (error) {
      // The server may be the one that crashes; then this process waits until it is back.
      if (!isDatabaseUnavailable(error)) throw error;
      await sleep(20);
      continue;
    }
    print(String(n));
  }
}

/** Into the pipe at once: what is there outlives this process. */
function print(line: string): void {
  writeSync(1, `${line}\n`);
}

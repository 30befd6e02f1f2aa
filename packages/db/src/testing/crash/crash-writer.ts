import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { DatabaseOpenError } from "../../engine/database-open-error.ts";
import { type Database, openDatabase } from "../../engine/open-database.ts";
import { isDatabaseUnavailable } from "../../engine/sql-error.ts";
import { type CrashSubject, loadCrashSubject } from "./crash-subject.ts";

/*
 * The process that is killed. Its one argument says which subject writes where, beginning with which number. It prints
 * each operation's number, after the database has acknowledged it and before it does anything else.
 */

const orderSchema = z.strictObject({
  subject: z.string(),
  target: z.strictObject({ databaseUrl: z.string().nullable(), dataDir: z.string() }),
  firstNumber: z.int(),
  writers: z.int().positive(),
});

const order = orderSchema.parse(JSON.parse(process.argv[2] ?? ""));
const subject = await loadCrashSubject(order.subject);
const db = await openPatiently();
let nextNumber = order.firstNumber;
await Promise.all(Array.from({ length: order.writers }, () => writeForEver(db, subject)));

/** The server may be the one that crashes; then this process waits until it is back. */
async function openPatiently(): Promise<Database> {
  for (;;) {
    try {
      return await openDatabase({ ...order.target, maxConnections: order.writers });
    } catch (error) {
      if (!(error instanceof DatabaseOpenError && isDatabaseUnavailable(error.cause))) throw error;
      await sleep(20);
    }
  }
}

async function writeForEver(database: Database, { write }: CrashSubject): Promise<never> {
  for (;;) {
    const n = nextNumber++;
    try {
      await write(database, n);
    } catch (error) {
      if (!isDatabaseUnavailable(error)) throw error;
      await sleep(20);
      continue;
    }
    // Into the pipe at once: what is there outlives this process.
    writeSync(1, `${n}\n`);
  }
}

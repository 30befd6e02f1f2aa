import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Database } from "../../engine/open-database.ts";
import * as pairs from "./pairs.crash.ts";

/*
 * A crash subject that breaks both promises on purpose: it acknowledges before it has written, and writes the two rows
 * of an operation one after the other. With it the crash rounds show that they can find what they look for.
 */

/** As the careful subject does. */
export const prepare = pairs.prepare;

/** As the careful subject does. */
export const verify = pairs.verify;

/** Acknowledges operation `n` at once and writes its two rows later. */
export async function write(db: Database, n: number): Promise<void> {
  setTimeout(() => writeSlowly(db, n), 20);
  await sleep(2);
}

async function writeSlowly({ kysely }: Database, n: number): Promise<void> {
  await sql`insert into crash_left values (${n}, '')`.execute(kysely);
  await sleep(20);
  await sql`insert into crash_right values (${n}, '')`.execute(kysely);
}

import { sql } from "kysely";
import type { Queryable } from "../queryable.ts";

/** Free failures first, then a pause that doubles with each further one. */
export interface GrowingPause {
  readonly freeFailures: number;
  readonly firstPauseSeconds: number;
  readonly longestPauseSeconds: number;
  /** A quiet time after which counting starts again. */
  readonly forgetAfterSeconds: number;
}

/** So many within so many seconds of the first. */
export interface FixedWindow {
  readonly limit: number;
  readonly seconds: number;
}

/** Doubling stops here, long past any longest pause and well inside the numbers that PostgreSQL can hold. */
const mostDoublings = 20;

/** One guess, and the rule it is counted by. */
export interface Guess<Rule> {
  /** SHA-256 of what is counted, in hex. */
  readonly keyHash: string;
  readonly now: Date;
  readonly rule: Rule;
}

/**
 * Counts one guess against a key, in one statement, so that guesses made at the same moment cannot all pass for the
 * first. Answers null when it was counted, or the seconds to wait when the key is in a pause; then nothing is counted.
 */
export async function countWithGrowingPause(
  db: Queryable,
  guess: Guess<GrowingPause>,
): Promise<number | null> {
  const { keyHash, now, rule } = guess;
  const counted = await growingPauseStatement(guess).execute(db);
  if (counted.rows.length > 0) return null;
  const row = await findFailures(db, keyHash);
  if (row === undefined) return 1;
  const doublings = Math.min(Math.max(row.failures - rule.freeFailures, 0), mostDoublings);
  const pause = Math.min(rule.longestPauseSeconds, rule.firstPauseSeconds * 2 ** doublings);
  return toWait(addSeconds(row.last_at, pause), now);
}

/** The statement of `countWithGrowingPause`: gives a row back when it counted. */
export function growingPauseStatement({ keyHash, now, rule }: Guess<GrowingPause>) {
  const at = sql<Date>`${now}::timestamptz`;
  const forgotten = sql`f.last_at <= ${addSeconds(now, -rule.forgetAfterSeconds)}::timestamptz`;
  return sql`
    insert into sign_in_failures as f (key_hash, failures, first_at, last_at) values (${keyHash}, 1, ${at}, ${at})
    on conflict (key_hash) do update set
      failures = case when ${forgotten} then 1 else f.failures + 1 end,
      first_at = case when ${forgotten} then ${at} else f.first_at end,
      last_at = ${at}
    where ${forgotten} or f.failures < ${rule.freeFailures}::integer or f.last_at + make_interval(secs => least(
        ${rule.longestPauseSeconds}::double precision,
        ${rule.firstPauseSeconds}::double precision
          * power(2::double precision, least(f.failures - ${rule.freeFailures}::integer, ${mostDoublings}::integer))
      )) <= ${at}
    returning f.key_hash`;
}

/** Counts one guess against a key as long as its window has room; the answer is that of `countWithGrowingPause`. */
export async function countWithinWindow(
  db: Queryable,
  { keyHash, now, rule }: Guess<FixedWindow>,
): Promise<number | null> {
  const at = sql<Date>`${now}::timestamptz`;
  const over = sql`f.first_at <= ${addSeconds(now, -rule.seconds)}::timestamptz`;
  const counted = await sql`
    insert into sign_in_failures as f (key_hash, failures, first_at, last_at) values (${keyHash}, 1, ${at}, ${at})
    on conflict (key_hash) do update set
      failures = case when ${over} then 1 else f.failures + 1 end,
      first_at = case when ${over} then ${at} else f.first_at end,
      last_at = ${at}
    where ${over} or f.failures < ${rule.limit}::integer
    returning f.key_hash`.execute(db);
  if (counted.rows.length > 0) return null;
  const row = await findFailures(db, keyHash);
  return row === undefined ? 1 : toWait(addSeconds(row.first_at, rule.seconds), now);
}

/** Takes back one count: the guess was right, or was never judged. */
export async function takeBackFailure(db: Queryable, keyHash: string): Promise<void> {
  await db
    .updateTable("sign_in_failures")
    .set((eb) => ({ failures: eb("failures", "-", 1) }))
    .where("key_hash", "=", keyHash)
    .where("failures", ">", 0)
    .execute();
}

/** Forgets what was counted against a key. */
export async function forgetFailures(db: Queryable, keyHash: string): Promise<void> {
  await db.deleteFrom("sign_in_failures").where("key_hash", "=", keyHash).execute();
}

/** Removes counts that nothing was added to since `before`. */
export async function deleteFailuresBefore(db: Queryable, before: Date): Promise<void> {
  await db.deleteFrom("sign_in_failures").where("last_at", "<", before).execute();
}

function findFailures(db: Queryable, keyHash: string) {
  return db
    .selectFrom("sign_in_failures")
    .select(["failures", "first_at", "last_at"])
    .where("key_hash", "=", keyHash)
    .executeTakeFirst();
}

function addSeconds(to: Date, seconds: number): Date {
  return new Date(to.getTime() + seconds * 1000);
}

function toWait(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
}

import { PgBoss } from "pg-boss";
import type { Logger } from "../logger.ts";

/** Runs SQL text: a pool, or a transaction of ours, so that a job exists only if its reason was committed. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** One kind of background work: what its data looks like, how it is done, and when it comes round by itself. */
export interface JobKind<Data extends object> {
  readonly name: string;
  /** Checks what was stored. @throws when it is not this kind's data */
  readonly parse: (data: unknown) => Data;
  /** Does the work. Must be safe to repeat: a job whose end was not recorded is run again. */
  readonly run: (data: Data) => Promise<void>;
  /** Five cron fields in Eastern time; null for work that only comes when asked. */
  readonly schedule: string | null;
}

/** The kept job queue: stored in the database beside the facts, tried again with growing pauses, drained at shutdown. */
export interface JobQueue {
  start(): Promise<void>;
  /** Adds a job inside the caller's transaction. */
  enqueue(within: SqlExecutor, name: string, data: object): Promise<void>;
  stop(): Promise<void>;
}

const POLL_EVERY_SECONDS = 1;
const RETRIES = 8;
const EASTERN = "America/New_York";

/**
 * A pg-boss queue over a pool of ours. It polls and holds no connection between polls, because the embedded database
 * has only one.
 */
export function createJobQueue(
  pool: SqlExecutor,
  kinds: readonly JobKind<object>[],
  logger: Logger,
): JobQueue {
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.executeSql(text, values) } });
  boss.on("error", (error) => logger.error("job queue", { error }));

  async function startKind(kind: JobKind<object>): Promise<void> {
    await boss.createQueue(kind.name, { retryLimit: RETRIES, retryBackoff: true, retryDelay: 5 });
    if (kind.schedule !== null) await boss.schedule(kind.name, kind.schedule, {}, { tz: EASTERN });
    await boss.work(kind.name, { pollingIntervalSeconds: POLL_EVERY_SECONDS }, async (jobs) => {
      for (const job of jobs) {
        try {
          await kind.run(kind.parse(job.data));
        } catch (error) {
          logger.error("job failed", { job: kind.name, error });
          throw error;
        }
      }
    });
  }

  return {
    async start() {
      await boss.start();
      for (const kind of kinds) await startKind(kind);
    },
    async enqueue(within, name, data) {
      await boss.send(name, data, { db: { executeSql: (text, values) => within.executeSql(text, values) } });
    },
    stop: () => boss.stop({ graceful: true, timeout: 8_000 }),
  };
}

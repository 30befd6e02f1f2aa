import type { SqlExecutor } from "@induction/db/engine/sql-executor";
import { PgBoss } from "pg-boss";
import type { Logger } from "../logger.ts";

/** One kind of background work. */
export interface JobKind {
  readonly name: string;
  /**
   * Checks the stored data and does the work. Must be safe to repeat: a job whose end was not recorded runs again.
   * @throws when the data is not this kind's, or the work failed; it is then tried again with growing pauses
   */
  readonly run: (data: unknown) => Promise<void>;
  /** When it comes round by itself: five cron fields in Eastern time. Null: only when asked. */
  readonly schedule: string | null;
}

/** The kept job queue: stored in the database beside the facts, tried again on failure, drained at shutdown. */
export interface JobQueue {
  start(kinds: readonly JobKind[]): Promise<void>;
  /** Adds a job inside the caller's transaction, so that it exists only if its reason was committed. */
  enqueue(within: SqlExecutor, job: { readonly name: string; readonly data: object }): Promise<void>;
  /** Has this process look for jobs of a kind at once, and not only when it next would. */
  hurry(name: string): void;
  stop(): Promise<void>;
}

const POLL_EVERY_SECONDS = 1;
const RETRIES = 8;
const FIRST_RETRY_AFTER_SECONDS = 5;
const STOP_WITHIN_MS = 8_000;
const EASTERN = "America/New_York";

/**
 * A pg-boss queue that polls and holds no connection between polls, because the embedded database has only one.
 * @param database where pg-boss keeps its own tables
 */
export function createJobQueue(database: SqlExecutor, logger: Logger): JobQueue {
  const boss = new PgBoss({ db: { executeSql: (text, values) => database.executeSql(text, values) } });
  const workers = new Map<string, string>();
  boss.on("error", (error) => logger.error({ error }, "the job queue failed"));

  async function startKind({ name, run, schedule }: JobKind): Promise<void> {
    const retry = { retryLimit: RETRIES, retryBackoff: true, retryDelay: FIRST_RETRY_AFTER_SECONDS };
    await boss.createQueue(name, retry);
    if (schedule !== null) await boss.schedule(name, schedule, {}, { tz: EASTERN });
    const polling = { pollingIntervalSeconds: POLL_EVERY_SECONDS };
    const worker = await boss.work<unknown>(name, polling, async (jobs) => {
      for (const job of jobs) {
        try {
          await run(job.data);
        } catch (error) {
          logger.error({ job: name, error }, "a job failed and will be tried again");
          throw error;
        }
      }
    });
    workers.set(name, worker);
  }

  return {
    async start(kinds) {
      await boss.start();
      for (const kind of kinds) await startKind(kind);
    },
    async enqueue(within, { name, data }) {
      await boss.send(name, data, { db: { executeSql: (text, values) => within.executeSql(text, values) } });
    },
    hurry(name) {
      const worker = workers.get(name);
      if (worker !== undefined) boss.notifyWorker(worker);
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_WITHIN_MS }),
  };
}

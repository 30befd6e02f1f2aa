import { createHash } from "node:crypto";
import { createApplicant } from "@induction/api/applicants/create-applicant";
import type { ApiServices } from "@induction/api/context";
import { createInProcessChangeFeed } from "@induction/api/live/in-process-change-feed";
import { openCatalogue } from "@induction/api/programs/catalogue";
import { recordAuthEvent } from "@induction/api/session/record-auth-event";
import { createAuth } from "@induction/auth/auth";
import type { Database } from "@induction/db/engine/open-database";
import { toTransactionExecutor } from "@induction/db/engine/sql-executor";
import { afterCommit } from "@induction/db/engine/transaction";
import { loadReferencePrograms } from "@induction/db/queries/reference-programs.queries";
import { loadReferenceSeasons } from "@induction/db/queries/reference-seasons.queries";
import { readReferencePrograms } from "@induction/db/reference/read-programs";
import { readReferenceSeasons } from "@induction/db/reference/read-seasons";
import type { Clock } from "./clock.ts";
import { MAIL_JOB, SETTLE_JOB } from "./jobs/job-kinds.ts";
import type { JobQueue } from "./jobs/queue.ts";
import type { Logger } from "./logger.ts";

/** What another process does to a session, such as `admin reset-password`, holds after this time. */
const REMEMBER_SESSIONS_MS = 2_000;

/** What the services are made of. */
export interface ServiceParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly queue: JobQueue;
  readonly logger: Logger;
  readonly publicUrl: string;
  readonly isDemo: boolean;
}

/** Of what was read, not of the file: a better reading of the same file is a new list. */
function digestOf(read: unknown): string {
  return createHash("sha256").update(JSON.stringify(read)).digest("hex");
}

/** Brings the program list and the seasons up to what this version carries, and wires the rooms that answer requests. */
export async function openServices({
  db,
  clock,
  queue,
  logger,
  publicUrl,
  isDemo,
}: ServiceParts): Promise<ApiServices> {
  const programs = readReferencePrograms();
  await loadReferencePrograms(db.kysely, { programs, sha256: digestOf(programs), at: clock.now() });
  const seasons = readReferenceSeasons();
  await loadReferenceSeasons(db.kysely, { seasons, sha256: digestOf(seasons), at: clock.now() });
  const catalogue = await openCatalogue(db.kysely);
  const auth = createAuth({
    db: db.kysely,
    now: clock.now,
    publicUrl,
    rememberSessionsMs: REMEMBER_SESSIONS_MS,
    enqueueMail: (trx, data) => queue.enqueue(toTransactionExecutor(trx), { name: MAIL_JOB, data }),
    createApplicant: (trx, applicant) => createApplicant({ catalogue, today: clock.today }, trx, applicant),
    recordEvent: recordAuthEvent,
  });
  const enqueueSettling: ApiServices["enqueueSettling"] = async (trx) => {
    await queue.enqueue(toTransactionExecutor(trx), { name: SETTLE_JOB, data: {} });
    afterCommit(() => queue.hurry(SETTLE_JOB));
  };
  const changeFeed = createInProcessChangeFeed();
  return { db, catalogue, changeFeed, enqueueSettling, ...clock, auth, isDemo, logger };
}

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
import { readReferencePrograms } from "@induction/db/reference/read-programs";
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

/** Brings the program list up to the one that this version carries, and wires the rooms that answer requests. */
export async function openServices({
  db,
  clock,
  queue,
  logger,
  publicUrl,
  isDemo,
}: ServiceParts): Promise<ApiServices> {
  const programs = readReferencePrograms();
  // The programs as read, not the file: a better reading of the same file is a new list.
  const sha256 = createHash("sha256").update(JSON.stringify(programs)).digest("hex");
  await loadReferencePrograms(db.kysely, { programs, sha256, at: clock.now() });
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

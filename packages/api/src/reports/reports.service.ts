import { randomUUID } from "node:crypto";
import type { Person } from "@induction/auth/actor";
import { afterCommit, inTransaction } from "@induction/db/engine/transaction";
import {
  type ChangeReport,
  countOpenReports,
  findReport,
  insertReport,
  listReports,
  settleReport,
} from "@induction/db/queries/change-reports.queries";
import { recordChange } from "@induction/db/queries/changes";
import type { Fact } from "@induction/domain/program/fact";
import type { ProgramField } from "@induction/domain/program/program";
import type { ApiContext } from "../context.ts";
import { AppError, notFound } from "../errors/app-error.ts";
import type { ReportAnswer } from "../errors/error-data.ts";
import { countReport } from "./report-throttle.ts";

/** What somebody writes. */
export interface ReportDraft {
  readonly programId: string;
  readonly field: ProgramField;
  readonly factVersion: number;
  readonly told: string;
  readonly link: string | null;
  readonly contact: string | null;
}

/** A queue that nobody empties is bounded: beyond this, new reports are refused with a sentence. */
const MOST_OPEN = 2_000;

const TOO_MANY =
  "Many reports about this program, or from your network, came in a short time. Try again later.";
const QUEUE_FULL = "Too many reports are waiting for a curator. Keep your text and try again in a few days.";

/**
 * Takes a report from anybody into the curators' queue.
 * @throws AppError NOT_FOUND, TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE where the queue is full
 */
export async function sendReport(context: ApiContext, draft: ReportDraft): Promise<{ readonly done: true }> {
  if (!context.catalogue.current().byId.has(draft.programId)) throw notFound();
  const { kysely: db } = context.db;
  const now = context.now();
  const { programId } = draft;
  const wait = await countReport(db, { address: context.request.address, programId, now });
  if (wait !== null) {
    throw new AppError("TOO_MANY_REQUESTS", { message: TOO_MANY, details: { retryAfterSeconds: wait } });
  }
  if ((await countOpenReports(db)) >= MOST_OPEN) {
    throw new AppError("SERVICE_UNAVAILABLE", { message: QUEUE_FULL });
  }
  const id = randomUUID();
  await inTransaction(db, async (trx) => {
    await insertReport(trx, { ...draft, id, sentAt: now });
    await recordChange(trx, {
      ...{ at: now, orgId: null, actorId: null, requestId: context.requestId, applicant: null, why: null },
      ...{ action: "change-reported", record: "change-report", recordId: id },
      // Whose report it is nobody knows, and its text stays where it can be erased.
      fields: [{ field: draft.field, old: null, new: programId }],
    });
    afterCommit(() => context.changeFeed.publishReports());
  });
  return { done: true };
}

/** A report with what stands now of its field. */
export interface QueuedReport extends ReportAnswer {
  readonly programName: string;
  readonly stands: Fact<unknown>;
}

/** Most reports that one page shows. */
const PAGE = 200;

function toAnswer({ sentAt, settled, ...report }: ChangeReport): ReportAnswer {
  return {
    ...report,
    sentAt: sentAt.toISOString(),
    settled: settled && {
      ...{ outcome: settled.outcome, reason: settled.reason, byName: settled.byName },
      at: settled.at.toISOString(),
    },
  };
}

/** The reports that wait, or those that were settled last, the newest first. */
export async function readQueue(
  context: ApiContext,
  { isSettled }: { readonly isSettled: boolean },
): Promise<{ readonly open: number; readonly reports: readonly QueuedReport[] }> {
  const { kysely: db } = context.db;
  const { byId } = context.catalogue.current();
  const reports = await listReports(db, { isSettled, limit: PAGE });
  return {
    open: await countOpenReports(db),
    reports: reports.flatMap((report) => {
      const program = byId.get(report.programId);
      if (program === undefined) return [];
      const { [report.field]: stands } = program.facts;
      return [{ ...toAnswer(report), programName: program.name, stands }];
    }),
  };
}

/** How a curator settles a report. */
export interface SettleDraft {
  readonly id: string;
  readonly version: number;
  readonly outcome: "published" | "set-aside";
  readonly reason: string | null;
}

/**
 * Settles a report and forgets the address of whoever sent it.
 * @throws AppError NOT_FOUND; CONFLICT with the report as it stands where another curator was first
 */
export async function settle(
  context: ApiContext,
  person: Person,
  { id, version, outcome, reason }: SettleDraft,
): Promise<{ readonly report: ReportAnswer }> {
  const at = context.now();
  return await inTransaction(context.db.kysely, async (trx) => {
    const wasOpen = await settleReport(trx, {
      ...{ id, version, by: person.userId },
      settlement: { outcome, reason, at },
    });
    const report = await findReport(trx, id);
    if (report === null) throw notFound();
    if (!wasOpen) {
      throw new AppError("CONFLICT", {
        details: { conflict: { what: "report", current: toAnswer(report) } },
      });
    }
    await recordChange(trx, {
      ...{ at, orgId: null, actorId: person.userId, requestId: context.requestId, applicant: null },
      ...{ action: "change-report-settled", record: "change-report", recordId: id, why: reason },
      fields: [{ field: report.field, old: null, new: outcome }],
    });
    afterCommit(() => context.changeFeed.publishReports());
    return { report: toAnswer(report) };
  });
}

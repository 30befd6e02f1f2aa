import { randomUUID } from "node:crypto";
import type { Person } from "@induction/auth/actor";
import { afterCommit, inTransaction } from "@induction/db/engine/transaction";
import {
  type ChangeReport,
  countOpenReports,
  countOpenReportsOf,
  findReport,
  insertReport,
  listReports,
  type NewReport,
  settleReport,
} from "@induction/db/queries/change-reports.queries";
import { recordChange } from "@induction/db/queries/changes";
import type { Fact } from "@induction/domain/program/fact";
import type { ApiContext } from "../context.ts";
import { AppError, notFound } from "../errors/app-error.ts";
import type { ReportAnswer } from "../errors/error-data.ts";
import { countReport, waitInWords } from "./report-throttle.ts";

/** What somebody writes. */
export type ReportDraft = Omit<NewReport, "id" | "sentAt">;

/**
 * A queue that nobody empties is bounded, program by program: whoever floods one program closes no other. Beyond this, new
 * reports are refused with a sentence.
 */
const MOST_OPEN = 100;

const QUEUE_FULL =
  "Many reports about this program wait for a curator already. Keep your text and try again in a few days.";

function tooMany(seconds: number): AppError {
  const why = "Many reports about this program, or from your network, came in a short time.";
  const message = `${why} Keep your text and try again in ${waitInWords(seconds)}.`;
  return new AppError("TOO_MANY_REQUESTS", { message, details: { retryAfterSeconds: seconds } });
}

/**
 * Takes a report from anybody into the curators' queue.
 * @throws AppError NOT_FOUND, TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE where the queue of the program is full
 */
export async function sendReport(context: ApiContext, draft: ReportDraft): Promise<{ readonly done: true }> {
  if (!context.catalogue.current().byId.has(draft.programId)) throw notFound();
  const { kysely: db } = context.db;
  const now = context.now();
  const { programId } = draft;
  // Looked at first, so that what cannot be kept is not counted either.
  if ((await countOpenReportsOf(db, programId)) >= MOST_OPEN) {
    throw new AppError("SERVICE_UNAVAILABLE", { message: QUEUE_FULL });
  }
  const wait = await countReport(db, { address: context.request.address, programId, now });
  if (wait !== null) throw tooMany(wait);
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

/**
 * Whether the fact is another one than the sender saw. Since: it was told anew after the report came, at that moment.
 * Before: the sender looked at an older state of it. Null: it is the one that they saw.
 */
export type Overtaken = { readonly when: "since"; readonly at: string } | { readonly when: "before" } | null;

/** A report with what stands now of its field. */
export interface QueuedReport extends ReportAnswer {
  readonly programName: string;
  readonly stands: Fact<unknown>;
  /** Null for a settled report too: settling is often followed by a change. */
  readonly overtaken: Overtaken;
}

/** Most reports that one page shows. */
const PAGE = 200;

function toOvertaken({ sentAt, factVersion, settled, standing }: ChangeReport): Overtaken {
  if (settled !== null || standing === null) return null;
  if (standing.recordedAt > sentAt) return { when: "since", at: standing.recordedAt.toISOString() };
  return standing.version > factVersion ? { when: "before" } : null;
}

function toAnswer({ sentAt, settled, standing: _standing, ...report }: ChangeReport): ReportAnswer {
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
      const about = { programName: program.name, stands, overtaken: toOvertaken(report) };
      return [{ ...toAnswer(report), ...about }];
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

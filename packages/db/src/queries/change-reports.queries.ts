import type { ProgramField } from "@induction/domain/program/program";
import { toField } from "./programs.rows.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** What somebody says has changed at a program. */
export interface NewReport {
  readonly id: string;
  readonly programId: string;
  readonly field: ProgramField;
  /** How often the fact had been told when the sender saw it. */
  readonly factVersion: number;
  readonly told: string;
  readonly link: string | null;
  /** The address under which the sender may be asked back; null where they gave none. */
  readonly contact: string | null;
  readonly sentAt: Date;
}

/** What became of a report. */
export interface Settlement {
  readonly outcome: "published" | "set-aside";
  readonly reason: string | null;
  readonly at: Date;
}

/** A report as it lies in the queue. */
export interface ChangeReport extends NewReport {
  /** Counts up when it is settled. */
  readonly version: number;
  /** Null while it is open. */
  readonly settled: (Settlement & { readonly byName: string }) | null;
  /** How often the fact was told until now, and when last; null where nobody ever told it. */
  readonly standing: { readonly version: number; readonly recordedAt: Date } | null;
}

/** Keeps a report that has just come. */
export async function insertReport(db: Queryable, report: NewReport): Promise<void> {
  await db
    .insertInto("change_reports")
    .values({
      ...{ id: report.id, program_id: report.programId, field: report.field, told: report.told },
      ...{ fact_version: report.factVersion, link: report.link, contact: report.contact },
      ...{ sent_at: report.sentAt, outcome: null, reason: null, settled_at: null, settled_by: null },
    })
    .execute();
}

/** The statement of every reading of reports. */
export function reportsQuery(db: Queryable) {
  return db
    .selectFrom("change_reports")
    .select(["change_reports.id", "change_reports.program_id", "change_reports.field", "fact_version"])
    .select(["told", "change_reports.link", "contact", "sent_at"])
    .select(["change_reports.version", "outcome", "reason", "settled_at"])
    .select((eb) =>
      eb
        .selectFrom("users")
        .select("users.name")
        .whereRef("users.id", "=", "change_reports.settled_by")
        .as("settled_by_name"),
    )
    .leftJoin("program_facts", (join) =>
      join
        .onRef("program_facts.program_id", "=", "change_reports.program_id")
        .onRef("program_facts.field", "=", "change_reports.field")
        .on("program_facts.superseded_at", "is", null),
    )
    .select(["program_facts.version as told_times", "program_facts.recorded_at as told_at"]);
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof reportsQuery>["executeTakeFirstOrThrow"]>>;

function toReport(row: ReportRow): ChangeReport {
  const { outcome, reason, settled_at: at, settled_by_name: byName } = row;
  const { told_times: times, told_at: toldAt } = row;
  return {
    ...{ id: row.id, programId: row.program_id, field: toField(row), factVersion: row.fact_version },
    ...{ told: row.told, link: row.link, contact: row.contact, sentAt: row.sent_at, version: row.version },
    settled: outcome === null || at === null ? null : { outcome, reason, at, byName: byName ?? "" },
    standing: times === null || toldAt === null ? null : { version: times, recordedAt: toldAt },
  };
}

/** The newest reports that are open, or the last that were settled. */
export async function listReports(
  db: Queryable,
  { isSettled, limit }: { readonly isSettled: boolean; readonly limit: number },
): Promise<readonly ChangeReport[]> {
  const rows = await reportsQuery(db)
    .where("settled_at", isSettled ? "is not" : "is", null)
    .orderBy(isSettled ? "settled_at" : "sent_at", "desc")
    .orderBy("change_reports.id")
    .limit(limit)
    .execute();
  return rows.map(toReport);
}

/** How many reports wait. */
export async function countOpenReports(db: Queryable): Promise<number> {
  const { open } = await db
    .selectFrom("change_reports")
    .select((eb) => eb.fn.countAll<number>().as("open"))
    .where("settled_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(open);
}

/** How many reports about one program wait. */
export async function countOpenReportsOf(db: Queryable, programId: string): Promise<number> {
  const { open } = await db
    .selectFrom("change_reports")
    .select((eb) => eb.fn.countAll<number>().as("open"))
    .where("settled_at", "is", null)
    .where("program_id", "=", programId)
    .executeTakeFirstOrThrow();
  return Number(open);
}

/** One report; null where there is none. */
export async function findReport(db: Queryable, id: string): Promise<ChangeReport | null> {
  const row = await reportsQuery(db).where("change_reports.id", "=", id).executeTakeFirst();
  return row === undefined ? null : toReport(row);
}

/** Settles an open report and forgets the sender's address; false where it is not open in this version. */
export async function settleReport(
  trx: OpenTransaction,
  { id, version, by, settlement }: SettledReport,
): Promise<boolean> {
  const row = await trx
    .updateTable("change_reports")
    .set({
      ...{ contact: null, version: version + 1, outcome: settlement.outcome, reason: settlement.reason },
      ...{ settled_at: settlement.at, settled_by: by },
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("settled_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Which report is settled by whom, and how. */
export interface SettledReport {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  readonly settlement: Settlement;
}

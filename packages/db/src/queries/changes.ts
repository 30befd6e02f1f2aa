import { createHash, randomBytes } from "node:crypto";
import { type RawBuilder, type Selectable, sql } from "kysely";
import { compileOnce, type Slots } from "../engine/compile-once.ts";
import type { DatabaseSchema } from "../schema/database.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** What kind of record changed. */
export type ChangedRecord =
  | "profile"
  | "letter"
  | "plan"
  | "kept-answer"
  | "applicant"
  | "membership"
  | "invitation"
  | "account"
  | "session"
  | "program"
  | "season"
  | "change-report"
  | "organisation-numbers";

/** One field with its values before and after, as JSON values; null where there was or is none. */
export interface FieldChange {
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
  /** The record inside the changed one, where there are several: a letter's or a program's id. */
  readonly recordId?: string;
}

/** Who changed what, when and why. */
export interface Change {
  readonly at: Date;
  readonly orgId: string | null;
  /** Null for what the product does by itself. */
  readonly actorId: string | null;
  readonly requestId: string | null;
  /** A verb in the past: "fact-changed", "member-suspended". */
  readonly action: string;
  readonly record: ChangedRecord;
  readonly recordId: string;
  readonly fields: readonly FieldChange[];
  /** The person whose history tells it; null for what belongs to nobody's history. */
  readonly applicant: { readonly orgId: string; readonly id: string } | null;
  readonly why: string | null;
}

/**
 * Writes a change into its two records in one statement: the person's history with the values, and the audit without.
 * The one way in which either is written; to be called in the transaction of the change itself.
 */
export async function recordChange(trx: OpenTransaction, change: Change): Promise<void> {
  await recordChanges(trx, [change]);
}

/** Does `recordChange` for many changes of one transaction, in the order in which they are given. */
export async function recordChanges(trx: OpenTransaction, changes: readonly Change[]): Promise<void> {
  await trx.executeQuery(changesStatement.compile(trx, changes));
}

/** The statement of `recordChanges`. */
export const changesStatement = compileOnce({
  apart: (changes: readonly Change[]) => ({ shape: {}, values: toRecords(changes) }),
  build: (db: Queryable, _, values) =>
    db
      .with("told", (qc) => insertHistory(qc, values))
      .with("audited", (qc) => insertAudit(qc, values))
      .selectFrom("told")
      .select("told.id"),
});

/** Changes as the two records keep them: JSON, so that one text serves however many there are. */
export interface ChangeRecords {
  /** What the persons' histories tell. */
  readonly historyLines: string;
  readonly auditLines: string;
}

/** The values of the statement that writes both records. */
export function toRecords(changes: readonly Change[]): ChangeRecords {
  const salted = changes.map((change) => ({ change, salt: randomBytes(16).toString("hex") }));
  return {
    historyLines: JSON.stringify(salted.flatMap(toHistoryLines)),
    auditLines: JSON.stringify(salted.map(toAuditLine)),
  };
}

type Inserting = Pick<Queryable, "insertInto">;

/** Writes the lines of history; where the statement has a part `guard`, only if that gave a row. */
export function insertHistory(db: Inserting, { historyLines }: Slots<ChangeRecords>, guard?: string) {
  const columns = ["org_id", "applicant_id", "at", "actor_id", "record", "record_id"] as const;
  const told = ["field", "old", "new", "why", "salt"] as const;
  const line = sql<HistoryLine>`json_to_recordset(${historyLines})`.as<"line">(
    sql`line(org_id uuid, applicant_id uuid, at timestamptz, actor_id uuid, record text, record_id text,
      field text, old jsonb, new jsonb, why text, salt text)`,
  );
  return db
    .insertInto("history")
    .columns([...columns, ...told])
    .expression((eb) =>
      eb
        .selectFrom(line)
        .select([...columns, ...told])
        .where(hasRow(guard)),
    )
    .returning("history.id");
}

/** Writes the lines of the audit likewise. */
export function insertAudit(db: Inserting, { auditLines }: Slots<ChangeRecords>, guard?: string) {
  const columns = ["at", "org_id", "actor_id", "request_id", "action"] as const;
  const changed = ["record", "record_id", "fields", "digest"] as const;
  const line = sql<AuditLine>`json_to_recordset(${auditLines})`.as<"line">(
    sql`line(at timestamptz, org_id uuid, actor_id uuid, request_id text, action text,
      record text, record_id text, fields text[], digest text)`,
  );
  return db
    .insertInto("audit")
    .columns([...columns, ...changed])
    .expression((eb) =>
      eb
        .selectFrom(line)
        .select([...columns, ...changed])
        .where(hasRow(guard)),
    );
}

function hasRow(guard: string | undefined): RawBuilder<boolean> {
  return guard === undefined ? sql<boolean>`true` : sql<boolean>`exists (select from ${sql.ref(guard)})`;
}

type HistoryLine = Omit<Selectable<DatabaseSchema["history"]>, "id">;
type AuditLine = Omit<Selectable<DatabaseSchema["audit"]>, "id">;

interface SaltedChange {
  readonly change: Change;
  readonly salt: string;
}

function toAuditLine({ change, salt }: SaltedChange): AuditLine {
  return {
    at: change.at,
    org_id: change.orgId,
    actor_id: change.actorId,
    request_id: change.requestId,
    action: change.action,
    record: change.record,
    record_id: change.recordId,
    fields: [...new Set(change.fields.map(({ field }) => field))],
    digest: toDigest(salt, toTold(change)),
  };
}

function toHistoryLines({ change, salt }: SaltedChange): readonly HistoryLine[] {
  const { applicant } = change;
  if (applicant === null) return [];
  return change.fields.map((field) => ({
    org_id: applicant.orgId,
    applicant_id: applicant.id,
    at: change.at,
    actor_id: change.actorId,
    record: change.record,
    record_id: field.recordId ?? change.recordId,
    field: field.field,
    // Null becomes SQL's null: "there was none".
    old: field.old ?? null,
    new: field.new ?? null,
    why: change.why,
    salt,
  }));
}

/** One line of a history as its digest covers it. */
export interface ToldChange {
  readonly record: string;
  readonly recordId: string;
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/**
 * The digest that the audit keeps of a change: SHA-256 in hex over the salt and the lines of the history. Whoever has
 * the history can recompute it; without the salt, which is erased with the history, it tells nothing.
 */
export function toDigest(salt: string, lines: readonly ToldChange[]): string {
  const ordered = lines
    .map((line) => toCanonicalJson([line.record, line.recordId, line.field, line.old, line.new]))
    .sort();
  return createHash("sha256")
    .update(`${salt}\n${ordered.join("\n")}`)
    .digest("hex");
}

function toTold(change: Change): readonly ToldChange[] {
  return change.fields.map(({ field, old, new: next, recordId }) => ({
    record: change.record,
    recordId: recordId ?? change.recordId,
    field,
    old,
    new: next,
  }));
}

/** JSON with sorted keys: jsonb gives objects back in an order of its own. */
function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

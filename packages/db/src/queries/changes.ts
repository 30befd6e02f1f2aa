import { createHash, randomBytes } from "node:crypto";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** What kind of record changed. */
export type ChangedRecord =
  | "profile"
  | "letter"
  | "plan"
  | "applicant"
  | "membership"
  | "invitation"
  | "account"
  | "session"
  | "program";

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

/** Lines of history in one statement: PostgreSQL takes 65,535 values, a line has eleven. */
const LINES_PER_STATEMENT = 3000;

/** Does `recordChange` for many changes of one transaction in few statements, in the order in which they are given. */
export async function recordChanges(trx: OpenTransaction, changes: readonly Change[]): Promise<void> {
  for (const some of inChunks(changes)) {
    await changesStatement(
      trx,
      some.map((change) => ({ change, salt: randomBytes(16).toString("hex") })),
    ).execute();
  }
}

function* inChunks(changes: readonly Change[]): Generator<readonly Change[]> {
  let chunk: Change[] = [];
  let lines = 0;
  for (const change of changes) {
    const weight = change.fields.length + 1;
    if (chunk.length > 0 && lines + weight > LINES_PER_STATEMENT) {
      yield chunk;
      [chunk, lines] = [[], 0];
    }
    chunk.push(change);
    lines += weight;
  }
  if (chunk.length > 0) yield chunk;
}

/** A change with the salt of its digest. */
export interface SaltedChange {
  readonly change: Change;
  readonly salt: string;
}

/** The statement of `recordChange`, for one change or several. */
export function changesStatement(db: Queryable, changes: readonly SaltedChange[]) {
  const auditRows = changes.map(toAuditRow);
  const historyRows = changes.flatMap(toHistoryRows);
  if (historyRows.length === 0) return db.insertInto("audit").values(auditRows);
  return db
    .with("told", (qc) => qc.insertInto("history").values(historyRows))
    .insertInto("audit")
    .values(auditRows);
}

function toAuditRow({ change, salt }: SaltedChange) {
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

function toHistoryRows({ change, salt }: SaltedChange) {
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
    old: toJson(field.old),
    new: toJson(field.new),
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

/** Null stays SQL's null: "there was none". */
function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** JSON with sorted keys: jsonb gives objects back in an order of its own. */
function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

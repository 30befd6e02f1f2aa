import { createHash } from "node:crypto";
import { sql } from "kysely";
import { inTransaction } from "../engine/transaction.ts";
import type { Queryable } from "./queryable.ts";

/**
 * How long a line of the audit waits before it is sealed. Lines get their numbers before they are committed, so one with
 * a lower number may appear later; no transaction lives this long.
 */
const SETTLED_AFTER_MS = 5 * 60_000;
const LINES_AT_ONCE = 10_000;
const BEFORE_THE_FIRST = "";

/** What a check of the audit found. */
export interface AuditCheck {
  /** Seals that were checked, up to the first that does not fit. */
  readonly seals: number;
  /** Lines under a seal that fits. */
  readonly sealedLines: number;
  /** Newer lines that no seal covers yet. */
  readonly openLines: number;
  /** Numbers of the lines of the first seal that does not fit: one of them was changed, removed or slipped in. Null: all fit. */
  readonly broken: { readonly firstId: number; readonly lastId: number } | null;
}

/**
 * Seals the lines of the audit that are settled: a hash over them and the hash before, so that changing one line later
 * breaks every seal from there on. Gives how many lines were sealed.
 */
export async function sealAudit(db: Queryable, at: Date): Promise<number> {
  return await inTransaction(db, async (trx) => {
    // Two servers that seal at once take turns.
    await sql`lock table audit_seals in share row exclusive mode`.execute(trx);
    const last = await trx
      .selectFrom("audit_seals")
      .select(["last_id", "hash"])
      .orderBy("id", "desc")
      .executeTakeFirst();
    const settled = await trx
      .selectFrom("audit")
      .select((eb) => eb.fn.max("id").as("id"))
      .where("at", "<", new Date(at.getTime() - SETTLED_AFTER_MS))
      .executeTakeFirstOrThrow();
    const lines = await linesQuery(trx, { after: last?.last_id ?? 0, upTo: settled.id ?? 0 }).execute();
    const [first, ...others] = lines;
    if (first === undefined) return 0;
    const previous = last?.hash ?? BEFORE_THE_FIRST;
    const seal = {
      first_id: first.id,
      last_id: others.at(-1)?.id ?? first.id,
      previous_hash: previous,
      hash: toHash(previous, lines),
      sealed_at: at,
    };
    await trx.insertInto("audit_seals").values(seal).execute();
    return lines.length;
  });
}

/** Recomputes every seal from the first on. */
export async function checkAudit(db: Queryable): Promise<AuditCheck> {
  const seals = await db
    .selectFrom("audit_seals")
    .select(["first_id", "last_id", "previous_hash", "hash"])
    .orderBy("id")
    .execute();
  const check = { seals: 0, sealedLines: 0 };
  let previous = { hash: BEFORE_THE_FIRST, lastId: 0 };
  for (const seal of seals) {
    const lines = await linesQuery(db, { after: previous.lastId, upTo: seal.last_id }).execute();
    check.seals += 1;
    if (seal.previous_hash !== previous.hash || seal.hash !== toHash(previous.hash, lines)) {
      return { ...check, openLines: 0, broken: { firstId: seal.first_id, lastId: seal.last_id } };
    }
    check.sealedLines += lines.length;
    previous = { hash: seal.hash, lastId: seal.last_id };
  }
  const open = await db
    .selectFrom("audit")
    .select((eb) => eb.fn.countAll<number>().as("lines"))
    .where("id", ">", previous.lastId)
    .executeTakeFirstOrThrow();
  return { ...check, openLines: open.lines, broken: null };
}

function linesQuery(db: Queryable, { after, upTo }: { after: number; upTo: number }) {
  return db
    .selectFrom("audit")
    .select([
      "id",
      "at",
      "org_id",
      "actor_id",
      "request_id",
      "action",
      "record",
      "record_id",
      "fields",
      "digest",
    ])
    .where("id", ">", after)
    .where("id", "<=", upTo)
    .orderBy("id")
    .limit(LINES_AT_ONCE);
}

type AuditLine = Awaited<ReturnType<ReturnType<typeof linesQuery>["execute"]>>[number];

function toHash(previous: string, lines: readonly AuditLine[]): string {
  const hash = createHash("sha256").update(previous);
  for (const line of lines) {
    const { id, at, org_id, actor_id, request_id, action, record, record_id, fields, digest } = line;
    const values = [
      id,
      at.toISOString(),
      org_id,
      actor_id,
      request_id,
      action,
      record,
      record_id,
      fields,
      digest,
    ];
    hash.update(`\n${JSON.stringify(values)}`);
  }
  return hash.digest("hex");
}

import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Kysely, Transaction } from "kysely";
import { isTransientConflict } from "./sql-error.ts";

/** A query inside a transaction went around it; a mistake in the program, not in the request. */
export class OuterHandleInTransactionError extends Error {
  override readonly name = "OuterHandleInTransactionError";
}

/** How a transaction is to be run. */
export interface TransactionOptions {
  /**
   * True when `work` touches nothing but the database, so that it may be run again from the start after losing a
   * conflict with another transaction. Then it is tried up to three times.
   */
  safeToRepeat?: boolean;
}

const maxAttempts = 3;

/** The transaction that the running code belongs to, and the pool that it took its connection from. */
interface Scope {
  phase: "opening" | "working" | "over";
  pool: object | null;
  outer: Scope | undefined;
  readonly whenCommitted: (() => void)[];
}

const current = new AsyncLocalStorage<Scope>();

/**
 * Runs `work` as one transaction: all of it happens, or nothing. Gives back what `work` gives; throws what it throws,
 * after undoing everything.
 *
 * The isolation level is READ COMMITTED: rows that are read in order to be written must be locked with `forUpdate()`,
 * or written with a condition on their version. The embedded engine runs one transaction at a time and never shows
 * what is forgotten here.
 *
 * Inside `work` only the transaction it is given may be used; the outer handle is refused with
 * `OuterHandleInTransactionError`, and so is a second transaction.
 */
export async function inTransaction<Schema, Result>(
  db: Kysely<Schema>,
  work: (trx: Transaction<Schema>) => Promise<Result>,
  { safeToRepeat = false }: TransactionOptions = {},
): Promise<Result> {
  if (db.isTransaction) {
    throw new OuterHandleInTransactionError("Already inside a transaction: hand that one on instead.");
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(db, work);
    } catch (error) {
      if (!safeToRepeat || attempt === maxAttempts || !isTransientConflict(error)) throw error;
      // Rivals that wait equally long would only meet again.
      await sleep(attempt * (10 + Math.random() * 40));
    }
  }
}

/**
 * Runs `task` once the transaction that the running code belongs to is committed, before whoever began it hears of that;
 * never where it is undone. For what the process remembers and the transaction makes untrue.
 * @throws Error outside a transaction
 */
export function afterCommit(task: () => void): void {
  const scope = current.getStore();
  if (scope?.phase !== "working") throw new Error("There is no transaction to wait for.");
  scope.whenCommitted.push(task);
}

/**
 * To be asked by every handle before it takes a connection from `pool`. Throws inside the `work` of a transaction on
 * the same pool.
 */
export function refuseInsideTransaction(pool: object): void {
  const innermost = current.getStore();
  for (let scope = innermost; scope; scope = scope.outer) {
    if (scope.phase !== "working" || scope.pool !== pool) continue;
    throw new OuterHandleInTransactionError(
      "A query inside a transaction must use the transaction it was given, not the database handle outside it: on the embedded engine it would wait for itself.",
    );
  }
  if (innermost?.phase === "opening") innermost.pool = pool;
}

async function runOnce<Schema, Result>(
  db: Kysely<Schema>,
  work: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  const scope: Scope = { phase: "opening", pool: null, outer: current.getStore(), whenCommitted: [] };
  const transaction = db.transaction().setIsolationLevel("read committed");
  try {
    const result = await current.run(scope, () =>
      transaction.execute((trx) => {
        scope.phase = "working";
        return work(trx);
      }),
    );
    for (const task of scope.whenCommitted) task();
    return result;
  } finally {
    // Work that was started inside and not waited for still carries this scope.
    scope.phase = "over";
  }
}

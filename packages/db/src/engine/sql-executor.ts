import { CompiledQuery, type Kysely } from "kysely";
import type pg from "pg";

/** Runs SQL text of a library that brings its own, such as the job queue. Our own SQL is never handed about as text. */
export interface SqlExecutor {
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

/** An executor inside a transaction of ours: what the library writes happens with it, or not at all. One statement a call. */
export function toTransactionExecutor<Schema>(trx: Kysely<Schema>): SqlExecutor {
  return {
    async executeSql(text, values = []) {
      const { rows } = await trx.executeQuery(CompiledQuery.raw(text, [...values]));
      return { rows };
    },
  };
}

/** An executor over a pool. A text of several statements gives the rows of all of them, in their order. */
export function toPoolExecutor(pool: pg.Pool): SqlExecutor {
  return {
    async executeSql(text, values = []) {
      const result: pg.QueryResult<object> | pg.QueryResult<object>[] = await pool.query(text, [...values]);
      return { rows: [result].flat().flatMap(({ rows }) => rows) };
    },
  };
}

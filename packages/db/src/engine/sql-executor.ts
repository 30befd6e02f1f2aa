import { CompiledQuery, type Kysely } from "kysely";

/** Runs SQL text of a library that brings its own, such as the job queue. Our own SQL is never handed about as text. */
export interface SqlExecutor {
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

/** An executor over the database, or over a transaction: what the library writes then happens with it, or not at all. */
export function toSqlExecutor<Schema>(db: Kysely<Schema>): SqlExecutor {
  return {
    async executeSql(text, values = []) {
      const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]));
      return { rows };
    },
  };
}

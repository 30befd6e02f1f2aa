import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import type { DatabaseSchema } from "../schema/database.ts";
import { type OpenEngine, openEmbeddedEngine } from "./embedded-engine.ts";
import { createNamedStatements } from "./named-statements.ts";
import { openPostgresEngine } from "./postgres-engine.ts";
import { refuseInsideTransaction } from "./transaction.ts";

/** Which PostgreSQL serves: PGlite inside this process, or a server. */
export type DatabaseEngine = "embedded" | "postgres";

/** An open database. */
export interface Database {
  /** All queries go through this, or through the transaction that `inTransaction` makes of it. */
  readonly kysely: Kysely<DatabaseSchema>;
  readonly engine: DatabaseEngine;
  /** The connections behind `kysely`, for the job queue and for metrics. */
  readonly pool: pg.Pool;
  /** Waits for running queries, then closes everything and gives back the lock; a second call changes nothing. */
  close(): Promise<void>;
}

/** Which database to open, and how. */
export interface OpenDatabaseOptions {
  /** A PostgreSQL server, or null for the embedded database. */
  databaseUrl: string | null;
  /** The folder of the embedded database, built on first use. */
  dataDir: string;
  /** Connections to a server at most; 10 unless told. The embedded engine has one. */
  maxConnections?: number;
  /** The name under which a server lists the connections; `induction` unless told. */
  applicationName?: string;
  /**
   * Told when an idle connection broke; it has been dropped already, and the next query opens another. Also told, with
   * an `EmbeddedEngineStoppedError`, when the embedded database has stopped for good: then end the program.
   */
  onEngineError?: (error: Error) => void;
}

/**
 * Opens the database without migrating it. Throws `DatabaseOpenError`, whose message is for the person who starts the
 * program.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, maxConnections = 10, applicationName = "induction" } = options;
  const open =
    databaseUrl === null
      ? await openEmbeddedEngine(dataDir)
      : await openPostgresEngine(databaseUrl, { maxConnections, applicationName });
  if (options.onEngineError) open.pool.on("error", options.onEngineError);
  return createDatabase(databaseUrl === null ? "embedded" : "postgres", open);
}

/** Wraps an open engine; for `openDatabase` and for tests. */
export function createDatabase(engine: DatabaseEngine, open: OpenEngine): Database {
  const { pool } = open;
  const withNames = createNamedStatements();
  const dialect = new PostgresDialect({
    pool: {
      options: pool.options,
      connect: async () => {
        refuseInsideTransaction(pool);
        return withNames(await pool.connect());
      },
      end: () => open.close(),
    },
  });
  let closing: Promise<void> | undefined;
  return {
    kysely: new Kysely<DatabaseSchema>({ dialect }),
    engine,
    pool,
    close: () => {
      closing ??= open.close();
      return closing;
    },
  };
}

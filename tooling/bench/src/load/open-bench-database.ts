import { migrateToLatest } from "@induction/db/engine/migrator";
import { type Database, openDatabase } from "@induction/db/engine/open-database";
import { startTemporaryPostgres, type TemporaryPostgres } from "@induction/runner/postgres";
import { applySettings } from "./database-settings.ts";

/** A migrated database on a PostgreSQL server of our own that syncs every commit to the disk. */
export interface BenchDatabase {
  readonly postgres: TemporaryPostgres;
  readonly db: Database;
}

/** Starts the server and brings the empty database up to date. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const postgres = await startTemporaryPostgres({ durable: true });
  await applySettings(postgres);
  const db = await openDatabase({ databaseUrl: postgres.url, dataDir: "" });
  await migrateToLatest(db);
  return { postgres, db };
}

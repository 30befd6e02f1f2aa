import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import { migrations as allMigrations } from "../migrations/index.ts";
import type { Database } from "./open-database.ts";
import { findSqlState } from "./sql-error.ts";

/** One step forward of the schema. There is no way back but a backup. */
export interface ForwardMigration {
  up(db: Kysely<unknown>): Promise<void>;
}

/** Migrations by name; names sort in the order of application. */
export type MigrationList = Readonly<Record<string, ForwardMigration>>;

/** The schema could not be brought up to date, and is as it was before. */
export class MigrationFailedError extends Error {
  override readonly name = "MigrationFailedError";
}

/**
 * Applies the migrations that `db` lacks, all in one transaction, and returns their names in order. Servers that start
 * together take turns by an advisory lock. Throws `MigrationFailedError`, with nothing applied.
 */
export async function migrateToLatest(
  db: Database,
  migrations: MigrationList = allMigrations,
): Promise<readonly string[]> {
  const outcome = await db.kysely.connection().execute(async (connection) => {
    // A migration, or the wait for another server's, may take longer than any query of a request.
    await sql`set statement_timeout = '10min'`.execute(connection);
    try {
      const provider = { getMigrations: async () => ({ ...migrations }) };
      return await new Migrator({ db: connection, provider }).migrateToLatest();
    } finally {
      await sql`reset statement_timeout`.execute(connection);
    }
  });
  const results = outcome.results ?? [];
  if (outcome.error === undefined) return results.map((result) => result.migrationName);
  const failed = results.find((result) => result.status === "Error")?.migrationName;
  const reason = outcome.error instanceof Error ? outcome.error.message : String(outcome.error);
  throw new MigrationFailedError(
    failed === undefined
      ? `The database schema could not be brought up to date: ${reason}`
      : `The migration ${failed} failed and nothing was changed: ${reason}`,
    { cause: outcome.error },
  );
}

/**
 * Whether `db` has exactly the migrations this program knows: false for an older schema, and for a newer one that
 * another version of the program has made. One query, for the readiness check.
 */
export async function migrationsAreCurrent(
  db: Database,
  migrations: MigrationList = allMigrations,
): Promise<boolean> {
  const known = Object.keys(migrations).sort();
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db.kysely);
    const applied = rows.map((row) => row.name).sort();
    return applied.length === known.length && applied.every((name, index) => name === known[index]);
  } catch (error) {
    if (findSqlState(error) === undefinedTable) return false;
    throw error;
  }
}

const undefinedTable = "42P01";

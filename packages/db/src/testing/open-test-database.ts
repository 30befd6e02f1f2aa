import type {} from "@induction/vitest-config/provided";
import { sql } from "kysely";
import { inject } from "vitest";
import { openMemoryEngine } from "../engine/embedded-engine.ts";
import { createDatabase, type Database, openDatabase } from "../engine/open-database.ts";
import { getEmbeddedSnapshot } from "./embedded-snapshot.ts";
import { createPostgresTestDatabase } from "./postgres-template.ts";

/** A database for one test file. */
export interface TestDatabase {
  readonly db: Database;
  /** Empties every table, append-only ones included; for `beforeEach`. */
  reset(): Promise<void>;
  /** For `afterAll`. Do not close `db` itself. */
  close(): Promise<void>;
}

/** What the test needs other than usual. */
export interface TestDatabaseOptions {
  /** False for an empty database without any of our tables; true unless told. */
  migrated?: boolean;
  /** Connections to a server at most; 10 unless told. The embedded engine has one. */
  maxConnections?: number;
}

/**
 * An empty database with the whole schema, on the engine that the vitest project names. To be asked for once in each
 * file, in `beforeAll`: on the embedded engine one database serves the files of a worker in turn, on a server each
 * file has its own.
 */
export async function openTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { migrated = true, maxConnections = 10 } = options;
  const serverUrl = inject("databaseUrl");
  if (serverUrl !== null) return await openOnServer(serverUrl, { migrated, maxConnections });
  return migrated ? await borrowEmbedded() : await openEmbedded(migrated);
}

async function openOnServer(
  serverUrl: string,
  { migrated, maxConnections }: Required<TestDatabaseOptions>,
): Promise<TestDatabase> {
  const { url, drop } = await createPostgresTestDatabase(serverUrl, { migrated });
  const db = await openDatabase({ databaseUrl: url, dataDir: "", maxConnections });
  return {
    db,
    reset: () => emptyAllTables(db),
    close: async () => {
      await db.close();
      await drop();
    },
  };
}

async function openEmbedded(migrated: boolean): Promise<TestDatabase> {
  const open = await openMemoryEngine(await getEmbeddedSnapshot({ migrated }));
  const db = createDatabase("embedded", open);
  return { db, reset: () => emptyAllTables(db), close: () => db.close() };
}

/** The database that this worker's files hand on to each other; null while one of them has it. */
let idle: TestDatabase | null = null;

async function borrowEmbedded(): Promise<TestDatabase> {
  const taken = idle ?? (await openEmbedded(true));
  idle = null;
  const schema = await describeSchema(taken.db);
  await taken.reset();
  return {
    ...taken,
    close: async () => {
      // A file that created something of its own leaves no traces to the next.
      const isUnchanged = idle === null && schema === (await describeSchema(taken.db));
      if (isUnchanged) idle = taken;
      else await taken.close();
    },
  };
}

async function describeSchema(db: Database): Promise<string | undefined> {
  const { rows } = await sql<{ oids: string }>`
    select (select array_agg(oid order by oid) from pg_class)::text
      || (select array_agg(oid order by oid) from pg_proc)::text as oids
  `.execute(db.kysely);
  return rows[0]?.oids;
}

/** One round trip. Only tables with rows are touched: truncating is dear, and most tests fill few. */
async function emptyAllTables(db: Database): Promise<void> {
  await sql`
    do $$
    declare
      candidate text;
      has_rows boolean;
      filled text[] := '{}';
    begin
      for candidate in
        select format('%I', tablename) from pg_tables
        where schemaname = 'public' and tablename not in ('kysely_migration', 'kysely_migration_lock')
      loop
        execute 'select exists (select from ' || candidate || ')' into has_rows;
        if has_rows then filled := filled || candidate; end if;
      end loop;
      if filled = '{}' then return; end if;
      -- Keeps the triggers of the append-only tables from refusing.
      perform set_config('session_replication_role', 'replica', true);
      execute 'truncate ' || array_to_string(filled, ', ') || ' restart identity cascade';
    end $$
  `.execute(db.kysely);
}

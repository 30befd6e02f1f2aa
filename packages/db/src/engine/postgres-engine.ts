import pg from "pg";
import { DatabaseOpenError } from "./database-open-error.ts";
import type { OpenEngine } from "./embedded-engine.ts";
import { surviveBrokenConnections } from "./survive-broken-connections.ts";
import { typeParsers } from "./type-parsers.ts";

/** The oldest server whose SQL this program keeps to. */
const oldestServer = 150_000;

/**
 * Opens a pool of at most `maxConnections` on the PostgreSQL server at `databaseUrl` and asks it once who it is, so
 * that a wrong address or password shows at the start. Throws `DatabaseOpenError`.
 *
 * Every wait is bounded: two seconds for a connection, three for a lock, five for a statement, ten for an idle
 * transaction. What the URL itself sets, as in `?statement_timeout=60000`, has precedence.
 */
export async function openPostgresEngine(
  databaseUrl: string,
  { maxConnections, applicationName }: { maxConnections: number; applicationName: string },
): Promise<OpenEngine> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: maxConnections,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 10_000,
    application_name: applicationName,
    keepAlive: true,
    // As the embedded engine has them, so that dates and names mean the same on every server.
    options: "-c TimeZone=UTC -c DateStyle=ISO,MDY -c search_path=public",
    types: typeParsers,
  });
  surviveBrokenConnections(pool);
  try {
    await requireUsableServer(pool);
  } catch (error) {
    await pool.end();
    if (error instanceof DatabaseOpenError) throw error;
    throw new DatabaseOpenError(
      `The PostgreSQL database ${describe(databaseUrl)} cannot be opened: ${messageOf(error)}. Check DATABASE_URL and that the server runs.`,
      { cause: error },
    );
  }
  return {
    pool,
    close: async () => {
      if (!pool.ending) await pool.end();
    },
  };
}

async function requireUsableServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  const [server] = rows;
  if (server === undefined || server.version < oldestServer) {
    throw new DatabaseOpenError(
      `The PostgreSQL server is older than version 15 (${server?.version}): use version 15 or later.`,
    );
  }
  if (server.encoding !== "UTF8") {
    throw new DatabaseOpenError(
      `The PostgreSQL database stores text as ${server.encoding}: create one with encoding UTF8.`,
    );
  }
}

/** Where the URL leads, without its password. */
function describe(databaseUrl: string): string {
  try {
    const { host, port, database, user } = new pg.Client({ connectionString: databaseUrl });
    return `"${database}" at ${host}:${port} as user "${user}"`;
  } catch {
    return "in DATABASE_URL";
  }
}

/** Several addresses tried in vain give one error with an empty message and the reasons inside. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(", ");
  return error instanceof Error ? error.message : String(error);
}

import type { TemporaryPostgres } from "@induction/runner/postgres";
import pg from "pg";

/** What a server of this size is given at least; everything else is PostgreSQL's default. */
const GIVEN = { shared_buffers: "1GB", max_wal_size: "4GB" };

/** What decides how fast, and how safely, a PostgreSQL works. */
const TOLD = [
  ...["server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_level"],
  ...["shared_buffers", "max_wal_size", "work_mem", "autovacuum", "max_connections"],
];

/** Gives the server its memory and starts it again with it. */
export async function applySettings(postgres: TemporaryPostgres): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  for (const [name, value] of Object.entries(GIVEN))
    await client.query(`alter system set ${name} = '${value}'`);
  await client.end();
  await postgres.restart("orderly");
}

/** The settings as the server has them, for the record. */
export async function readSettings(url: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const settings: Record<string, string> = {};
  for (const name of TOLD) {
    const { rows } = await client.query<{ value: string }>("select current_setting($1) as value", [name]);
    settings[name] = rows[0]?.value ?? "";
  }
  await client.end();
  return settings;
}

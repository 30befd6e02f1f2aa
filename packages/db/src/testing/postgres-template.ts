import { randomUUID } from "node:crypto";
import pg from "pg";
import { migrateToLatest } from "../engine/migrator.ts";
import { openDatabase } from "../engine/open-database.ts";
import { fingerprintMigrations } from "./embedded-snapshot.ts";

/** A database of one test on the test server. */
export interface PostgresTestDatabase {
  url: string;
  /** Ends what is still connected and removes the database. */
  drop(): Promise<void>;
}

/**
 * Creates a database on the server at `serverUrl`, a superuser's URL: with all migrations applied, as a copy of a
 * template that the first caller makes, or empty.
 */
export async function createPostgresTestDatabase(
  serverUrl: string,
  { migrated }: { migrated: boolean },
): Promise<PostgresTestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await withClient(serverUrl, async (client) => {
    const template = migrated ? await ensureTemplate(client, serverUrl) : "template0";
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: withDatabaseName(serverUrl, name),
    drop: () =>
      withClient(serverUrl, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** Workers that start together wait for the one that builds. A half built template never bears the final name. */
async function ensureTemplate(client: pg.Client, serverUrl: string): Promise<string> {
  const name = `induction_template_${fingerprintMigrations()}`;
  const lock = "hashtext('induction_template')";
  await client.query(`select pg_advisory_lock(${lock})`);
  try {
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await buildTemplate(client, serverUrl, name);
  } finally {
    await client.query(`select pg_advisory_unlock(${lock})`);
  }
  return name;
}

async function buildTemplate(client: pg.Client, serverUrl: string, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft} template template0`);
  const db = await openDatabase({ databaseUrl: withDatabaseName(serverUrl, draft), dataDir: "" });
  try {
    await migrateToLatest(db);
  } finally {
    await db.close();
  }
  await client.query(`alter database ${draft} rename to ${name}`);
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabaseName(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

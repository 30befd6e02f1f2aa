import { createHash } from "node:crypto";
import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type pg from "pg";

/**
 * Most texts that get a name. PostgreSQL keeps each with its plan in every connection, 10 to 100 kB apiece, until the
 * connection ends; whatever comes later runs as it would without this.
 */
const MOST_NAMES = 128;

/** With more values a statement writes a list, whose text grows with the list and hardly ever comes again. */
const MOST_VALUES = 64;

const names = new Map<string, string>();

/**
 * The name under which a statement is prepared, or null for one that is not: parsing and planning anew costs PostgreSQL
 * more than running it. The same text has the same name on every connection. Begin, commit and whatever changes the
 * schema have no values, and go without.
 */
export function findStatementName(text: string, values: readonly unknown[]): string | null {
  if (values.length === 0 || values.length > MOST_VALUES) return null;
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) return null;
  const name = createHash("sha256").update(text).digest("hex").slice(0, 16);
  names.set(text, name);
  return name;
}

const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/** A connection of the pool that prepares its statements under names; the same one for the same connection. */
export function withNamedStatements(client: pg.PoolClient): PostgresPoolClient {
  const known = clients.get(client) ?? new NamingClient(client);
  clients.set(client, known);
  return known;
}

/** What Kysely tells apart by; every other command only gives rows, as SELECT does. */
const COMMANDS = ["UPDATE", "DELETE", "INSERT", "SELECT", "MERGE", "COMMIT", "ROLLBACK"] as const;

class NamingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== "string") throw new Error("The dialect was given no cursors.");
    return this.#ask(asked, values);
  }

  async #ask<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const name = findStatementName(text, values);
    const asked = name === null ? { text, values: [...values] } : { name, text, values: [...values] };
    const { command, rowCount, rows } = await this.#client.query(asked);
    return {
      command: COMMANDS.find((known) => known === command) ?? "SELECT",
      rowCount: rowCount ?? 0,
      rows,
    };
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy);
  }
}

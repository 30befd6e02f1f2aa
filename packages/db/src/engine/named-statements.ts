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

/** The name under which a statement is prepared, or null for one that is not. */
type FindName = (text: string, values: readonly unknown[]) => string | null;

/**
 * The names of one database's statements: parsing and planning anew costs PostgreSQL more than running. The same text has
 * the same name on every connection. Begin, commit and whatever changes the schema have no values, and go without.
 */
export function createStatementNames(): FindName {
  const names = new Map<string, string>();
  return (text, values) => {
    if (values.length === 0 || values.length > MOST_VALUES) return null;
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMES) return null;
    const name = createHash("sha256").update(text).digest("hex").slice(0, 16);
    names.set(text, name);
    return name;
  };
}

/** Wraps each connection of one pool so that it prepares its statements under names; the same one for the same connection. */
export function createNamedStatements(): (client: pg.PoolClient) => PostgresPoolClient {
  const findName = createStatementNames();
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return (client) => {
    const known = clients.get(client) ?? new NamingClient(client, findName);
    clients.set(client, known);
    return known;
  };
}

/** What Kysely tells apart by; every other command only gives rows, as SELECT does. */
const COMMANDS = ["UPDATE", "DELETE", "INSERT", "SELECT", "MERGE", "COMMIT", "ROLLBACK"] as const;

class NamingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  readonly #findName: FindName;

  constructor(client: pg.PoolClient, findName: FindName) {
    this.#client = client;
    this.#findName = findName;
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
    const name = this.#findName(text, values);
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

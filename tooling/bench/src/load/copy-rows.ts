import { once } from "node:events";
import { finished } from "node:stream/promises";
import pg from "pg";
import { type CopyStreamQuery, from } from "pg-copy-streams";
import { toCopyLine } from "./copy-line.ts";

/** One open COPY into a table. */
export interface TableCopy {
  /** Hands rows on, and waits while the server is behind. */
  write(rows: readonly object[]): Promise<void>;
  /** Commits what was written and gives its number of rows. */
  end(): Promise<number>;
}

/**
 * Begins to copy rows into a table over a connection of its own; the keys of a row are the columns, in the same order
 * for every row.
 */
export async function openTableCopy(url: string, table: string): Promise<TableCopy> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let stream: CopyStreamQuery | null = null;
  let rowCount = 0;

  function open(columns: readonly string[]): CopyStreamQuery {
    return client.query(from(`copy ${table} (${columns.join(", ")}) from stdin`));
  }

  return {
    async write(rows) {
      const [first] = rows;
      if (first === undefined) return;
      stream ??= open(Object.keys(first));
      rowCount += rows.length;
      const text = rows.map((row) => toCopyLine(Object.values(row))).join("");
      if (!stream.write(text)) await once(stream, "drain");
    },
    async end() {
      if (stream !== null) {
        stream.end();
        await finished(stream);
      }
      await client.end();
      return rowCount;
    },
  };
}

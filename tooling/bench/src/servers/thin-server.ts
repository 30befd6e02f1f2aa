import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import pg from "pg";
import { THIN_STATEMENTS } from "./thin-statements.ts";

/*
 * The yardstick: the same requests with nothing around them. One HTTP server, one pool, one named prepared statement
 * each, JSON built by PostgreSQL; no sign-in, no row rule, no assessment, no history. Started as
 * `thin-server.ts DATABASE_URL`, it prints its address. A body is the list of the statement's values.
 */
const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const statement = THIN_STATEMENTS.get(request.url ?? "");
  if (statement === undefined) {
    response.writeHead(404).end();
    return;
  }
  const values: unknown[] = JSON.parse(await readBody(request));
  const { rows } = await pool.query<{ body: string }>({ ...statement, values });
  response.writeHead(200, { "Content-Type": "application/json" }).end(rows[0]?.body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(`http://127.0.0.1:${address.port}`);
});

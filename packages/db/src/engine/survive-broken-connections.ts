import type pg from "pg";

/**
 * Keeps a connection that breaks from ending this process. `pg` emits an `error` event for it, which Node turns into
 * an uncaught exception where nobody listens: the pool listens to its idle connections only, and passes the event on;
 * for one in use nobody does. The query under way fails by itself, and the pool drops the connection either way.
 */
export function surviveBrokenConnections(pool: pg.Pool): void {
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
}

function ignore(): void {
  // The query that was under way has failed, and the next one opens another connection.
}

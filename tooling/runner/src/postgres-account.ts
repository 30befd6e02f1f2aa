import { spawnSync } from "node:child_process";

/** The account to run the server under: nothing to change, or another user's ids. */
export type PostgresAccount = Record<string, never> | { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root: root hands it to the `postgres` user that every PostgreSQL package creates.
 *
 * @throws when this is root and there is no such user
 */
export function requirePostgresAccount(): PostgresAccount {
  if (process.getuid?.() !== 0) return {};
  return { uid: readId("-u"), gid: readId("-g") };
}

function readId(which: "-u" | "-g"): number {
  const { status, stdout } = spawnSync("id", [which, "postgres"], { encoding: "utf8" });
  if (status === 0) return Number(stdout);
  throw new Error(
    "PostgreSQL cannot run as root and there is no `postgres` user: create one, or run as another user.",
  );
}

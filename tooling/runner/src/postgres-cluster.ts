import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type PostgresAccount, requirePostgresAccount } from "./postgres-account.ts";
import { requirePostgresPrograms } from "./postgres-programs.ts";

const startInMilliseconds = 30_000;
const deathWatch = "/usr/bin/setpriv";

/** One cluster's place on disk and the means to run it. */
export interface PostgresCluster {
  programs: string;
  account: PostgresAccount;
  directory: string;
  password: string;
}

/** Creates an empty cluster in a temporary directory, superuser `postgres` with a password of its own. */
export function createCluster(): PostgresCluster {
  const programs = requirePostgresPrograms();
  const account = requirePostgresAccount();
  const directory = mkdtempSync(join(tmpdir(), "induction-postgres-"));
  const password = randomBytes(16).toString("hex");
  const cluster = { programs, account, directory, password };
  const passwordFile = join(directory, "password");
  writeFileSync(passwordFile, password);
  for (const path of [directory, passwordFile]) {
    if ("uid" in account) chownSync(path, account.uid, account.gid);
  }
  initialise(cluster, passwordFile);
  return cluster;
}

function initialise({ programs, account, directory }: PostgresCluster, passwordFile: string): void {
  const args = [
    ...["--pgdata", join(directory, "data"), "--username", "postgres", "--pwfile", passwordFile],
    ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"],
  ];
  const { status, stderr, error } = spawnSync(join(programs, "initdb"), args, {
    ...account,
    cwd: directory,
    encoding: "utf8",
  });
  if (status === 0) return;
  rmSync(directory, { recursive: true, force: true });
  throw new Error(`initdb could not create a temporary database: ${error?.message ?? stderr.trim()}`);
}

/**
 * Runs the cluster's server as a direct child until it takes connections on 127.0.0.1.
 *
 * @throws with the end of the server's log when it stops or is not ready within 30 seconds
 */
export async function runServer(
  cluster: PostgresCluster,
  settings: Readonly<Record<string, string | number>>,
): Promise<ChildProcess> {
  const log = openSync(join(cluster.directory, "log"), "a");
  const server = spawn(...command(cluster, settings), {
    ...cluster.account,
    cwd: cluster.directory,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let ended = false;
  server.once("exit", () => {
    ended = true;
  });
  server.once("error", () => {
    ended = true;
  });
  const giveUpAt = Date.now() + startInMilliseconds;
  while (!isReady(cluster, server)) {
    if (ended || Date.now() > giveUpAt) {
      server.kill("SIGKILL");
      throw new Error(`The temporary PostgreSQL did not start: ${readEndOfLog(cluster)}`);
    }
    await sleep(20);
  }
  return server;
}

function command(
  { programs, directory }: PostgresCluster,
  settings: Readonly<Record<string, string | number>>,
): [string, string[]] {
  const server = join(programs, "postgres");
  const args = ["-D", join(directory, "data")];
  for (const [name, value] of Object.entries(settings)) args.push("-c", `${name}=${value}`);
  // Where Linux offers it, the server also ends when this process is killed without a chance to clean up.
  return existsSync(deathWatch) ? [deathWatch, ["--pdeathsig", "QUIT", server, ...args]] : [server, args];
}

/** The server writes its pid on the first line of this file and `ready` on the eighth. */
function isReady({ directory }: PostgresCluster, server: ChildProcess): boolean {
  const file = join(directory, "data", "postmaster.pid");
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, "utf8").split("\n");
  return lines[0] === String(server.pid) && lines[7]?.trim() === "ready";
}

function readEndOfLog({ directory }: PostgresCluster): string {
  return readFileSync(join(directory, "log"), "utf8").trim().split("\n").slice(-5).join("\n");
}

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { onProcessEnd } from "./cleanup.ts";
import { createCluster, type PostgresCluster, runServer } from "./postgres-cluster.ts";

const attempts = 5;

/** A PostgreSQL server of this process alone. */
export interface TemporaryPostgres {
  /** The superuser's URL of the database `postgres`; it stays the same over a restart. */
  url: string;
  /** Stops the server in good order (open connections are ended) or kills it, and starts it again on the same data. */
  restart: (manner: "orderly" | "crash") => Promise<void>;
  /** Stops the server and removes its data. Asking again does nothing. */
  stop: () => Promise<void>;
}

/**
 * Starts an empty PostgreSQL server on a free port of 127.0.0.1, in a temporary directory. It is stopped and removed by
 * `stop`, and at the latest when this process ends.
 *
 * @param options.durable true when the test is about losing nothing: writes reach the disk. Otherwise they need not, which is faster.
 * @throws one sentence naming what to install where there is no PostgreSQL and it cannot be installed from here
 */
export async function startTemporaryPostgres(
  options: { durable?: boolean } = {},
): Promise<TemporaryPostgres> {
  const cluster = createCluster();
  const keepDirectory = onProcessEnd(() => removeDataAtOnce(cluster));
  const running = await runPersistently(async () => {
    const port = await findFreePort();
    const settings = toSettings(port, options.durable ?? false);
    return { port, settings, server: await runServer(cluster, settings) };
  });
  let server = running.server;
  const forget = onProcessEnd(() => server.kill("SIGQUIT"));

  return {
    url: `postgres://postgres:${cluster.password}@127.0.0.1:${running.port}/postgres`,
    restart: async (manner) => {
      await end(server, manner === "crash" ? "SIGKILL" : "SIGINT");
      // The killed server's backends hold its shared memory for a moment longer.
      server = await runPersistently(() => runServer(cluster, running.settings));
    },
    stop: async () => {
      await end(server, "SIGINT");
      await removeData(cluster);
      forget();
      keepDirectory();
    },
  };
}

function toSettings(port: number, isDurable: boolean): Record<string, string | number> {
  const reachable = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    max_connections: 200,
  };
  const common = { ...reachable, timezone: "UTC", log_timezone: "UTC" };
  return isDurable ? common : { ...common, fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("A TCP listener has a port.");
  return address.port;
}

/** Another process may take the port between finding and using it, so a start is tried a few times. */
async function runPersistently<Running>(start: () => Promise<Running>): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === attempts) throw error;
      await sleep(attempt * 200);
    }
  }
}

async function end(server: ChildProcess, signal: "SIGINT" | "SIGKILL"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, "exit");
}

/** At the end of a process nothing can be awaited, and the dying server may still add a file while others are removed. */
function removeDataAtOnce({ directory }: PostgresCluster): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let attempt = 1; attempt <= 40 && existsSync(directory); attempt += 1) {
    rmSync(directory, { recursive: true, force: true });
    Atomics.wait(pause, 0, 0, 50);
  }
}

async function removeData(cluster: PostgresCluster): Promise<void> {
  await rm(cluster.directory, { recursive: true, force: true, maxRetries: 5 });
}

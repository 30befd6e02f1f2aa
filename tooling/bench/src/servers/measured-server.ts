import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { must } from "@induction/domain/kernel/must";
import { onProcessEnd } from "@induction/runner/cleanup";
import { repository } from "@induction/runner/repository";
import { serverCommand, serverEnvironment } from "@induction/runner/server-command";

/** A server in a process of its own, so that its cost can be told apart. */
export interface MeasuredServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 15_000;

/** The yardstick over a database. */
export function startThinServer(databaseUrl: string): Promise<MeasuredServer> {
  const program = join(repository, "tooling/bench/src/servers/thin-server.ts");
  return start([program, databaseUrl], { env: {}, logPath: "/dev/null" });
}

/**
 * The product's server over a database, as an operator runs it: no demo, its log written to a file.
 * @param directory a temporary directory for its log and its mail
 */
export function startOwnServer(databaseUrl: string, directory: string): Promise<MeasuredServer> {
  return start(serverCommand, {
    env: { DATABASE_URL: databaseUrl, DEMO: "0", PORT: "0", HOST: "127.0.0.1", DATA_DIR: directory },
    logPath: join(directory, "server.log"),
  });
}

async function start(
  args: readonly string[],
  { env, logPath }: { env: Readonly<Record<string, string>>; logPath: string },
): Promise<MeasuredServer> {
  const log = openSync(logPath, "a");
  const child = spawn(process.execPath, args, {
    cwd: repository,
    env: { ...serverEnvironment(), ...env },
    stdio: ["ignore", "pipe", log],
  });
  const forget = onProcessEnd(() => child.kill("SIGKILL"));
  const url = await readUrl(child, must(child.stdout, "standard output is a pipe"));
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      await end(child);
      forget();
    },
  };
}

/** Both tell their address on standard output. */
async function readUrl(child: ChildProcess, output: Readable): Promise<string> {
  const giveUp = setTimeout(() => child.kill("SIGKILL"), READY_WITHIN_MS);
  const lines: string[] = [];
  try {
    for await (const line of createInterface({ input: output })) {
      lines.push(line);
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (url !== undefined) return url;
    }
  } finally {
    clearTimeout(giveUp);
    // Whatever else it has to say must not fill the pipe.
    output.resume();
  }
  throw new Error(`A server ended before it was ready:\n${lines.join("\n")}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const giveUp = setTimeout(() => child.kill("SIGKILL"), STOPPED_WITHIN_MS);
  child.kill("SIGTERM");
  await once(child, "exit");
  clearTimeout(giveUp);
}

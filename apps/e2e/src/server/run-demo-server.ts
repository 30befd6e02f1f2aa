import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onProcessEnd } from "@induction/runner/cleanup";
import { toolEnvironment } from "@induction/runner/command";
import { repository } from "@induction/runner/repository";

/** A demo that runs for this process alone. */
export interface DemoServer {
  readonly origin: string;
  /** Ends it in order and removes what it stored. */
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 180_000;
const STOPPED_WITHIN_MS = 15_000;

/** Starts the demo on a free port with a folder of its own. @throws when it ends before it is ready */
export async function runDemoServer(): Promise<DemoServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "induction-demo-"));
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  const forgetFolder = onProcessEnd(remove);
  const own = { PORT: "0", HOST: "", DATABASE_URL: "", DATA_DIR: dataDir, DEMO: "1", DEMO_TODAY: "" };
  const server = spawn(process.execPath, [join(repository, "apps/server/src/main.ts")], {
    env: { ...toolEnvironment(), ...own, PUBLIC_URL: "", SMTP_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const forgetServer = onProcessEnd(() => server.kill("SIGKILL"));
  return {
    origin: await readOrigin(server),
    stop: async () => {
      await end(server);
      forgetServer();
      remove();
      forgetFolder();
    },
  };
}

async function readOrigin({ stdout, kill }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("Impossible: its standard output is a pipe");
  const giveUp = setTimeout(() => kill("SIGKILL"), READY_WITHIN_MS);
  try {
    for await (const line of createInterface({ input: stdout })) {
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (origin !== undefined) return origin;
    }
  } finally {
    clearTimeout(giveUp);
    // What else it tells must not fill the pipe.
    stdout.resume();
  }
  throw new Error("The demo ended before it was ready.");
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const giveUp = setTimeout(() => server.kill("SIGKILL"), STOPPED_WITHIN_MS);
  server.kill("SIGTERM");
  await once(server, "exit");
  clearTimeout(giveUp);
}

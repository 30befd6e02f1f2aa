import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDataDir } from "@induction/db/testing/embedded-snapshot";
import { createPostgresTestDatabase } from "@induction/db/testing/postgres-template";
import { inject } from "vitest";

const MAIN = join(import.meta.dirname, "../main.ts");
const READY_WITHIN_MS = 60_000;

/** Where a server under test keeps everything; survives its process. */
export interface ServerHome {
  readonly dataDir: string;
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  remove(): Promise<void>;
}

/** A real server process. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has printed so far on standard output and standard error. */
  output(): string;
  /** Sends a signal and resolves with the exit code, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A new empty home on the engine of the running test project; on the embedded engine with its schema already laid. */
export async function createHome(): Promise<ServerHome> {
  const dataDir = await mkdtemp(join(tmpdir(), "induction-server-"));
  const adminUrl = inject("databaseUrl");
  if (inject("engine") === "embedded" || adminUrl === null) {
    await createDataDir(join(dataDir, "database"), { migrated: true });
    return { dataDir, databaseUrl: null, remove: () => rm(dataDir, { recursive: true, force: true }) };
  }
  const database = await createPostgresTestDatabase(adminUrl, { migrated: true });
  return {
    dataDir,
    databaseUrl: database.url,
    async remove() {
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The environment of a server in that home: a demo on a free port. */
export function toServerEnvironment({ dataDir, databaseUrl }: ServerHome): NodeJS.ProcessEnv {
  return {
    PORT: "0",
    DEMO: "1",
    DATA_DIR: dataDir,
    LOG_LEVEL: "warn",
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  };
}

/** Starts the server of a home and waits until it greets. @throws with its output when it ends before */
export async function startServer(home: ServerHome, extra: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN], { env: { ...toServerEnvironment(home), ...extra } });
  const read = collectOutput(child);
  const url = await waitForGreeting(child, read);
  return {
    child,
    url,
    output: read,
    end: (signal) => endProcess(child, signal),
  };
}

/** What a process prints, growing as it prints. */
export function collectOutput(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  return () => text;
}

/** Resolves with the address once the greeting is out. */
export function waitForGreeting(child: ChildProcess, read: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The server did not start:\n${read()}`));
    const late = setTimeout(fail, READY_WITHIN_MS);
    const look = setInterval(() => {
      const url = /running at (http:\/\/\S+)/.exec(read())?.[1];
      if (url === undefined && child.exitCode === null) return;
      clearInterval(look);
      clearTimeout(late);
      if (url === undefined) fail();
      else resolve(url);
    }, 20);
  });
}

function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve(code));
    child.kill(signal);
  });
}

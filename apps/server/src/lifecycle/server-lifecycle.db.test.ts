import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { must } from "@induction/domain/kernel/must";
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from "vitest";
import { signInAs } from "../testing/api-caller.ts";
import {
  collectOutput,
  createHome,
  type ServerHome,
  startServer,
  toServerEnvironment,
  waitForGreeting,
} from "../testing/server-process.ts";

/** A real process starts in a second or two, and on a busy machine in many. */
vi.setConfig({ testTimeout: 120_000 });

// One home for all: every test leaves it to the next as a stopped or killed server would.
let home: ServerHome;
const started: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  home = await createHome();
});
afterEach(async () => {
  for (const end of started.splice(0)) await end();
});
afterAll(() => home.remove());

async function start(extra: NodeJS.ProcessEnv = {}) {
  const server = await startServer(home, extra);
  started.push(() => server.end("SIGKILL"));
  return server;
}

/** Reads a stream until its text holds the words. */
async function readUntil(stream: Response, words: string): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const reader = must(stream.body, "an open stream has a body").getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (!text.includes(words)) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended without "${words}": ${text}`);
    text += decoder.decode(value, { stream: true });
  }
  return reader;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("a server tells where it is, its pid and whom to sign in as, and is ready", async () => {
  const server = await start();
  expect(server.output()).toContain(`pid ${server.child.pid}`);
  expect(server.output()).toContain("scenario-1@demo.example");
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s ends live streams and the server in order", async (signal) => {
  const server = await start();
  const advisor = await signInAs(server.url, "advisor@demo.example");
  const stream = await advisor.open("live.caseload", AbortSignal.timeout(60_000));
  const reader = await readUntil(stream, "ready");
  expect(await server.end(signal)).toBe(0);
  // A stream that was cut off would throw here.
  while (!(await reader.read()).done);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s loses no line of the log", async (signal) => {
  const server = await start({ LOG_LEVEL: "info" });
  const asked = 20;
  for (let count = 0; count < asked; count += 1) await fetch(`${server.url}/livez`);
  await server.end(signal);
  const phrases = server.output().match(/"msg":"[^"]+"/g) ?? [];
  expect(phrases.filter((phrase) => phrase === '"msg":"request"')).toHaveLength(asked);
  expect(phrases).toContain('"msg":"draining"');
});

test("a second signal ends the server at once, and still no line is lost", async () => {
  const server = await start({ LOG_LEVEL: "info" });
  await fetch(`${server.url}/livez`);
  server.child.kill("SIGINT");
  await server.end("SIGTERM");
  expect(server.output()).toContain('"msg":"request"');
  expect(server.output()).toContain('"msg":"draining"');
});

test("a started server finds everything as the last one left it", async () => {
  const first = await start();
  const before = await (await signInAs(first.url, "advisor@demo.example")).call("caseload.counts", {});
  await first.end("SIGTERM");
  const second = await start();
  const after = await (await signInAs(second.url, "advisor@demo.example")).call("caseload.counts", {});
  expect(after).toEqual(before);
});

test("a second server on the same data directory is refused, naming the holder", async ({ skip }) => {
  if (inject("engine") === "postgres") skip("a PostgreSQL server takes many");
  const first = await start();
  await expect(startServer(home)).rejects.toThrow(new RegExp(`\\b${first.child.pid}\\b`));
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
});

test("a server whose parent dies notices and ends by itself", async () => {
  const launcher = spawn(
    process.execPath,
    [
      "--eval",
      `require("node:child_process").spawn(process.execPath, [${JSON.stringify(
        new URL("../main.ts", import.meta.url).pathname,
      )}], { stdio: "inherit" }); setInterval(() => {}, 1000);`,
    ],
    { env: toServerEnvironment(home) },
  );
  const read = collectOutput(launcher);
  await waitForGreeting(launcher, read);
  const pid = Number(/pid (\d+)/.exec(read())?.[1]);
  started.push(async () => {
    launcher.kill("SIGKILL");
    if (isAlive(pid)) process.kill(pid, "SIGKILL");
  });
  expect(isAlive(pid)).toBe(true);
  launcher.kill("SIGKILL");
  for (let waited = 0; waited < 30_000 && isAlive(pid); waited += 100) await sleep(100);
  expect(isAlive(pid)).toBe(false);
});

test("a demo is refused on an address that others can reach", async () => {
  await expect(startServer(home, { HOST: "0.0.0.0" })).rejects.toThrow("a demo listens on this machine only");
});

test("a port that is taken is named, before anything else is prepared", async () => {
  const first = await start();
  const { port } = new URL(first.url);
  const other = await createHome();
  await expect(startServer(other, { PORT: port })).rejects.toThrow(`Port ${port} is in use`);
  await other.remove();
});

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { startTemporaryPostgres, type TemporaryPostgres } from "./postgres.ts";
import { requirePostgresPrograms } from "./postgres-programs.ts";

let server: TemporaryPostgres | null = null;

afterEach(async () => {
  await server?.stop();
  server = null;
});

function query(url: string, sql: string): string {
  const psql = spawnSync(join(requirePostgresPrograms(), "psql"), [url, "-Atc", sql], { encoding: "utf8" });
  return psql.status === 0 ? psql.stdout.trim() : psql.stderr.trim();
}

test("a durable server keeps what it acknowledged through a crash, under the same URL", async () => {
  server = await startTemporaryPostgres({ durable: true });
  expect(query(server.url, "show fsync")).toBe("on");
  query(server.url, "create table kept as select 1 as n");

  await server.restart("crash");
  expect(query(server.url, "select n from kept")).toBe("1");
  await server.restart("orderly");
  expect(query(server.url, "select n from kept")).toBe("1");
});

test("a server for ordinary tests trades durability for speed, and leaves nothing behind", async () => {
  server = await startTemporaryPostgres();
  expect(query(server.url, "show fsync")).toBe("off");
  expect(query(server.url, "show timezone")).toBe("UTC");
  const data = query(server.url, "show data_directory");
  expect(existsSync(data)).toBe(true);

  await server.stop();
  expect(existsSync(data)).toBe(false);
  expect(query(server.url, "select 1")).toContain("Connection refused");
});

test.each(["SIGTERM", "SIGINT", "SIGKILL"] as const)(
  "a server does not outlive a process ended by %s",
  async (signal) => {
    const module = JSON.stringify(import.meta.resolve("./postgres.ts"));
    const script = `const { startTemporaryPostgres } = await import(${module});
    console.log((await startTemporaryPostgres()).url);
    setInterval(() => undefined, 1000);`;
    const owner = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [output] = await once(owner.stdout.setEncoding("utf8"), "data");
    const url = String(output).trim();
    const data = query(url, "show data_directory");
    expect(existsSync(data)).toBe(true);

    owner.kill(signal);
    await once(owner, "exit");
    await vi.waitFor(() => expect(query(url, "select 1")).toContain("Connection refused"), {
      timeout: 5_000,
    });
    // Nobody can remove the data for a process that was killed outright; it lies in the system's temporary directory.
    expect(existsSync(data)).toBe(signal === "SIGKILL");
    if (signal === "SIGKILL") rmSync(dirname(data), { recursive: true, force: true, maxRetries: 5 });
  },
);

test("a stranger on the machine needs the password", async () => {
  server = await startTemporaryPostgres();
  const stranger = new URL(server.url);
  stranger.password = "guess";
  expect(query(stranger.href, "select 1")).toContain("password authentication failed");
});

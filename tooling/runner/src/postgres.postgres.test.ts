import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
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

test("a stranger on the machine needs the password", async () => {
  server = await startTemporaryPostgres();
  const stranger = new URL(server.url);
  stranger.password = "guess";
  expect(query(stranger.href, "select 1")).toContain("password authentication failed");
});

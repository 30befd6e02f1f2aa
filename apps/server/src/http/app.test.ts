import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLogger } from "../logger.ts";
import { NO_EXPORTS } from "../testing/no-exports.ts";
import { createHttpApp } from "./app.ts";
import { createLoadGate } from "./load-gate.ts";

const OWN = "http://127.0.0.1:3000";
let folder = "";
const lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "induction-http-"));
  for (const name of ["portal", "dashboard"]) {
    await mkdir(join(folder, name, "assets"), { recursive: true });
    await writeFile(join(folder, name, "index.html"), `<title>${name}</title>`);
    await writeFile(join(folder, name, "assets", "a-1.js"), `"${name}"`);
  }
});

afterAll(() => rm(folder, { recursive: true }));

function edge(options: { unready?: string } = {}) {
  return createHttpApp({
    origins: () => new Set([OWN]),
    isSecure: false,
    isBehindProxy: false,
    logger: createLogger("info", { write: (line: string) => lines.push(line) }),
    api: {
      answer: async () => new Response("[]"),
      answerOne: () => Promise.reject(new Error("single calls take another way")),
    },
    gate: createLoadGate(),
    exports: NO_EXPORTS,
    findUnreadiness: async () => options.unready ?? null,
    portal: { directory: join(folder, "portal"), basePath: "" },
    dashboard: { directory: join(folder, "dashboard"), basePath: "/dashboard" },
  });
}

test("logs carry the pattern of the route, never the path or what was asked", async () => {
  lines.length = 0;
  const app = edge();
  await app.request("/invite/very-secret-token?email=someone@example.org");
  const headers = { Origin: OWN, "Content-Type": "application/json" };
  await app.request("/trpc/profile.mine?input=secret", { method: "POST", headers, body: "{}" });
  const text = lines.join("");
  expect(text).toContain('"route":"/trpc/*"');
  expect(text).not.toMatch(/secret|someone/);
});

test("the export answers by its own route, named in the log, and is no page of an app", async () => {
  lines.length = 0;
  const app = edge();
  expect((await app.request("/export/programs.schema.json")).headers.get("content-type")).toMatch(/schema/);
  expect((await app.request("/export/anything")).status).toBe(404);
  // A file that cannot be made is an answer too.
  expect((await app.request("/export/programs.csv")).status).toBe(500);
  expect(lines.join("")).toContain('"route":"/export/*"');
});

test("both apps answer on their own path, and every path of theirs is their page", async () => {
  const app = edge();
  expect(await (await app.request("/")).text()).toContain("portal");
  expect(await (await app.request("/letters")).text()).toContain("portal");
  expect(await (await app.request("/dashboard/")).text()).toContain("dashboard");
  expect(await (await app.request("/dashboard/people/7?tier=lower")).text()).toContain("dashboard");
  expect((await app.request("/dashboard")).headers.get("location")).toBe("/dashboard/");
});

test("a rule answers under its own route, which the log names", async () => {
  lines.length = 0;
  const app = edge();
  expect(await (await app.request("/rules/B3")).text()).toBe("<title>B3: Middle tier · Induction</title>");
  expect((await app.request("/rules/b3")).headers.get("location")).toBe("/rules/B3");
  expect(lines.join("")).toContain('"route":"/rules/:id"');
});

test("after a new build the new page is given, by a server that goes on", async () => {
  const app = edge();
  await app.request("/");
  const page = join(folder, "portal", "index.html");
  await writeFile(page, "<title>portal, built anew</title>");
  expect(await (await app.request("/")).text()).toContain("built anew");
  await writeFile(page, "<title>portal</title>");
  expect(await (await app.request("/letters")).text()).toBe("<title>portal</title>");
});

test("hashed files may be kept for ever, a missing one is not found, and no path leaves the folder", async () => {
  const app = edge();
  const found = await app.request("/dashboard/assets/a-1.js");
  expect(await found.text()).toBe('"dashboard"');
  expect(found.headers.get("cache-control")).toContain("immutable");
  expect((await app.request("/assets/missing.js")).status).toBe(404);
  const escaped = await app.request("/assets/..%2f..%2fdashboard/index.html");
  expect(await escaped.text()).not.toContain("dashboard");
});

test("every answer carries the headers that keep a browser safe", async () => {
  const { headers } = await edge().request("/");
  expect(headers.get("content-security-policy")).toMatch(/default-src 'none'/);
  expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'/);
  expect(headers.get("content-security-policy")).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("access-control-allow-origin")).toBeNull();
  expect(headers.get("strict-transport-security")).toBeNull();
});

test("alive is not the same as ready", async () => {
  const app = edge({ unready: "draining" });
  expect((await app.request("/livez")).status).toBe(200);
  const ready = await app.request("/readyz");
  expect([ready.status, await ready.text()]).toEqual([503, "draining"]);
  expect((await edge().request("/readyz")).status).toBe(200);
});

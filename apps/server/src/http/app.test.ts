import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLogger } from "../logger.ts";
import { createHttpApp } from "./app.ts";
import { MOST_BODY_BYTES, MOST_JSON_DEPTH } from "./request-guards.ts";

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

function edge(options: { callApi?: (request: Request) => Promise<Response>; unready?: string } = {}) {
  return createHttpApp({
    origins: () => new Set([OWN]),
    isSecure: false,
    isBehindProxy: false,
    logger: createLogger("info", { write: (line: string) => lines.push(line) }),
    callApi: options.callApi ?? (async (request) => new Response(await request.text())),
    findUnreadiness: async () => options.unready ?? null,
    portal: { directory: join(folder, "portal"), basePath: "" },
    dashboard: { directory: join(folder, "dashboard"), basePath: "/dashboard" },
  });
}

function call(
  changes: { headers?: Record<string, string>; body?: string; method?: string } = {},
): RequestInit {
  const method = changes.method ?? "POST";
  return {
    method,
    headers: { Origin: OWN, "Content-Type": "application/json", ...changes.headers },
    ...(method === "POST" ? { body: changes.body ?? "{}" } : {}),
  };
}

test("a call of our own page reaches the API with its body, and is never stored", async () => {
  const response = await edge().request("/trpc/profile.mine", call({ body: '{"a":1}' }));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('{"a":1}');
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test.each([
  ["another origin", { Origin: "https://evil.example" }, 403],
  ["our host by another scheme", { Origin: "https://127.0.0.1:3000" }, 403],
  ["our host on another port", { Origin: "http://127.0.0.1:3001" }, 403],
  ["an opaque origin", { Origin: "null" }, 403],
  ["a site of the same name", { "Sec-Fetch-Site": "same-site" }, 403],
  ["a foreign site", { "Sec-Fetch-Site": "cross-site" }, 403],
  ["a form", { "Content-Type": "multipart/form-data; boundary=x" }, 415],
  ["plain text", { "Content-Type": "text/plain" }, 415],
  ["a url-encoded form", { "Content-Type": "application/x-www-form-urlencoded" }, 415],
])("a call from %s is refused", async (_name, headers, status) => {
  const response = await edge().request("/trpc/profile.mine", call({ headers }));
  expect(response.status).toBe(status);
});

test("a call without an origin is refused", async () => {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" };
  expect((await edge().request("/trpc/session.signOut", init)).status).toBe(403);
});

test.each(["GET", "PUT", "DELETE", "PATCH"])("%s calls nothing", async (method) => {
  expect((await edge().request("/trpc/profile.mine", call({ method }))).status).toBe(405);
});

test("GET opens a live stream of our own page only", async () => {
  const app = edge({ callApi: async () => new Response("stream") });
  expect(
    (await app.request("/trpc/live.caseload", { headers: { "Sec-Fetch-Site": "same-origin" } })).status,
  ).toBe(200);
  expect(
    (await app.request("/trpc/live.caseload", { headers: { "Sec-Fetch-Site": "cross-site" } })).status,
  ).toBe(403);
});

test.each([
  ["too large", `{"a":"${"x".repeat(MOST_BODY_BYTES)}"}`, 413],
  ["too deep", "[".repeat(MOST_JSON_DEPTH + 1) + "]".repeat(MOST_JSON_DEPTH + 1), 400],
  ["reaching for a prototype", '{"__proto__":{"x":1}}', 400],
])("a body that is %s never reaches the API", async (_name, body, status) => {
  let wasCalled = false;
  const app = edge({
    callApi: async () => {
      wasCalled = true;
      return new Response("");
    },
  });
  expect((await app.request("/trpc/profile.mine", call({ body }))).status).toBe(status);
  expect(wasCalled).toBe(false);
});

test("a body of the allowed depth passes", async () => {
  const body = "[".repeat(MOST_JSON_DEPTH) + "]".repeat(MOST_JSON_DEPTH);
  expect((await edge().request("/trpc/profile.mine", call({ body }))).status).toBe(200);
});

test("an error tells its request id and nothing else", async () => {
  const app = edge({
    callApi: async () => {
      throw new Error("duplicate key value (email)=(someone@example.org) postgres://secret");
    },
  });
  lines.length = 0;
  const response = await app.request("/trpc/profile.mine", call());
  expect(response.status).toBe(500);
  const body = await response.text();
  expect(body).toContain(response.headers.get("x-request-id") ?? "missing");
  expect(body + lines.join("")).not.toMatch(/someone@example\.org|duplicate key|secret/);
});

test("logs carry the pattern of the route, never the path or what was asked", async () => {
  lines.length = 0;
  const app = edge();
  await app.request("/invite/very-secret-token?email=someone@example.org");
  await app.request("/trpc/profile.mine?input=secret", call());
  const text = lines.join("");
  expect(text).toContain('"route":"/trpc/*"');
  expect(text).not.toMatch(/secret|someone/);
});

test("both apps answer on their own path, and every path of theirs is their page", async () => {
  const app = edge();
  expect(await (await app.request("/")).text()).toContain("portal");
  expect(await (await app.request("/letters")).text()).toContain("portal");
  expect(await (await app.request("/dashboard/")).text()).toContain("dashboard");
  expect(await (await app.request("/dashboard/people/7?tier=lower")).text()).toContain("dashboard");
  expect((await app.request("/dashboard")).headers.get("location")).toBe("/dashboard/");
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

import { once } from "node:events";
import { createServer, request as requestOverHttp, type Server } from "node:http";
import { connect } from "node:net";
import { must } from "@induction/domain/kernel/must";
import { afterEach, describe, expect, test } from "vitest";
import { createLogger } from "../logger.ts";
import { NO_EXPORTS } from "../testing/no-exports.ts";
import type { ApiCaller, RequestMeta } from "./call-api.ts";
import { createHttpListener } from "./listener.ts";
import { MOST_BODY_BYTES, MOST_JSON_DEPTH } from "./refusals.ts";

const OWN = "http://induction.example";
const FOLDER = import.meta.dirname;
const lines: string[] = [];
const servers: Server[] = [];

afterEach(() => {
  lines.length = 0;
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** The edge on a real socket, with an API that gives back what it is sent. */
async function listen(answering: Partial<ApiCaller> = {}, isBehindProxy = false): Promise<string> {
  const listener = createHttpListener({
    origins: () => new Set([OWN]),
    isSecure: false,
    isBehindProxy,
    logger: createLogger("info", { write: (line: string) => lines.push(line) }),
    api: {
      answerOne: async ({ body }) => ({ status: 200, body, retryAfterSeconds: null, setCookies: [] }),
      answer: async (request) => new Response(request.method === "GET" ? "stream" : await request.text()),
      ...answering,
    },
    exports: NO_EXPORTS,
    findUnreadiness: async () => null,
    portal: { directory: FOLDER, basePath: "" },
    dashboard: { directory: FOLDER, basePath: "/dashboard" },
  });
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

function call({ headers = {}, body = "{}" }: { headers?: Record<string, string>; body?: string } = {}) {
  return {
    method: "POST",
    headers: { Origin: OWN, "Content-Type": "application/json", ...headers },
    body,
  };
}

/** Both ways that a call can take: alone, and as a batch through tRPC's own adapter. */
const WAYS = [
  ["a single call", "/trpc/profile.mine"],
  ["a batch", "/trpc/profile.mine?batch=1"],
] as const;

describe.each(WAYS)("%s", (_way, path) => {
  test("of our own page reaches the API with its body, and is never stored", async () => {
    const url = await listen();
    const response = await fetch(url + path, call({ body: '{"a":1}' }));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"a":1}');
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each([
    ["another origin", { Origin: "https://evil.example" }, "FORBIDDEN"],
    ["our host by another scheme", { Origin: "https://induction.example" }, "FORBIDDEN"],
    ["our host on another port", { Origin: "http://induction.example:3001" }, "FORBIDDEN"],
    ["an opaque origin", { Origin: "null" }, "FORBIDDEN"],
    ["a site of the same name", { "Sec-Fetch-Site": "same-site" }, "FORBIDDEN"],
    ["a foreign site", { "Sec-Fetch-Site": "cross-site" }, "FORBIDDEN"],
    ["a form", { "Content-Type": "multipart/form-data; boundary=x" }, "UNSUPPORTED_MEDIA_TYPE"],
    ["plain text", { "Content-Type": "text/plain" }, "UNSUPPORTED_MEDIA_TYPE"],
    ["a url-encoded form", { "Content-Type": "application/x-www-form-urlencoded" }, "UNSUPPORTED_MEDIA_TYPE"],
  ])("from %s is refused in the shape of every refusal", async (_name, headers, code) => {
    const url = await listen();
    const response = await fetch(url + path, call({ headers }));
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringMatching(/\.$/), data: { code, httpStatus: response.status } },
    });
  });

  test("without an origin is refused", async () => {
    const url = await listen();
    const headers = { "Content-Type": "application/json" };
    expect((await fetch(url + path, { method: "POST", headers, body: "{}" })).status).toBe(403);
  });

  test.each(["GET", "PUT", "DELETE", "PATCH"])("cannot be made with %s", async (method) => {
    const url = await listen();
    expect((await fetch(url + path, { method, headers: { Origin: OWN } })).status).toBe(405);
  });
});

describe.each(WAYS)("%s", (_way, path) => {
  test.each([
    ["too large", `{"a":"${"x".repeat(MOST_BODY_BYTES)}"}`, 413],
    ["too deep", "[".repeat(MOST_JSON_DEPTH + 1) + "]".repeat(MOST_JSON_DEPTH + 1), 400],
    ["reaching for a prototype", '{"__proto__":{"x":1}}', 400],
  ])("with a body that is %s never reaches the API", async (_name, body, status) => {
    let wasCalled = false;
    const fail = () => {
      wasCalled = true;
      return Promise.reject(new Error("reached"));
    };
    const url = await listen({ answer: fail, answerOne: fail });
    expect((await fetch(url + path, call({ body }))).status).toBe(status);
    expect(wasCalled).toBe(false);
  });

  test("with a body of no told length is refused once it is too large", async () => {
    const url = await listen();
    const sending = requestOverHttp(url + path, call());
    for (let sent = 0; sent <= MOST_BODY_BYTES; sent += 65_536) sending.write("x".repeat(65_536));
    sending.end();
    const [response] = await once(sending, "response");
    expect(response.statusCode).toBe(413);
    response.resume();
  });

  test("with a body of the allowed depth passes", async () => {
    const url = await listen();
    const body = "[".repeat(MOST_JSON_DEPTH) + "]".repeat(MOST_JSON_DEPTH);
    expect((await fetch(url + path, call({ body }))).status).toBe(200);
  });
});

describe.each(WAYS)("%s", (_way, path) => {
  test("that breaks tells its request id and nothing else", async () => {
    const breaks = () =>
      Promise.reject(new Error("duplicate key value (email)=(someone@example.org) postgres://secret"));
    const url = await listen({ answer: breaks, answerOne: breaks });
    const response = await fetch(url + path, call());
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(body).toContain(must(response.headers.get("x-request-id"), "every answer has a number"));
    expect(body + lines.join("")).not.toMatch(/someone@example\.org|duplicate key|secret/);
  });

  test("leaves one line in the log, without what was asked", async () => {
    const url = await listen();
    await fetch(url + path, call({ body: '{"secret":1}' }));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines.join(""))).toMatchObject({
      ...{ msg: "request", method: "POST", route: "/trpc/*", status: 200 },
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(lines.join("")).not.toContain("secret");
  });
});

describe.each(WAYS)("%s", (_way, path) => {
  test("beyond what can be answered quickly is told when to come again, and room is made again", async () => {
    const held = Promise.withResolvers<void>();
    const answerOne: ApiCaller["answerOne"] = async ({ body }) => {
      await held.promise;
      return { status: 200, body, retryAfterSeconds: null, setCookies: [] };
    };
    const answer: ApiCaller["answer"] = async () => {
      await held.promise;
      return new Response("{}");
    };
    const url = await listen({ answerOne, answer });
    const refused: Response[] = [];
    const calls = Array.from({ length: 256 + 4 }, async () => {
      const response = await fetch(url + path, call());
      if (response.status === 503) refused.push(response);
      // The others are held until those too many have been told so.
      if (refused.length === 4) held.resolve();
    });
    await Promise.all(calls);
    expect(refused.map(({ headers }) => headers.get("retry-after"))).toEqual(["2", "2", "2", "2"]);
    expect(await refused[0]?.json()).toMatchObject({ error: { data: { code: "SERVICE_UNAVAILABLE" } } });
    expect((await fetch(url + path, call())).status).toBe(200);
  });

  test("is answered while many others send their bodies slowly", async () => {
    const url = await listen();
    const { port } = new URL(url);
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nOrigin: ${OWN}\r\nContent-Type: application/json\r\n`;
    const slow = Array.from({ length: 256 }, async () => {
      const socket = connect(Number(port), "127.0.0.1");
      await once(socket, "connect");
      socket.write(`${head}Content-Length: 100\r\n\r\n{`);
    });
    await Promise.all(slow);
    expect((await fetch(url + path, call())).status).toBe(200);
  });

  test("is known by the address that the proxy saw, and by its cookie", async () => {
    const metas: RequestMeta[] = [];
    const url = await listen(
      {
        answerOne: async (_, meta) => {
          metas.push(meta);
          return { status: 200, body: "{}", retryAfterSeconds: null, setCookies: ["a=1", "b=2"] };
        },
        answer: async (_, meta) => {
          metas.push(meta);
          return new Response("{}", {
            headers: [
              ["Set-Cookie", "a=1"],
              ["Set-Cookie", "b=2"],
            ],
          });
        },
      },
      true,
    );
    const headers = { "X-Forwarded-For": "198.51.100.9", Cookie: "c=3", "User-Agent": "A browser" };
    const response = await fetch(url + path, call({ headers }));
    expect(metas).toMatchObject([{ address: "198.51.100.9", cookieHeader: "c=3", userAgent: "A browser" }]);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });
});

test("a client that goes away in the middle of its body leaves no failure behind, and no call in flight", async () => {
  const url = await listen();
  const { port } = new URL(url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(
    `POST /trpc/profile.mine HTTP/1.1\r\nHost: x\r\nOrigin: ${OWN}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
  );
  await once(socket, "connect");
  socket.destroy();
  expect((await fetch(`${url}/trpc/profile.mine`, call())).status).toBe(200);
  expect(lines.filter((line) => line.includes("failed"))).toEqual([]);
});

test("GET opens a live stream of our own page only", async () => {
  const url = await listen();
  const open = (site: string) => fetch(`${url}/trpc/live.caseload`, { headers: { "Sec-Fetch-Site": site } });
  expect((await open("same-origin")).status).toBe(200);
  expect((await open("cross-site")).status).toBe(403);
});

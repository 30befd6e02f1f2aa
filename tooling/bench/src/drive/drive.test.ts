import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { drive } from "./drive.ts";
import type { Sent } from "./traffic.ts";

let server: Server | null = null;

afterEach(() => {
  server?.close();
  server = null;
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

/** Numbered requests, and whether each got its own answer. */
function numbered() {
  let count = 0;
  return {
    next(): Sent {
      const body = String(count++);
      const isRight = (status: number, answer: string) => status === 200 && answer === body;
      return {
        path: "/echo",
        headers: { "x-number": body },
        body,
        settle: (status, answer) => (isRight(status, answer) ? null : `${body} got ${status} ${answer}`),
      };
    },
  };
}

function echo(respond: (body: string, path: string, header: unknown) => { status: number; text: string }) {
  const listener: RequestListener = async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const { status, text } = respond(body, request.url ?? "", request.headers["x-number"]);
    response.writeHead(status).end(text);
  };
  return listener;
}

test("every answer is given back to the request that it answers", async () => {
  const seen = new Set<string>();
  const url = await serve(
    echo((body, path, header) => {
      seen.add(`${path} ${body} ${header}`);
      return { status: 200, text: body };
    }),
  );
  const run = await drive({ url, connections: 4, seconds: 1 }, numbered());
  expect(run.requests).toBeGreaterThan(10);
  expect(seen).toContain("/echo 7 7");
  expect(run.p99).toBeGreaterThanOrEqual(run.p50);
});

test("one refusal among many right answers makes the run worth nothing", async () => {
  const url = await serve(
    echo((body) => (body === "5" ? { status: 503, text: "busy" } : { status: 200, text: body })),
  );
  await expect(drive({ url, connections: 2, seconds: 1 }, numbered())).rejects.toThrow(
    /1 wrong answers .* First: 5 got 503 busy/s,
  );
});

test("one wrong body among many right answers makes the run worth nothing", async () => {
  const url = await serve(echo((body) => ({ status: 200, text: body === "5" ? "six" : body })));
  await expect(drive({ url, connections: 2, seconds: 1 }, numbered())).rejects.toThrow(
    "First: 5 got 200 six",
  );
});

test("a server that is not there makes the run worth nothing", async () => {
  const url = await serve(() => {});
  server?.close();
  await expect(drive({ url, connections: 2, seconds: 1 }, numbered())).rejects.toThrow("wrong answers");
});

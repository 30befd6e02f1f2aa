import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { answerStarting, answerUnreadable } from "./unreadable.ts";

const server = createServer(
  { headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 },
  answerStarting,
);
server.on("clientError", answerUnreadable);
afterEach(() => {
  server.close().closeAllConnections();
});

/** Sends this much and waits for the end of the connection. */
async function send(text: string): Promise<string> {
  if (!server.listening) await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const socket = connect(typeof address === "object" ? (address?.port ?? 0) : 0, "127.0.0.1");
  socket.setEncoding("utf8").write(text);
  let answer = "";
  socket.on("data", (piece: string) => {
    answer += piece;
  });
  await once(socket, "close");
  return answer;
}

test.each([
  ["headers that never end", "POST /trpc/profile.mine HTTP/1.1\r\nHost: x\r\n", 408, "TIMEOUT"],
  ["what is no HTTP", "HELLO\r\n\r\n", 400, "BAD_REQUEST"],
])(
  "%s get an answer in the shape of every refusal, and the connection ends",
  async (_, text, status, code) => {
    const [head = "", body = ""] = (await send(text)).split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(body)).toMatchObject({
      error: { message: expect.stringMatching(/\.$/), data: { code, httpStatus: status } },
    });
  },
);

test("a server that still starts asks to be asked again", async () => {
  const answer = await send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1.1 503 /);
  expect(answer).toMatch(/retry-after: 2/i);
  expect(answer).toContain('"SERVICE_UNAVAILABLE"');
});

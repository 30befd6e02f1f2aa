import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { answerStarting, answerUnreadableOn } from "./unreadable.ts";

const server = createServer(
  { headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 },
  (request, response) => {
    if (request.url === "/begun") response.writeHead(200, { "Content-Length": 10 }).write("Half");
    else if (request.url === "/early") response.writeHead(200, { "Content-Length": 4 }).end("Done");
    else answerStarting(request, response);
  },
);
answerUnreadableOn(server);
afterEach(() => {
  server.close().closeAllConnections();
});

/** Sends this much, and more once there is an answer; waits for the end of the connection. */
async function send(text: string, afterwards = ""): Promise<string> {
  if (!server.listening) await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const socket = connect(typeof address === "object" ? (address?.port ?? 0) : 0, "127.0.0.1");
  socket.setEncoding("utf8").write(text);
  let answer = "";
  socket.on("data", (piece: string) => {
    if (answer === "") socket.write(afterwards);
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

const bodyThatNeverComes = "Host: x\r\nContent-Length: 4\r\n\r\n";

test.each([
  ["half given when its request turns out slow", [`POST /begun HTTP/1.1\r\n${bodyThatNeverComes}`], "Half"],
  ["given before its request was all there", [`POST /early HTTP/1.1\r\n${bodyThatNeverComes}`], "Done"],
  ["half given when no HTTP follows", ["GET /begun HTTP/1.1\r\nHost: x\r\n\r\n", "HELLO\r\n\r\n"], "Half"],
])(
  "an answer %s gets no second one into it: the connection ends",
  async (_, [text = "", afterwards], body) => {
    const answer = await send(text, afterwards);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer.split("\r\n\r\n").slice(1)).toEqual([body]);
  },
);

test("what is no HTTP after an answer that is whole still gets its own", async () => {
  const answer = await send("GET /early HTTP/1.1\r\nHost: x\r\n\r\n", "HELLO\r\n\r\n");
  expect(answer.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 400"]);
});

test("a server that still starts asks to be asked again", async () => {
  const answer = await send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1.1 503 /);
  expect(answer).toMatch(/retry-after: 2/i);
  expect(answer).toContain('"SERVICE_UNAVAILABLE"');
});

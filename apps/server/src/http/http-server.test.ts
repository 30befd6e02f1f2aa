import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createHttpServer } from "./http-server.ts";

test("a connection beyond the bound is closed at once, those within it are answered, and one that ends makes room", async () => {
  const server = createHttpServer((_, response) => void response.end("Here"), 2);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const open = async (): Promise<Socket> => {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    await once(socket, "connect");
    return socket;
  };
  const ask = async (socket: Socket): Promise<string> => {
    const answered = Promise.race([once(socket, "data"), once(socket, "close")]);
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    return String((await answered)[0]);
  };
  const [first, second] = [await open(), await open()];
  const third = await open();
  expect(await ask(third)).not.toContain("200 OK");
  expect(await ask(first)).toContain("200 OK");
  expect(await ask(second)).toContain("200 OK");
  first.destroy();
  await sleep(50);
  expect(await ask(await open())).toContain("200 OK");
  server.close().closeAllConnections();
});

test("the bound leaves room for every live stream and for as many who only ask", () => {
  const server = createHttpServer(() => {});
  expect(server.maxConnections).toBe(4_000);
});

import { randomUUID } from "node:crypto";
import { type RequestListener, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { toErrorAnswer } from "@induction/api/errors/error-answer";
import { TRPCError } from "@trpc/server";
import { busy } from "./refusals.ts";

/**
 * From now on the server answers what never became a request, because it came too slowly or is no HTTP, and closes its
 * connection. A slow connection is told so in words, and not cut off like a server that is away.
 */
export function answerUnreadableOn(server: Server): void {
  const latest = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, response) => void latest.set(socket, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const mayWrite = error.code !== "ECONNRESET" && socket.writable && !isBeingAnswered(latest.get(socket));
    if (mayWrite) socket.end(toUnreadableAnswer(error));
    else socket.destroy();
  });
}

/** Whether headers are out for a request of which something is still to come: words would land in the middle of its answer. */
function isBeingAnswered(response: ServerResponse | undefined): boolean {
  return response?.headersSent === true && !(response.writableFinished && response.req.complete);
}

function toUnreadableAnswer(error: NodeJS.ErrnoException): string {
  const refusal = new TRPCError({ code: isSlow(error) ? "TIMEOUT" : "BAD_REQUEST" });
  const { status, body } = toErrorAnswer(refusal, randomUUID());
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Connection: close",
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}

function isSlow({ code }: NodeJS.ErrnoException): boolean {
  return code === "ERR_HTTP_REQUEST_TIMEOUT";
}

/** Answers until the edge stands: the address must be known first, for links in mails and for the list of own origins. */
export const answerStarting: RequestListener = (_request, response) => {
  const { status, body, retryAfterSeconds } = toErrorAnswer(busy(), randomUUID());
  const headers = { "Content-Type": "application/json", "Retry-After": retryAfterSeconds ?? 1 };
  response.writeHead(status, headers).end(body);
};

import { randomUUID } from "node:crypto";
import { type RequestListener, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { toErrorAnswer } from "@induction/api/errors/error-answer";
import { TRPCError } from "@trpc/server";
import { busy } from "./refusals.ts";

/**
 * Answers what never became a request, because it came too slowly or is no HTTP, and closes its connection; for the
 * server's "clientError". A slow connection is told so in words, and not cut off like a server that is away.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = new TRPCError({ code: isSlow(error) ? "TIMEOUT" : "BAD_REQUEST" });
  const { status, body } = toErrorAnswer(refusal, randomUUID());
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Connection: close",
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
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

import type { IncomingMessage } from "node:http";
import { MOST_BODY_BYTES, tooLarge } from "./refusals.ts";

/** As `Request.text()` reads it: UTF-8, without a mark of byte order. */
const utf8 = new TextDecoder();

/**
 * The text of a request's body. What lies beyond the limit is let through unread, so that the refusal can be read.
 * @throws TRPCError PAYLOAD_TOO_LARGE as soon as the body is told or found to be too large
 * @throws Error when the client goes away in the middle
 */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => {
      request.removeAllListeners("data").resume();
      reject(tooLarge());
    };
    if (Number(request.headers["content-length"] ?? 0) > MOST_BODY_BYTES) return refuse();
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BODY_BYTES) return refuse();
      chunks.push(chunk);
    });
    request.once("end", () => resolve(utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))));
    request.once("error", reject);
    // Where the connection broke without an error; after the end this changes nothing.
    request.once("close", () => reject(new Error("The client went away.")));
  });
}

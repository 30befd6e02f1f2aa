import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isSingleCall } from "@induction/api/calls/answer-call";
import { type Answer, toErrorAnswer } from "@induction/api/errors/error-answer";
import type { Logger } from "../logger.ts";
import type { ApiCaller, RequestMeta } from "./call-api.ts";
import { toClientAddress } from "./client-address.ts";
import type { LoadGate } from "./load-gate.ts";
import { readBody } from "./read-body.ts";
import { busy, findBodyRefusal, findHeadRefusal } from "./refusals.ts";
import { listSecurityHeaders } from "./security-headers.ts";

/** What answers single calls. */
export interface CallParts {
  readonly origins: () => ReadonlySet<string>;
  readonly isSecure: boolean;
  readonly isBehindProxy: boolean;
  readonly logger: Logger;
  readonly api: Pick<ApiCaller, "answerOne">;
  readonly gate: LoadGate;
}

type FullAnswer = Answer & { readonly setCookies?: readonly string[] };

const PREFIX = "/trpc/";

/**
 * The procedure that a request calls, where it is one call with its input as the body; null for whatever else there is.
 * Every call of our own apps is such a one.
 */
export function findSingleCall({ method, url = "", headers }: IncomingMessage): string | null {
  if (method !== "POST" || !url.startsWith(PREFIX)) return null;
  // tRPC's own word for an answer in pieces, which is for batches.
  if (headers["trpc-accept"] !== undefined || headers.accept?.includes("jsonl") === true) return null;
  const path = url.slice(PREFIX.length);
  return isSingleCall(path) ? path : null;
}

/**
 * Answers single calls straight from the socket: the same guards, headers and log line as the app gives to everything
 * else, without the objects of the fetch standard in between.
 */
export function createCallListener(
  parts: CallParts,
): (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { logger, isSecure } = parts;
  const fixedHeaders = {
    ...listSecurityHeaders(isSecure),
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
  };
  return async (path, request, response) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    const answer = await answerGuarded(parts, { path, requestId, request });
    // Nobody is there to be answered.
    if (request.destroyed && !request.complete) return;
    const { status, body, retryAfterSeconds, setCookies = [] } = answer;
    response.writeHead(status, {
      ...fixedHeaders,
      "X-Request-Id": requestId,
      "Content-Length": Buffer.byteLength(body),
      ...(retryAfterSeconds !== null && { "Retry-After": retryAfterSeconds }),
      ...(setCookies.length > 0 && { "Set-Cookie": [...setCookies] }),
    });
    response.end(body);
    const ms = Math.round(performance.now() - startedAt);
    logger.info({ requestId, method: "POST", route: "/trpc/*", path, status, ms }, "request");
  };
}

/** A call on its way through the guards. */
interface GuardedCall {
  readonly path: string;
  readonly requestId: string;
  readonly request: IncomingMessage;
}

/** Never throws: whatever goes wrong is an answer. */
async function answerGuarded(parts: CallParts, call: GuardedCall): Promise<FullAnswer> {
  const { headers } = call.request;
  const refusal = findHeadRefusal(
    {
      method: "POST",
      path: PREFIX + call.path,
      origin: headers.origin,
      site: headers["sec-fetch-site"]?.toString(),
      contentType: headers["content-type"],
    },
    parts.origins(),
  );
  if (refusal !== null) return toErrorAnswer(refusal, call.requestId);
  try {
    return await answerChecked(parts, call);
  } catch (error) {
    // The guards refuse with errors that are told as they are; anything else is a mistake of ours.
    const answer = toErrorAnswer(error, call.requestId);
    if (answer.status === 500 && call.request.complete)
      parts.logger.error({ requestId: call.requestId, error }, "request failed");
    return answer;
  }
}

async function answerChecked(
  { api, gate, isBehindProxy }: CallParts,
  { path, requestId, request }: GuardedCall,
): Promise<FullAnswer> {
  const body = await readBody(request);
  const refusal = findBodyRefusal(body);
  if (refusal !== null) return toErrorAnswer(refusal, requestId);
  // After the body: whoever sends one slowly holds a socket of their own, and nobody's place.
  if (!gate.enter()) return toErrorAnswer(busy(), requestId);
  try {
    return await api.answerOne({ path, body }, toMeta(request, { requestId, isBehindProxy }));
  } finally {
    gate.leave();
  }
}

function toMeta(
  { headers, socket }: IncomingMessage,
  { requestId, isBehindProxy }: { requestId: string; isBehindProxy: boolean },
): RequestMeta {
  const forwardedFor = headers["x-forwarded-for"]?.toString();
  return {
    requestId,
    address: toClientAddress(socket.remoteAddress ?? "unknown", { forwardedFor, isBehindProxy }),
    cookieHeader: headers.cookie ?? null,
    userAgent: headers["user-agent"] ?? null,
  };
}

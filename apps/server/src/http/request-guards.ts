import { toErrorAnswer } from "@induction/api/errors/error-answer";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { LoadGate } from "./load-gate.ts";
import { busy, findBodyRefusal, findHeadRefusal, MOST_BODY_BYTES, tooLarge } from "./refusals.ts";
import type { HttpVariables } from "./variables.ts";

type Guard = MiddlewareHandler<{ Variables: HttpVariables }>;

/** A refusal before tRPC, in tRPC's shape. */
export function refuse(context: Context<{ Variables: HttpVariables }>, thrown: unknown): Response {
  const { status, body, retryAfterSeconds } = toErrorAnswer(thrown, context.get("requestId"));
  const headers = new Headers({ "Content-Type": "application/json" });
  if (retryAfterSeconds !== null) headers.set("Retry-After", String(retryAfterSeconds));
  return new Response(body, { status, headers });
}

/** Refuses whatever did not come from our own pages, or is neither a call nor a stream. */
export function requireCall(origins: () => ReadonlySet<string>): Guard {
  return async (context, next) => {
    const { method, path } = context.req;
    const head = {
      method,
      path,
      origin: context.req.header("origin"),
      site: context.req.header("sec-fetch-site"),
      contentType: context.req.header("content-type"),
    };
    const refusal = findHeadRefusal(head, origins());
    return refusal === null ? next() : refuse(context, refusal);
  };
}

/** Refuses a body that is too large before it is read, and while it streams in where no length was given. */
export function limitBody(): Guard {
  return bodyLimit({ maxSize: MOST_BODY_BYTES, onError: (context) => refuse(context, tooLarge()) });
}

/** Refuses a body that must not be parsed. */
export function limitJson(): Guard {
  return async (context, next) => {
    if (context.req.method !== "POST") return next();
    const refusal = findBodyRefusal(await context.req.text());
    return refusal === null ? next() : refuse(context, refusal);
  };
}

/** Refuses calls beyond what the server can answer quickly. Streams last, and are not counted among them. */
export function shedLoad(gate: LoadGate): Guard {
  return async (context, next) => {
    if (context.req.method === "GET") return next();
    if (!gate.enter()) return refuse(context, busy());
    try {
      return await next();
    } finally {
      gate.leave();
    }
  };
}

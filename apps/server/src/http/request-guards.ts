import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { jsonDepth } from "./json-depth.ts";
import type { HttpVariables } from "./variables.ts";

/** Largest body of a call, in bytes. */
export const MOST_BODY_BYTES = 256 * 1024;
/** Deepest nesting of a call's input. */
export const MOST_JSON_DEPTH = 32;
/** Calls that may be in flight at once, beyond which new ones are refused early so that accepted ones stay quick. */
const MOST_IN_FLIGHT = 256;

type Guard = MiddlewareHandler<{ Variables: HttpVariables }>;

/** A refusal before tRPC: a stable code, a plain sentence, the request id, and nothing of ours. */
export function refuse(
  context: Context<{ Variables: HttpVariables }>,
  status: 400 | 403 | 404 | 405 | 413 | 415 | 500 | 503,
  { code, message }: { code: string; message: string },
): Response {
  return context.json({ code, message, requestId: context.get("requestId") }, status);
}

/**
 * Only our own pages may call. A browser states the page's origin on every POST, and where a request comes from in
 * Sec-Fetch-Site; "same-site" is refused too, since another port or subdomain is not ours. The list is fixed and
 * complete with scheme and port: a Host header proves nothing.
 */
export function requireOwnOrigin(origins: () => ReadonlySet<string>): Guard {
  return async (context, next) => {
    const site = context.req.header("sec-fetch-site");
    const isForeignSite = site !== undefined && site !== "same-origin" && site !== "none";
    const origin = context.req.header("origin");
    const isForeignOrigin = origin === undefined ? context.req.method !== "GET" : !origins().has(origin);
    if (isForeignSite || isForeignOrigin) {
      return refuse(context, 403, {
        code: "FOREIGN_ORIGIN",
        message: "This request did not come from Induction.",
      });
    }
    return next();
  };
}

/** Calls are POST with JSON. GET opens live streams alone: their input carries no personal fact into a URL. */
export function requireCallShape(): Guard {
  return async (context, next) => {
    if (context.req.method === "GET") {
      const isStream = /^\/trpc\/live\.[a-zA-Z]+$/.test(context.req.path);
      return isStream
        ? next()
        : refuse(context, 405, { code: "METHOD_NOT_ALLOWED", message: "Use POST for this call." });
    }
    if (context.req.method !== "POST") {
      return refuse(context, 405, { code: "METHOD_NOT_ALLOWED", message: "Use POST for this call." });
    }
    const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (type !== "application/json") {
      return refuse(context, 415, { code: "UNSUPPORTED_MEDIA_TYPE", message: "Send the input as JSON." });
    }
    return next();
  };
}

/** Refuses a body that is too large before it is read, and while it streams in where no length was given. */
export function limitBody(): Guard {
  return bodyLimit({
    maxSize: MOST_BODY_BYTES,
    onError: (context) =>
      refuse(context, 413, {
        code: "PAYLOAD_TOO_LARGE",
        message: "This is more than one request may carry (256 KiB).",
      }),
  });
}

/** Refuses deep nesting and keys that could reach an object's prototype. */
export function limitJson(): Guard {
  return async (context, next) => {
    if (context.req.method !== "POST") return next();
    const text = await context.req.text();
    if (jsonDepth(text) > MOST_JSON_DEPTH) {
      return refuse(context, 400, { code: "TOO_DEEP", message: "The input is nested too deeply." });
    }
    if (text.includes('"__proto__"')) {
      return refuse(context, 400, { code: "BAD_KEY", message: "The input has a key that is not allowed." });
    }
    return next();
  };
}

/** Refuses calls beyond what the server can answer quickly. Streams last, and are not counted among them. */
export function shedLoad(): Guard {
  let inFlight = 0;
  return async (context, next) => {
    if (context.req.method === "GET") return next();
    if (inFlight >= MOST_IN_FLIGHT) {
      context.header("Retry-After", "2");
      return refuse(context, 503, { code: "BUSY", message: "The server is busy. Try again in a moment." });
    }
    inFlight += 1;
    try {
      return await next();
    } finally {
      inFlight -= 1;
    }
  };
}

import { AppError } from "@induction/api/errors/app-error";
import { TRPCError } from "@trpc/server";
import { jsonDepth } from "./json-depth.ts";

/** Largest body of a call, in bytes. */
export const MOST_BODY_BYTES = 256 * 1024;
/** Deepest nesting of a call's input. */
export const MOST_JSON_DEPTH = 32;
const BUSY_FOR_SECONDS = 2;

/** What is looked at before the body of a request is read. A header that was not sent is undefined. */
export interface RequestHead {
  readonly method: string;
  /** Without what follows a question mark. */
  readonly path: string;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site. */
  readonly site: string | undefined;
  readonly contentType: string | undefined;
}

/**
 * Why a request may not call, in the words and the shape of every other refusal; null where it may.
 * @param origins the full origins under which our pages are served
 */
export function findHeadRefusal(head: RequestHead, origins: ReadonlySet<string>): TRPCError | null {
  return isForeign(head, origins) ? foreign() : findShapeRefusal(head);
}

/**
 * Only our own pages may call. A browser states the page's origin on every POST, and where a request comes from in
 * Sec-Fetch-Site; "same-site" is refused too, since another port or subdomain is not ours. The list is fixed and
 * complete with scheme and port: a Host header proves nothing.
 */
function isForeign({ method, origin, site }: RequestHead, origins: ReadonlySet<string>): boolean {
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  return origin === undefined ? method !== "GET" : !origins.has(origin);
}

function foreign(): TRPCError {
  const message =
    "This request did not come from a page of Induction. Open Induction at its own address and try again.";
  return new AppError("FORBIDDEN", { message });
}

/** Calls are POST with JSON. GET opens live streams alone: their input carries no personal fact into a URL. */
function findShapeRefusal({ method, path, contentType }: RequestHead): TRPCError | null {
  if (method === "GET" && /^\/trpc\/live\.[a-zA-Z]+$/.test(path)) return null;
  if (method !== "POST") return new TRPCError({ code: "METHOD_NOT_SUPPORTED" });
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  return type === "application/json" ? null : new TRPCError({ code: "UNSUPPORTED_MEDIA_TYPE" });
}

/** Why a body may not be parsed: deep nesting, or a key that could reach an object's prototype; null where it may. */
export function findBodyRefusal(text: string): TRPCError | null {
  const isSafe = jsonDepth(text) <= MOST_JSON_DEPTH && !text.includes('"__proto__"');
  return isSafe ? null : new TRPCError({ code: "BAD_REQUEST" });
}

/** The body is larger than any call of ours. */
export function tooLarge(): TRPCError {
  return new TRPCError({ code: "PAYLOAD_TOO_LARGE" });
}

/** There is more to do than can be done quickly, or the server is about to serve. */
export function busy(): TRPCError {
  return new AppError("SERVICE_UNAVAILABLE", { details: { retryAfterSeconds: BUSY_FOR_SECONDS } });
}

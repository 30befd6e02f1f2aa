import { TRPCError } from "@trpc/server";
import type { ErrorDetails } from "./error-data.ts";

/** What can be refused, and nothing else. */
export type AppErrorCode =
  | "BAD_REQUEST"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "TOO_MANY_REQUESTS"
  | "SERVICE_UNAVAILABLE";

/** The one table of refusals: what the reader is told where nothing better is known. */
const SENTENCES = {
  BAD_REQUEST: "Some of the answers cannot be right. Look at the marked fields and try again.",
  UNAUTHORIZED: "You are not signed in, or your session has ended. Sign in and try again.",
  FORBIDDEN: "Your role does not allow this. Ask an administrator of your organization if you need it.",
  NOT_FOUND: "This was not found. It may have been removed, or it is not open to you.",
  CONFLICT: "Somebody changed this while you were working on it. Look at both versions and choose.",
  TOO_MANY_REQUESTS: "Too many tries. Wait a moment and try again.",
  SERVICE_UNAVAILABLE: "The server is busy. Nothing is lost on your screen. Try again in a moment.",
} as const satisfies Record<AppErrorCode, string>;

/** A refusal with words that are fit for the reader: the only errors whose message leaves the server. */
export class AppError extends TRPCError {
  override readonly name = "AppError";
  readonly details: ErrorDetails;

  constructor(
    code: AppErrorCode,
    { message = SENTENCES[code], details = {} }: { message?: string; details?: ErrorDetails } = {},
  ) {
    super({ code, message });
    this.details = details;
  }
}

/** Nobody is signed in. */
export function unauthorized(): AppError {
  return new AppError("UNAUTHORIZED");
}

/** The role does not reach. Only ever said of roles: of a record it would say that it exists. */
export function forbidden(): AppError {
  return new AppError("FORBIDDEN");
}

/** Absent, removed, of another organisation, or out of reach: all the same. */
export function notFound(): AppError {
  return new AppError("NOT_FOUND");
}

/** Something in one field that cannot be. */
export function badField(path: string, message: string): AppError {
  return new AppError("BAD_REQUEST", { details: { fieldErrors: [{ path, message }] } });
}

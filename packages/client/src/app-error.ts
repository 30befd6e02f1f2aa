import type { AppRouter } from "@induction/api/router";
import { TRPCClientError } from "@trpc/client";
import type { inferRouterError } from "@trpc/server";

type ServerError = inferRouterError<AppRouter>["data"];

/** What went wrong, in a form that a screen can show: a plain sentence, where it belongs, and what to quote when asking for help. */
export interface AppError {
  /** The server's code, or UNREACHABLE when no answer came. */
  readonly code: ServerError["code"] | "UNREACHABLE";
  readonly message: string;
  /** The number to quote to whoever runs the server; null when no answer came. */
  readonly requestId: string | null;
  /** The fields of the form that were refused, by path ("change.to.value.0.score"). */
  readonly fieldErrors: readonly { readonly path: string; readonly message: string }[];
  /** What somebody else changed meanwhile; null unless the code is CONFLICT. */
  readonly conflict: NonNullable<ServerError["conflict"]> | null;
  readonly retryAfterSeconds: number | null;
}

const UNREACHABLE: AppError = {
  code: "UNREACHABLE",
  message:
    "We could not reach the server. What you typed is still here. Check your connection and try again.",
  requestId: null,
  fieldErrors: [],
  conflict: null,
  retryAfterSeconds: null,
};

function isServerError(error: unknown): error is TRPCClientError<AppRouter> & { data: ServerError } {
  return error instanceof TRPCClientError && error.data !== undefined && error.data !== null;
}

/** An error of a call as the screens show it. */
export function toAppError(error: unknown): AppError {
  if (!isServerError(error)) return UNREACHABLE;
  const { code, requestId, fieldErrors, conflict, retryAfterSeconds } = error.data;
  return {
    code,
    message: error.message,
    requestId,
    fieldErrors: fieldErrors ?? [],
    conflict: conflict ?? null,
    retryAfterSeconds: retryAfterSeconds ?? null,
  };
}

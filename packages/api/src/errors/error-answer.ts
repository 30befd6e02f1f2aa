import { getTRPCErrorFromUnknown } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import { formatError } from "./error-formatter.ts";

/** An answer to one call as it goes out: JSON with its HTTP status. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** After how many seconds asking again may help; null where it would not, or nobody knows. */
  readonly retryAfterSeconds: number | null;
}

/**
 * What was thrown, as the answer that tRPC would give for it, so that one client understands every refusal: those of the
 * procedures and those of the edge before them.
 */
export function toErrorAnswer(thrown: unknown, requestId: string): Answer {
  const cause = getTRPCErrorFromUnknown(thrown);
  const status = getHTTPStatusCodeFromError(cause);
  const shape = {
    code: TRPC_ERROR_CODES_BY_KEY[cause.code],
    message: cause.message,
    data: { httpStatus: status },
  };
  const error = formatError({ shape, error: cause, requestId });
  return {
    status,
    body: JSON.stringify({ error }),
    retryAfterSeconds: error.data.retryAfterSeconds ?? null,
  };
}

import { toFieldErrors } from "@induction/domain/kernel/field-errors";
import type { TRPCError } from "@trpc/server";
import type { TRPC_ERROR_CODE_KEY, TRPCErrorShape } from "@trpc/server/rpc";
import { ZodError } from "zod";
import { AppError } from "./app-error.ts";
import type { ErrorDetails } from "./error-data.ts";

/** What the client finds in `error.data`. */
export interface ErrorData extends ErrorDetails {
  readonly code: TRPC_ERROR_CODE_KEY;
  readonly httpStatus: number;
  /** To be quoted when asking for help: the log has the same. */
  readonly requestId: string;
}

/** What is told of errors that are not refusals of ours: their own messages are about the program. */
const SENTENCES: Partial<Record<TRPC_ERROR_CODE_KEY, string>> = {
  BAD_REQUEST: "The request was not understood. Reload the page and try again.",
  PARSE_ERROR: "The request was not understood. Reload the page and try again.",
  NOT_FOUND: "The server does not know this request. Reload the page to get its newest version.",
  METHOD_NOT_SUPPORTED: "The server does not know this request. Reload the page to get its newest version.",
  UNSUPPORTED_MEDIA_TYPE: "The request was not understood. Reload the page and try again.",
  PAYLOAD_TOO_LARGE: "This is too much for one request. Shorten the text or send less at once.",
  CLIENT_CLOSED_REQUEST: "The request was given up before it was answered.",
  TIMEOUT:
    "This took too long to arrive. Nothing is lost on your screen. Check your connection and try again.",
};

const OUR_FAULT =
  "Something went wrong on our side. Nothing is lost on your screen. Try again; if it happens again, tell us the number below.";

/** Words for the reader and the few facts that a screen needs; nothing of the inside of the program. */
export function formatError({
  shape,
  error,
  requestId,
}: {
  shape: TRPCErrorShape<{ httpStatus: number }>;
  error: TRPCError;
  requestId: string;
}): TRPCErrorShape<ErrorData> {
  const { message, details } = toWords(error);
  const { httpStatus } = shape.data;
  return { code: shape.code, message, data: { code: error.code, httpStatus, requestId, ...details } };
}

function toWords(error: TRPCError): { message: string; details: ErrorDetails } {
  if (error instanceof AppError) return { message: error.message, details: error.details };
  if (error.code === "BAD_REQUEST" && error.cause instanceof ZodError) {
    const { message } = new AppError("BAD_REQUEST");
    return { message, details: { fieldErrors: toFieldErrors(error.cause) } };
  }
  return { message: SENTENCES[error.code] ?? OUR_FAULT, details: {} };
}

import { PasswordHashingBusyError } from "@induction/auth/hash-gate";
import { isDatabaseUnavailable } from "@induction/db/engine/sql-error";
import { TRPCError } from "@trpc/server";
import { AppError } from "./app-error.ts";

/** After how many seconds a try may succeed where the database is away. */
const DATABASE_BACK_IN_SECONDS = 5;

/**
 * What was thrown, as the refusal that it amounts to: a database that is away and a queue that is full are matters of
 * waiting. Anything else stays what it is, and its message stays here.
 */
export function toRefusal(thrown: unknown): unknown {
  const cause =
    thrown instanceof TRPCError && thrown.code === "INTERNAL_SERVER_ERROR" ? thrown.cause : thrown;
  if (cause instanceof PasswordHashingBusyError) return unavailable(cause.retryAfterSeconds);
  if (isDatabaseUnavailable(cause)) return unavailable(DATABASE_BACK_IN_SECONDS);
  return thrown;
}

function unavailable(retryAfterSeconds: number): AppError {
  return new AppError("SERVICE_UNAVAILABLE", { details: { retryAfterSeconds } });
}

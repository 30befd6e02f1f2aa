import { PasswordHashingBusyError } from "@induction/auth/hash-gate";
import { findSqlState, isDatabaseUnavailable } from "@induction/db/engine/sql-error";
import { TRPCError } from "@trpc/server";
import { FeedFullError } from "../live/change-feed.ts";
import { AppError } from "./app-error.ts";

/** After how many seconds a try may succeed where the database is away. */
const DATABASE_BACK_IN_SECONDS = 5;
/** And where it is there but has too much to do. */
const DATABASE_RESTED_IN_SECONDS = 2;
/** PostgreSQL gave a statement up after its time, or its wait for a lock. */
const TOOK_TOO_LONG: ReadonlySet<string | null> = new Set(["57014", "55P03"]);
/** And where all streams are taken: people come and go by minutes. */
const STREAM_FREE_IN_SECONDS = 60;

/**
 * What was thrown, as the refusal that it amounts to: a database that is away or took too long and a queue that is full are
 * matters of waiting. Anything else stays what it is, and its message stays here.
 */
export function toRefusal(thrown: unknown): unknown {
  const cause =
    thrown instanceof TRPCError && thrown.code === "INTERNAL_SERVER_ERROR" ? thrown.cause : thrown;
  if (cause instanceof PasswordHashingBusyError) return unavailable(cause.retryAfterSeconds);
  if (cause instanceof FeedFullError) return noStreamFree();
  if (isDatabaseUnavailable(cause)) return unavailable(DATABASE_BACK_IN_SECONDS);
  if (TOOK_TOO_LONG.has(findSqlState(cause))) return unavailable(DATABASE_RESTED_IN_SECONDS);
  return thrown;
}

function unavailable(retryAfterSeconds: number): AppError {
  return new AppError("SERVICE_UNAVAILABLE", { details: { retryAfterSeconds } });
}

/** Not SERVICE_UNAVAILABLE, on which a browser would open the stream again at once. */
function noStreamFree(): AppError {
  const message =
    "Live changes are not there for a while, because very many people are signed in. Everything else works.";
  return new AppError("TOO_MANY_REQUESTS", {
    message,
    details: { retryAfterSeconds: STREAM_FREE_IN_SECONDS },
  });
}

import { findSqlState } from "@induction/db/engine/sql-error";
import { CorruptRowError } from "@induction/db/queries/corrupt-row-error";
import { TRPCError } from "@trpc/server";
import type { ApiContext } from "../context.ts";

/** Errors whose message is about the program alone and never repeats a value. */
const SPEAKING_ERRORS: readonly (new (...args: never[]) => Error)[] = [
  CorruptRowError,
  TypeError,
  ReferenceError,
];

/** Refusals that tell of somebody trying a door. */
const DENIALS: ReadonlySet<string> = new Set(["UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND"]);

/**
 * Writes into the log what failed and who asked: every denial, and every error of ours with its place in the program.
 * Messages of libraries stay out, for they repeat what people typed.
 */
export function logFailure(
  context: Pick<ApiContext, "logger" | "requestId" | "actor">,
  { path, error }: { path: string; error: unknown },
): void {
  const { logger, requestId, actor } = context;
  const code = error instanceof TRPCError ? error.code : "INTERNAL_SERVER_ERROR";
  const asked = { requestId, path, code, actorId: actor.kind === "person" ? actor.userId : null };
  if (DENIALS.has(code)) logger.warn(asked, "denied");
  if (code === "SERVICE_UNAVAILABLE") logger.warn(asked, "unavailable");
  if (code === "INTERNAL_SERVER_ERROR") logger.error({ ...asked, failure: toLoggable(error) }, "failed");
}

/** What may be known of an error outside the process. */
export function toLoggable(error: unknown): Readonly<Record<string, unknown>> {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return { name: typeof cause };
  const isSpeaking = SPEAKING_ERRORS.some((kind) => cause instanceof kind);
  return {
    name: cause.name,
    sqlState: findSqlState(cause),
    ...(isSpeaking && { message: cause.message }),
    at: toFrames(cause.stack ?? ""),
  };
}

/** The frames of a stack without the message above them. */
function toFrames(stack: string): readonly string[] {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}

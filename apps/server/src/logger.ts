import type { ApiLogger } from "@induction/api/context";
import { toLoggable } from "@induction/api/errors/log-failure";
import { type DestinationStream, pino } from "pino";
import type { LogLevel } from "./env.ts";

/** Structured logs: fields first, then a constant phrase. */
export type Logger = ApiLogger;

/**
 * The fields that a line may carry; whatever else is handed over is dropped. There is no place for a name, an address,
 * an input or a path: `route` is the pattern ("/invite/:token"), `path` a procedure's name.
 */
const FIELDS: ReadonlySet<string> = new Set([
  ...["requestId", "method", "route", "path", "status", "ms", "code"],
  ...["actorId", "orgId", "applicantId", "job", "step", "signal", "count", "error", "failure"],
]);

/** A logger that writes one JSON line for each event, in UTC, to the given stream; standard error by default. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { error: toLoggable },
    formatters: {
      log: (fields: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(fields).filter(([key]) => FIELDS.has(key))),
    },
  };
  return pino(options, destination ?? openStandardError());
}

/** Lines are written together once there are so many characters of them, or after a second. */
const TOGETHER_CHARACTERS = 4_096;
const TOGETHER_MS = 1_000;
/** What is kept for a reader who does not read; whatever comes beyond is dropped, for the server must go on. */
const MOST_KEPT_CHARACTERS = 4 * 1024 * 1024;

/**
 * Standard error without waiting for it at each line. pino writes what is left when the process exits, whyever it does,
 * except by a signal that cannot be caught.
 */
function openStandardError(): DestinationStream {
  return pino.destination({
    dest: 2,
    sync: false,
    minLength: TOGETHER_CHARACTERS,
    maxLength: MOST_KEPT_CHARACTERS,
    periodicFlush: TOGETHER_MS,
  });
}

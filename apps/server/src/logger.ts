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
  return pino(options, destination ?? pino.destination(2));
}

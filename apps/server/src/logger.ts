import { type DestinationStream, type Logger as PinoLogger, pino } from "pino";
import type { LogLevel } from "./env.ts";

/** What a log line may carry. There is no place for a name, an address, a path or an input. */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  /** The pattern of the route ("/invite/:token"), never the path that was asked for. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly job?: string;
  readonly signal?: string;
  readonly count?: number;
  readonly error?: unknown;
}

/** Structured logs, one JSON line each, in UTC. */
export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/**
 * An error as it may be logged: its name, code and where it arose. Its message may quote a row or an input,
 * so it stays out.
 */
function toLoggableError(error: unknown): { name: string; code: unknown; at: readonly string[] } | string {
  if (!(error instanceof Error)) return "not an Error";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code: "code" in error ? error.code : null,
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}

/** A logger that writes to the given stream, standard error by default. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const log: PinoLogger = pino(options, destination ?? pino.destination(2));
  const write =
    (kind: "info" | "warn" | "error") =>
    (message: string, fields: LogFields = {}) => {
      const { error, ...rest } = fields;
      log[kind](error === undefined ? rest : { ...rest, error: toLoggableError(error) }, message);
    };
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

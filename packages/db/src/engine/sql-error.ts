import { EmbeddedEngineStoppedError } from "./embedded-stop.ts";

/** Raised by PostgreSQL; see its manual, appendix "PostgreSQL Error Codes". */
const state = {
  uniqueViolation: "23505",
  foreignKeyViolation: "23503",
  serializationFailure: "40001",
  deadlockDetected: "40P01",
  adminShutdown: "57P01",
  crashShutdown: "57P02",
  cannotConnectNow: "57P03",
  idleInTransactionTimeout: "25P03",
} as const;

/** The five-character SQLSTATE of a database error, or null when `error` is none. */
export function findSqlState(error: unknown): string | null {
  const code = findText(error, "code");
  return code !== null && /^[0-9A-Z]{5}$/.test(code) && findText(error, "severity") !== null ? code : null;
}

/** A row with the same key exists; with `constraint`, only for that one. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, state.uniqueViolation, constraint);
}

/** The row referred to does not exist, or is still referred to; with `constraint`, only for that one. */
export function isForeignKeyViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, state.foreignKeyViolation, constraint);
}

/** The transaction was given up for the sake of another and may succeed when done again from the start. */
export function isTransientConflict(error: unknown): boolean {
  const code = findSqlState(error);
  return code === state.serializationFailure || code === state.deadlockDetected;
}

/**
 * The database could not be reached, or lacked connections, memory or disk: a matter of waiting, not of the request.
 * Whether a statement that was under way took effect is then unknown.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = findSqlState(error);
  if (code !== null) return unavailableClasses.has(code.slice(0, 2)) || unavailableStates.has(code);
  if (error instanceof EmbeddedEngineStoppedError) return true;
  const systemCode = findText(error, "code");
  if (systemCode !== null && unavailableSystemCodes.has(systemCode)) return true;
  return error instanceof Error && unavailableMessages.has(error.message);
}

/** 08: the connection broke; 53: the server lacks connections, memory or disk. */
const unavailableClasses: ReadonlySet<string> = new Set(["08", "53"]);

const unavailableStates: ReadonlySet<string> = new Set([
  state.adminShutdown,
  state.crashShutdown,
  state.cannotConnectNow,
  state.idleInTransactionTimeout,
]);

const unavailableSystemCodes: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** Thrown by `pg` and its pool without any code; a test holds them against the installed version. */
const unavailableMessages: ReadonlySet<string> = new Set([
  "timeout exceeded when trying to connect",
  "Connection terminated",
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "Client has encountered a connection error and is not queryable",
  "Cannot use a pool after calling end on the pool",
]);

function isViolation(error: unknown, code: string, constraint: string | undefined): boolean {
  if (findSqlState(error) !== code) return false;
  return constraint === undefined || findText(error, "constraint") === constraint;
}

function findText(error: unknown, key: string): string | null {
  if (typeof error !== "object" || error === null) return null;
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : null;
}

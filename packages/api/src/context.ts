import type { Actor } from "@induction/auth/actor";
import type { Auth } from "@induction/auth/auth";
import type { AuthRequest } from "@induction/auth/auth-options";
import type { Database } from "@induction/db/engine/open-database";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { ChangeFeed } from "./live/change-feed.ts";
import type { ProgramCatalogue } from "./programs/catalogue.ts";

/** Where the API writes its log: fields first, then a constant phrase. pino's own shape. */
export interface ApiLogger {
  info(fields: Readonly<Record<string, unknown>>, phrase: string): void;
  warn(fields: Readonly<Record<string, unknown>>, phrase: string): void;
  error(fields: Readonly<Record<string, unknown>>, phrase: string): void;
}

/** What a running program needs to advise people, made once at its start. */
export interface AdvisingServices {
  readonly db: Database;
  readonly catalogue: ProgramCatalogue;
  readonly changeFeed: ChangeFeed;
  now(): Date;
  /** Sees that stored assessments follow the programs, once what the transaction writes stands. */
  enqueueSettling(trx: OpenTransaction): Promise<void>;
  /** The day in Eastern time, by which deadlines go; the fixed as-of day in the demo. */
  today(): CalendarDate;
}

/** Everything that all requests share. */
export interface ApiServices extends AdvisingServices {
  readonly auth: Auth;
  readonly isDemo: boolean;
  readonly logger: ApiLogger;
}

/** What a procedure knows of its request. */
export interface ApiContext extends ApiServices {
  readonly actor: Actor;
  /** Why nobody could say who asks, where that failed: every procedure then fails with it. Null otherwise. */
  readonly identifyFailure: unknown;
  readonly requestId: string;
  readonly request: AuthRequest;
  /** Headers of the answer, for the session's cookies. */
  readonly responseHeaders: Headers;
}

import type { OpenTransaction, Queryable } from "@induction/db/queries/queryable";
import type { AuthEvent } from "./auth-events.ts";
import type { Cookies } from "./cookies.ts";
import type { AuthMailJob } from "./mail-jobs.ts";
import type { Passwords } from "./passwords.ts";
import type { SessionMemory } from "./session-memory.ts";

/** A new applicant of an organisation, who has just accepted an invitation. */
export interface NewApplicant {
  readonly orgId: string;
  readonly userId: string;
  readonly name: string;
  readonly advisorId: string | null;
  readonly at: Date;
}

/** What sign-in needs from the rest of the program. Each callback works in the transaction it is given. */
export interface AuthOptions {
  readonly db: Queryable;
  readonly now: () => Date;
  /** Origin under which people reach the server; https decides that cookies are Secure. */
  readonly publicUrl: string;
  readonly enqueueMail: (trx: OpenTransaction, job: AuthMailJob) => Promise<void>;
  readonly createApplicant: (trx: OpenTransaction, applicant: NewApplicant) => Promise<void>;
  readonly recordEvent: (trx: OpenTransaction, event: AuthEvent) => Promise<void>;
  /**
   * For how long a session that was looked up is believed without asking again; left out, it is not. Whatever ends a
   * session or changes roles through this object holds at once all the same; what another process does holds after this time.
   */
  readonly rememberSessionsMs?: number;
}

/** The options, with what is made of them once. */
export interface AuthTools extends AuthOptions {
  readonly cookies: Cookies;
  readonly passwords: Passwords;
  readonly sessionMemory: SessionMemory;
}

/** What signing in needs to know of a request. */
export interface AuthRequest {
  readonly cookieHeader: string | null;
  /** The network address that the request came from. */
  readonly address: string;
  readonly userAgent: string | null;
  readonly requestId: string | null;
}

import { inTransaction } from "@induction/db/engine/transaction";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { AuthTools } from "./auth-options.ts";

/** What happened at a sign-in, as the audit trail tells it. */
export type AuthAction =
  | "signed-in"
  | "sign-in-refused"
  | "signed-out"
  | "signed-out-everywhere"
  | "session-ended"
  | "password-changed"
  | "password-reset"
  | "reset-requested"
  | "invitation-created"
  | "invitation-revoked"
  | "invitation-accepted";

/** One line for the audit trail: ids only. */
export interface AuthEvent {
  readonly action: AuthAction;
  readonly at: Date;
  /** Who did it; null for somebody not signed in. */
  readonly actorId: string | null;
  /** Whose account it is about; null for an address without an account. */
  readonly userId: string | null;
  readonly orgId: string | null;
  readonly invitationId: string | null;
  readonly requestId: string | null;
}

/** What a caller says of an event; whatever is left out is null. */
export type EventParts = Pick<AuthEvent, "action"> & Partial<AuthEvent>;

/** Records an event in the transaction of what happened. */
export async function recordEvent(
  tools: Pick<AuthTools, "now" | "recordEvent">,
  trx: OpenTransaction,
  parts: EventParts,
): Promise<void> {
  const nothing = { actorId: null, userId: null, orgId: null, invitationId: null, requestId: null };
  await tools.recordEvent(trx, { ...nothing, at: tools.now(), ...parts });
}

/** Records an event that changed nothing else. */
export async function recordEventAlone(
  tools: Pick<AuthTools, "db" | "now" | "recordEvent">,
  parts: EventParts,
): Promise<void> {
  await inTransaction(tools.db, (trx) => recordEvent(tools, trx, parts));
}

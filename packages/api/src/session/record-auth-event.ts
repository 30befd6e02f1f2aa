import type { AuthEvent } from "@induction/auth/auth-events";
import { type Change, recordChange } from "@induction/db/queries/changes";
import type { OpenTransaction } from "@induction/db/queries/queryable";

/** Stands for an account that there is not: somebody tried an address that nobody has. */
const NO_ACCOUNT = "none";

/** Writes what happened at a sign-in into the audit; for `createAuth`, in its transaction. */
export async function recordAuthEvent(trx: OpenTransaction, event: AuthEvent): Promise<void> {
  const { action, at, orgId, actorId, requestId } = event;
  const nothing = { fields: [], applicant: null, why: null };
  await recordChange(trx, { action, at, orgId, actorId, requestId, ...toRecord(event), ...nothing });
}

function toRecord({ invitationId, userId }: AuthEvent): Pick<Change, "record" | "recordId"> {
  if (invitationId !== null) return { record: "invitation", recordId: invitationId };
  return { record: "account", recordId: userId ?? NO_ACCOUNT };
}

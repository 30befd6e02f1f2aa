import { inTransaction } from "@induction/db/engine/transaction";
import { findAccountByEmail } from "@induction/db/queries/auth/accounts.queries";
import { grantPlatformRole } from "@induction/db/queries/auth/administrators.queries";
import { deleteSessionsOfUser } from "@induction/db/queries/auth/sessions.queries";
import { recordChange } from "@induction/db/queries/changes";
import { type AdminCommand, AdminError } from "./admin-command.ts";
import { requireEmail } from "./admin-input.ts";

/** Lets a person keep the program list. */
export const grantCurator: AdminCommand = {
  purpose: "lets a person with an account keep the program list",
  options: { email: { type: "string" } },
  run: ({ db, now }, options) => {
    const email = requireEmail(options);
    return inTransaction(db.kysely, async (trx) => {
      const account = await findAccountByEmail(trx, email);
      if (account === null) {
        throw new AdminError(`Nobody has an account with the address ${email}: invite them first.`);
      }
      const isNew = await grantPlatformRole(trx, { userId: account.id, role: "curator" });
      if (!isNew) return `${account.name} (${email}) is a curator already.`;
      // The role brings shorter sessions: the person signs in anew.
      await deleteSessionsOfUser(trx, account.id);
      await recordChange(trx, {
        at: now(),
        orgId: null,
        actorId: null,
        requestId: null,
        action: "curator-granted",
        record: "account",
        recordId: account.id,
        fields: [{ field: "platformRoles", old: null, new: ["curator"] }],
        applicant: null,
        why: null,
      });
      return `${account.name} (${email}) is a curator from the next sign-in on.`;
    });
  },
};

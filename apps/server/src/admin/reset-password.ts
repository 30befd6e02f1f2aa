import { toResetUrl } from "@induction/auth/prepare-mail";
import { issueResetToken } from "@induction/auth/tokens";
import { inTransaction } from "@induction/db/engine/transaction";
import { findAccountByEmail } from "@induction/db/queries/auth/accounts.queries";
import { recordChange } from "@induction/db/queries/changes";
import { must } from "@induction/domain/kernel/must";
import { type AdminCommand, AdminError } from "./admin-command.ts";
import { requireEmail } from "./admin-input.ts";

/** Prints a link to set a new password, for somebody whom no mail reaches. Nobody sets or sees another's password. */
export const resetPassword: AdminCommand = {
  purpose: "prints a link with which a person sets a new password",
  options: { email: { type: "string" } },
  run: ({ db, now, publicUrl }, options) => {
    const email = requireEmail(options);
    return inTransaction(db.kysely, async (trx) => {
      const at = now();
      const token = await issueResetToken({ db: trx, now: at }, email);
      if (token === null) throw new AdminError(`Nobody with the address ${email} can sign in here.`);
      const account = must(await findAccountByEmail(trx, email), "a token was made for it");
      await recordChange(trx, {
        at,
        orgId: null,
        actorId: null,
        requestId: null,
        action: "reset-link-printed",
        record: "account",
        recordId: account.id,
        fields: [],
        applicant: null,
        why: null,
      });
      return `This link sets a new password for ${email}. It works once, for one hour:\n${toResetUrl(publicUrl, token)}`;
    });
  },
};

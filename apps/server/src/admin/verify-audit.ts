import { checkAudit } from "@induction/db/queries/audit-seals.queries";
import { type AdminCommand, AdminError } from "./admin-command.ts";

/** Recomputes the seals of the audit trail. */
export const verifyAudit: AdminCommand = {
  purpose: "recomputes the seals of the audit trail and names the first lines that do not fit",
  options: {},
  async run({ db }) {
    const { seals, sealedLines, openLines, broken } = await checkAudit(db.kysely);
    if (broken !== null) {
      throw new AdminError(
        `The audit was changed: something among lines ${broken.firstId} to ${broken.lastId} does not fit its seal.`,
      );
    }
    return `The audit is whole: ${sealedLines} lines under ${seals} seals. ${openLines} newer lines are not sealed yet.`;
  },
};

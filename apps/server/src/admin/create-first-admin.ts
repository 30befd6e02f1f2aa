import { randomUUID } from "node:crypto";
import { toResetUrl } from "@induction/auth/prepare-mail";
import { issueResetToken } from "@induction/auth/tokens";
import { inTransaction } from "@induction/db/engine/transaction";
import { type Account, findAccountByEmail, insertAccount } from "@induction/db/queries/auth/accounts.queries";
import {
  hasAdministrator,
  insertOrganisation,
  lockOrganisations,
} from "@induction/db/queries/auth/administrators.queries";
import { joinOrganisation } from "@induction/db/queries/auth/memberships.queries";
import { deleteSessionsOfUser } from "@induction/db/queries/auth/sessions.queries";
import { recordChange } from "@induction/db/queries/changes";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import { must } from "@induction/domain/kernel/must";
import { type AdminCommand, AdminError, type AdminTools } from "./admin-command.ts";
import { requireEmail, requireText } from "./admin-input.ts";

/** Whom to make the administrator of which new organisation. */
interface FirstAdmin {
  readonly organisation: string;
  readonly email: string;
  readonly name: string;
  readonly isAnother: boolean;
}

/**
 * Makes an organisation and its administrator. From then on people come in by invitation, so this works as long as there
 * is no administrator; a further organisation takes `--force-another`.
 */
export const createFirstAdmin: AdminCommand = {
  purpose: "makes the first organisation and its administrator, and prints a link to set the password",
  options: {
    organisation: { type: "string" },
    email: { type: "string" },
    name: { type: "string" },
    "force-another": { type: "boolean" },
  },
  run: (tools, options) => {
    const wish = {
      organisation: requireText(options, "organisation"),
      email: requireEmail(options),
      name: requireText(options, "name"),
      isAnother: options["force-another"] === true,
    };
    return inTransaction(tools.db.kysely, (trx) => create(tools, trx, wish));
  },
};

async function create(tools: AdminTools, trx: OpenTransaction, wish: FirstAdmin): Promise<string> {
  const { organisation, email, isAnother } = wish;
  const at = tools.now();
  await lockOrganisations(trx);
  if (!isAnother && (await hasAdministrator(trx))) {
    throw new AdminError(
      "There is an administrator already, who can invite others. To make a further organisation, add --force-another.",
    );
  }
  const account = await findOrInsertAccount(tools, trx, wish);
  const orgId = randomUUID();
  await insertOrganisation(trx, { id: orgId, name: organisation, at });
  await joinOrganisation(trx, { orgId, userId: account.id, roles: ["admin"], at });
  // Whoever was signed in with fewer roles signs in anew.
  await deleteSessionsOfUser(trx, account.id);
  await recordChange(trx, {
    at,
    orgId,
    actorId: null,
    requestId: null,
    action: "administrator-created",
    record: "membership",
    recordId: account.id,
    fields: [{ field: "roles", old: null, new: ["admin"] }],
    applicant: null,
    why: null,
  });
  const done = `${organisation} now exists, with ${account.name} (${email}) as its administrator.`;
  if (account.passwordHash !== null) return `${done}\nThey sign in with the password they have.`;
  const token = must(await issueResetToken({ db: trx, now: at }, email), "the account was just seen");
  return `${done}\nThis link sets the password. It works once, for one hour:\n${toResetUrl(tools.publicUrl, token)}`;
}

async function findOrInsertAccount(
  { now }: AdminTools,
  trx: OpenTransaction,
  { email, name }: FirstAdmin,
): Promise<Account> {
  const existing = await findAccountByEmail(trx, email);
  if (existing?.isSuspended) throw new AdminError(`The account of ${email} is suspended.`);
  if (existing !== null) return existing;
  await insertAccount(trx, { id: randomUUID(), email, name, passwordHash: null, at: now() });
  return must(await findAccountByEmail(trx, email), "it was just inserted");
}

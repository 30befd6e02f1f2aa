import { inTransaction } from "@induction/db/engine/transaction";
import { type Account, findAccount, setPasswordHash } from "@induction/db/queries/auth/accounts.queries";
import { deleteSessionsOfUser } from "@induction/db/queries/auth/sessions.queries";
import { consumeResetToken, deleteResetTokensOfUser } from "@induction/db/queries/auth/tokens.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { Person } from "./actor.ts";
import { recordEvent, recordEventAlone } from "./auth-events.ts";
import type { AuthRequest, AuthTools } from "./auth-options.ts";
import { holdAccount, judgePassword, type Refused, refused, type Wait } from "./credentials.ts";
import { forgetDevices, rememberDevice } from "./devices.ts";
import { toAccountEmail } from "./email-address.ts";
import { findPasswordProblem } from "./password-rules.ts";
import { openSession } from "./sessions.ts";
import { countLinkLook, countResetRequest, forgetFailuresOfAccount, forgiveLinkLook } from "./throttle.ts";
import { findTokenHash, findUserToReset } from "./tokens.ts";

/** The new password was not taken; the message is a sentence for the person who chose it. */
export interface WeakPassword {
  readonly kind: "weak-password";
  readonly message: string;
}

/** A link that is unknown, used, revoked or too old: which of these is not said. */
export interface InvalidLink {
  readonly kind: "invalid-link";
}

/** The answer to every link that cannot be used. */
export const invalidLink: InvalidLink = { kind: "invalid-link" };

/**
 * Gives a person another password, who proves the present one. Every session of theirs ends, and the one at hand goes
 * on under a new id.
 */
export async function changePassword(
  tools: AuthTools,
  { person, current, next }: { person: Person; current: string; next: string },
  request: AuthRequest,
): Promise<{ kind: "changed"; setCookies: readonly string[] } | Refused | Wait | WeakPassword> {
  const guesser = { kind: "session", sessionHash: person.sessionHash } as const;
  const judgement = await judgePassword(tools, { email: person.email, password: current, guesser });
  if (judgement.kind === "wait") return judgement;
  if (judgement.kind === "wrong") {
    const { userId } = person;
    const { requestId } = request;
    await recordEventAlone(tools, { action: "sign-in-refused", actorId: userId, userId, requestId });
    return refused;
  }
  const { account } = judgement;
  const problem = findPasswordProblem(next, toPersonalWords(person));
  if (problem !== null) return { kind: "weak-password", message: problem };

  const passwordHash = await tools.passwords.hash(next);
  return inTransaction(tools.db, async (trx) => {
    if (!(await holdAccount(trx, account))) return refused;
    await replacePassword(tools, trx, { account, passwordHash });
    const { setCookies } = await openSession(tools, trx, {
      userId: account.id,
      userAgent: request.userAgent,
    });
    const deviceCookies = await rememberDevice(tools, trx, { userId: account.id, guesser });
    await recordEvent(tools, trx, {
      action: "password-changed",
      actorId: account.id,
      userId: account.id,
      requestId: request.requestId,
    });
    return { kind: "changed", setCookies: [...setCookies, ...deviceCookies] };
  });
}

/**
 * Asks for a mail with a link to set a new password. The answer, and the work until it is given, are the same whether or
 * not the address has an account: that is looked up when the mail is written.
 */
export async function requestReset(
  tools: AuthTools,
  email: string,
  request: AuthRequest,
): Promise<{ kind: "accepted" } | Wait> {
  const accountEmail = toAccountEmail(email);
  const { retryAfterSeconds, isSilent } = await countResetRequest(tools.db, {
    email: accountEmail,
    address: request.address,
    now: tools.now(),
  });
  if (retryAfterSeconds !== null) return { kind: "wait", retryAfterSeconds };
  if (isSilent) return { kind: "accepted" };
  await inTransaction(tools.db, async (trx) => {
    await tools.enqueueMail(trx, { kind: "reset", email: accountEmail });
    await recordEvent(tools, trx, { action: "reset-requested", requestId: request.requestId });
  });
  return { kind: "accepted" };
}

/**
 * Whether a mailed link still sets a password, for whoever has just opened it. It says nothing of whose it is, stays good,
 * and whoever tries links that are not waits.
 */
export async function previewReset(
  { db, now }: Pick<AuthTools, "db" | "now">,
  token: string,
  { address }: Pick<AuthRequest, "address">,
): Promise<{ kind: "good" } | InvalidLink | Wait> {
  const retryAfterSeconds = await countLinkLook(db, { address, now: now() });
  if (retryAfterSeconds !== null) return { kind: "wait", retryAfterSeconds };
  const userId = await findUserToReset({ db, now: now() }, token);
  const account = userId === null ? null : await findAccount(db, userId);
  if (account === null || account.isSuspended) return invalidLink;
  await forgiveLinkLook(db, { address });
  return { kind: "good" };
}

/** Sets a new password by a mailed link, which works once. Every session ends; the person signs in anew. */
export async function resetPassword(
  tools: AuthTools,
  { token, password }: { token: string; password: string },
  request: AuthRequest,
): Promise<{ kind: "changed" } | InvalidLink | WeakPassword> {
  const hash = findTokenHash(token);
  const userId = await findUserToReset({ db: tools.db, now: tools.now() }, token);
  const account = userId === null ? null : await findAccount(tools.db, userId);
  if (hash === null || account === null || account.isSuspended) return invalidLink;
  const problem = findPasswordProblem(password, [account.name, account.email]);
  if (problem !== null) return { kind: "weak-password", message: problem };

  const passwordHash = await tools.passwords.hash(password);
  return inTransaction(tools.db, async (trx) => {
    const consumedFor = await consumeResetToken(trx, { hash, now: tools.now() });
    if (consumedFor !== account.id) return invalidLink;
    await replacePassword(tools, trx, { account, passwordHash });
    await forgetFailuresOfAccount(trx, account.email);
    await recordEvent(tools, trx, {
      action: "password-reset",
      userId: account.id,
      requestId: request.requestId,
    });
    return { kind: "changed" };
  });
}

/** A new password leaves nothing that the old one opened, and tells the owner. */
async function replacePassword(
  { enqueueMail }: AuthTools,
  trx: OpenTransaction,
  { account, passwordHash }: { account: Account; passwordHash: string },
): Promise<void> {
  await setPasswordHash(trx, { userId: account.id, passwordHash });
  await deleteSessionsOfUser(trx, account.id);
  await forgetDevices(trx, account.id);
  await deleteResetTokensOfUser(trx, account.id);
  await enqueueMail(trx, { kind: "password-changed", userId: account.id });
}

function toPersonalWords({ name, email, memberships }: Person): readonly string[] {
  return [name, email, ...memberships.map(({ orgName }) => orgName)];
}

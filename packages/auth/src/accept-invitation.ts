import { randomUUID } from "node:crypto";
import { inTransaction } from "@induction/db/engine/transaction";
import { type Account, findAccountByEmail, insertAccount } from "@induction/db/queries/auth/accounts.queries";
import { markInvitationAccepted, type NamedInvitation } from "@induction/db/queries/auth/invitations.queries";
import { joinOrganisation } from "@induction/db/queries/auth/memberships.queries";
import { deleteSessionsOfUser } from "@induction/db/queries/auth/sessions.queries";
import { consumeInvitationToken, deleteTokensOfInvitation } from "@induction/db/queries/auth/tokens.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { Actor } from "./actor.ts";
import { recordEvent } from "./auth-events.ts";
import type { AuthRequest, AuthTools } from "./auth-options.ts";
import { holdAccount, judgePassword, type Refused, refused, type Wait } from "./credentials.ts";
import { toGuesser } from "./devices.ts";
import { type InvalidLink, invalidLink, type WeakPassword } from "./password-changes.ts";
import { findPasswordProblem } from "./password-rules.ts";
import { admit, type SignedIn } from "./sign-in.ts";
import type { Guesser } from "./throttle.ts";
import { findInvitationToAccept, findTokenHash } from "./tokens.ts";

/** What a person brings who accepts an invitation. */
export interface Acceptance {
  readonly token: string;
  /** A new one for a new person, the present one for somebody who has an account and is not signed in to it. */
  readonly password: string | null;
  /** What the person wants to be called; null: as in the invitation. */
  readonly name: string | null;
  /** Who is signed in at that browser. */
  readonly actor: Actor;
}

/** What came of accepting an invitation. `refused`: the address has an account, and its password was not given. */
export type AcceptanceOutcome = SignedIn | InvalidLink | Refused | Wait | WeakPassword;

/** One acceptance under way. */
interface Attempt {
  readonly invitation: NamedInvitation;
  readonly tokenHash: string;
  readonly acceptance: Acceptance;
  readonly request: AuthRequest;
}

/** Joins an organisation by a mailed link, which works once, and signs in. */
export async function acceptInvitation(
  tools: AuthTools,
  acceptance: Acceptance,
  request: AuthRequest,
): Promise<AcceptanceOutcome> {
  const tokenHash = findTokenHash(acceptance.token);
  const invitation = await findInvitationToAccept({ db: tools.db, now: tools.now() }, acceptance.token);
  if (tokenHash === null || invitation === null) return invalidLink;
  const attempt = { invitation, tokenHash, acceptance, request };
  const account = await findAccountByEmail(tools.db, invitation.email);
  try {
    return account === null
      ? await joinAsNewPerson(tools, attempt)
      : await joinWithAccount(tools, attempt, account);
  } catch (error) {
    if (error instanceof LinkLostError) return invalidLink;
    throw error;
  }
}

/** Undoes the transaction: the link was used, revoked or outlived while it was being looked at. */
class LinkLostError extends Error {
  override readonly name = "LinkLostError";
}

async function joinAsNewPerson(tools: AuthTools, attempt: Attempt): Promise<AcceptanceOutcome> {
  const { invitation, acceptance } = attempt;
  const { email } = invitation;
  const name = acceptance.name?.trim() || invitation.name;
  const password = acceptance.password ?? "";
  const problem = findPasswordProblem(password, [name, email, invitation.orgName]);
  if (problem !== null) return { kind: "weak-password", message: problem };

  const passwordHash = await tools.passwords.hash(password);
  return joining(tools, async (trx) => {
    await consumeLink(tools, trx, attempt);
    const userId = randomUUID();
    const isNew = await insertAccount(trx, { id: userId, email, name, passwordHash, at: tools.now() });
    // Another invitation of the same address was accepted at this moment: now there is an account to sign in to.
    if (!isNew) throw new LinkLostError("The address has got an account meanwhile.");
    const guesser: Guesser = { kind: "stranger", email, address: attempt.request.address };
    return join(tools, trx, { attempt, userId, name, guesser });
  });
}

async function joinWithAccount(
  tools: AuthTools,
  attempt: Attempt,
  account: Account,
): Promise<AcceptanceOutcome> {
  const { acceptance, request } = attempt;
  const { actor, password } = acceptance;
  const isOwner = actor.kind === "person" && actor.userId === account.id;
  const guesser = isOwner ? null : await toGuesser(tools, request, account.email);
  const proof = guesser === null ? account : await proveAccount(tools, { account, password, guesser });
  if ("kind" in proof) return proof;
  return joining(tools, async (trx) => {
    if (!(await holdAccount(trx, proof))) return refused;
    await consumeLink(tools, trx, attempt);
    return join(tools, trx, { attempt, userId: proof.id, name: proof.name, guesser });
  });
}

/** All of it, or nothing. Begun anew where it meets a change of the roles of whoever invited, for it writes through `trx` alone. */
function joining<Outcome>(
  { db }: AuthTools,
  work: (trx: OpenTransaction) => Promise<Outcome>,
): Promise<Outcome> {
  return inTransaction(db, work, { safeToRepeat: true });
}

async function proveAccount(
  tools: AuthTools,
  { account, password, guesser }: { account: Account; password: string | null; guesser: Guesser },
): Promise<Account | Refused | Wait> {
  // Without a password there is nothing to guess with, and nothing to count.
  if (password === null) return refused;
  const judgement = await judgePassword(tools, { email: account.email, password, guesser });
  if (judgement.kind === "wait") return judgement;
  return judgement.kind === "right" ? judgement.account : refused;
}

/** Of any number of callers with the same link, one gets past this. */
async function consumeLink(
  { now }: AuthTools,
  trx: OpenTransaction,
  { invitation: { orgId, id }, tokenHash }: Attempt,
): Promise<void> {
  const consumed = await consumeInvitationToken(trx, { hash: tokenHash, now: now() });
  const isOurs = consumed !== null && consumed.orgId === orgId && consumed.id === id;
  if (!isOurs || !(await markInvitationAccepted(trx, { orgId, id, now: now() }))) {
    throw new LinkLostError("The link was used or revoked meanwhile.");
  }
  await deleteTokensOfInvitation(trx, { orgId, id });
}

async function join(
  tools: AuthTools,
  trx: OpenTransaction,
  who: { attempt: Attempt; userId: string; name: string; guesser: Guesser | null },
): Promise<SignedIn> {
  const { attempt, userId, name, guesser } = who;
  const { invitation, request } = attempt;
  const { orgId, id: invitationId, roles, advisorId } = invitation;
  const at = tools.now();
  const hasJoined = await joinOrganisation(trx, { orgId, userId, roles, at });
  if (!hasJoined) throw new LinkLostError("The person is suspended in this organisation.");
  if (roles.includes("applicant")) await tools.createApplicant(trx, { orgId, userId, name, advisorId, at });
  const { requestId } = request;
  const event = { action: "invitation-accepted", actorId: userId, userId } as const;
  await recordEvent(tools, trx, { ...event, orgId, invitationId, requestId });
  // The roles have changed, so that no session opened with fewer goes on.
  await deleteSessionsOfUser(trx, userId);
  return admit(tools, trx, { userId, guesser, request });
}

import { inTransaction } from "@induction/db/engine/transaction";
import { deleteSession, deleteSessionsOfUser } from "@induction/db/queries/auth/sessions.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import type { Person } from "./actor.ts";
import { recordEvent, recordEventAlone } from "./auth-events.ts";
import type { AuthRequest, AuthTools } from "./auth-options.ts";
import { holdAccount, judgePassword, type Refused, refused, type Wait } from "./credentials.ts";
import { rememberDevice, toGuesser } from "./devices.ts";
import { toAccountEmail } from "./email-address.ts";
import { endBroughtSession, endOwnSession, openSession } from "./sessions.ts";
import type { Guesser } from "./throttle.ts";

/** A person who is in, and the lines for `Set-Cookie` that keep them in. */
export interface SignedIn {
  readonly kind: "signed-in";
  readonly actor: Person;
  readonly setCookies: readonly string[];
}

/** The lines for `Set-Cookie` after signing out. */
export interface SignedOut {
  readonly setCookies: readonly string[];
}

/** Lets a person in by address and password. */
export async function signIn(
  tools: AuthTools,
  { email, password }: { email: string; password: string },
  request: AuthRequest,
): Promise<SignedIn | Refused | Wait> {
  const accountEmail = toAccountEmail(email);
  const guesser = await toGuesser(tools, request, accountEmail);
  const judgement = await judgePassword(tools, { email: accountEmail, password, guesser });
  if (judgement.kind === "wait") return judgement;
  if (judgement.kind === "wrong") {
    const { userId } = judgement;
    await recordEventAlone(tools, { action: "sign-in-refused", userId, requestId: request.requestId });
    return refused;
  }
  const { account } = judgement;
  return inTransaction(tools.db, async (trx) => {
    if (!(await holdAccount(trx, account))) return refused;
    return admit(tools, trx, { userId: account.id, guesser, request });
  });
}

/**
 * Opens a session for a person who has just proved who they are, and ends the one that the request brought. The browser is
 * remembered when it brought the password, as told by `guesser`.
 */
export async function admit(
  tools: AuthTools,
  trx: OpenTransaction,
  { userId, guesser, request }: { userId: string; guesser: Guesser | null; request: AuthRequest },
): Promise<SignedIn> {
  await endBroughtSession(tools, trx, request.cookieHeader);
  const { actor, setCookies } = await openSession(tools, trx, { userId, userAgent: request.userAgent });
  const deviceCookies = guesser === null ? [] : await rememberDevice(tools, trx, { userId, guesser });
  await recordEvent(tools, trx, {
    action: "signed-in",
    actorId: userId,
    userId,
    requestId: request.requestId,
  });
  return { kind: "signed-in", actor, setCookies: [...setCookies, ...deviceCookies] };
}

/** Ends the session in which a person acts. */
export async function signOut(tools: AuthTools, person: Person, request: AuthRequest): Promise<SignedOut> {
  const { userId, sessionHash } = person;
  return inTransaction(tools.db, async (trx) => {
    await deleteSession(trx, sessionHash);
    await recordEvent(tools, trx, {
      action: "signed-out",
      actorId: userId,
      userId,
      requestId: request.requestId,
    });
    return { setCookies: [tools.cookies.clearSession()] };
  });
}

/** Ends every session of a person. */
export async function signOutEverywhere(
  tools: AuthTools,
  { userId }: Person,
  request: AuthRequest,
): Promise<SignedOut> {
  return inTransaction(tools.db, async (trx) => {
    await deleteSessionsOfUser(trx, userId);
    await recordEvent(tools, trx, {
      action: "signed-out-everywhere",
      actorId: userId,
      userId,
      requestId: request.requestId,
    });
    return { setCookies: [tools.cookies.clearSession()] };
  });
}

/** Ends one session of a person; false when they have none of this reference. */
export async function endSession(
  tools: AuthTools,
  { userId, sessionRef }: { userId: string; sessionRef: string },
  request: AuthRequest,
): Promise<boolean> {
  return inTransaction(tools.db, async (trx) => {
    const hasEnded = await endOwnSession(trx, { userId, sessionRef });
    if (hasEnded) {
      await recordEvent(tools, trx, {
        action: "session-ended",
        actorId: userId,
        userId,
        requestId: request.requestId,
      });
    }
    return hasEnded;
  });
}

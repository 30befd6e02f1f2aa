import type { Person } from "@induction/auth/actor";
import type { ApiContext } from "../context.ts";
import { AppError, notFound } from "../errors/app-error.ts";
import { type CurrentSession, toCurrentSession } from "./current-session.ts";
import { requireSuccess } from "./outcomes.ts";

/** Sends cookies with the answer. */
export function setCookies({ responseHeaders }: ApiContext, cookies: readonly string[]): void {
  for (const cookie of cookies) responseHeaders.append("set-cookie", cookie);
}

/** The session of whoever has just signed in. */
export function signInWith(
  context: ApiContext,
  { actor, setCookies: cookies }: { readonly actor: Person; readonly setCookies: readonly string[] },
): CurrentSession {
  setCookies(context, cookies);
  return toCurrentSession(context, actor);
}

/** Signs in by address and password. */
export async function signIn(
  context: ApiContext,
  given: { email: string; password: string },
): Promise<CurrentSession> {
  return signInWith(context, requireSuccess(await context.auth.signIn(given, context.request)));
}

/** Ends this session; signing out without one is done already. */
export async function signOut(context: ApiContext): Promise<void> {
  const { actor, auth, request } = context;
  if (actor.kind === "anonymous") return;
  setCookies(context, (await auth.signOut(actor, request)).setCookies);
}

/** Ends all sessions of the person, this one included. */
export async function signOutEverywhere(context: ApiContext, person: Person): Promise<void> {
  setCookies(context, (await context.auth.signOutEverywhere(person, context.request)).setCookies);
}

/** One of the person's own sessions. */
export interface SessionLine {
  readonly sessionRef: string;
  readonly isCurrent: boolean;
  readonly signedInAt: string;
  readonly expiresAt: string;
  readonly userAgent: string | null;
}

/** The sessions of the person. */
export async function listSessions({ auth }: ApiContext, person: Person): Promise<readonly SessionLine[]> {
  const sessions = await auth.listSessions(person);
  return sessions.map(({ signedInAt, expiresAt, ...session }) => ({
    ...session,
    signedInAt: signedInAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/** Ends one of the person's sessions. */
export async function endSession(
  { auth, request }: ApiContext,
  person: Person,
  { sessionRef }: { sessionRef: string },
): Promise<void> {
  if (!(await auth.endSession(person, sessionRef, request))) throw notFound();
}

/** Sends a link to set a new password, where the address has an account; the answer does not say. */
export async function requestReset(
  { auth, request }: ApiContext,
  { email }: { email: string },
): Promise<void> {
  requireSuccess(await auth.requestReset(email, request));
}

/** Whether a mailed link still sets a password. @throws AppError NOT_FOUND where it does not */
export async function previewReset(
  { auth, request }: ApiContext,
  { token }: { token: string },
): Promise<void> {
  requireSuccess(await auth.previewReset(token, request));
}

/** Sets a new password by a mailed link. */
export async function resetPassword(
  { auth, request }: ApiContext,
  given: { token: string; password: string },
): Promise<void> {
  requireSuccess(await auth.resetPassword(given, request));
}

const WRONG_PASSWORD = "This is not your present password. Check it and try again.";

/** Sets another password for whoever knows the present one. */
export async function changePassword(
  context: ApiContext,
  person: Person,
  given: { current: string; next: string },
): Promise<void> {
  const outcome = await context.auth.changePassword(person, given, context.request);
  // Whoever is asked here is signed in; "not signed in" would send them away.
  if (outcome.kind === "refused") {
    const fieldErrors = [{ path: "current", message: WRONG_PASSWORD }];
    throw new AppError("BAD_REQUEST", { details: { fieldErrors } });
  }
  setCookies(context, requireSuccess(outcome, "next").setCookies);
}

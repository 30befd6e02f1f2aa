import {
  deleteSession,
  findSessionPerson,
  findSessionWithPerson,
  listSessionsOfUser,
} from "@induction/db/queries/auth/sessions.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import { must } from "@induction/domain/kernel/must";
import { type Actor, anonymous, type Person, type SessionKind, toPerson, toSessionKind } from "./actor.ts";
import type { AuthTools } from "./auth-options.ts";
import { createLucia } from "./lucia.ts";
import { createSecret, hashSecret, isSecretShaped } from "./secrets.ts";
import { sessionLives } from "./session-lives.ts";

type SessionTools = Pick<AuthTools, "db" | "now" | "cookies">;

/** An actor, and what the browser must be told. */
export interface Identified {
  readonly actor: Actor;
  /** Lines for `Set-Cookie`. */
  readonly setCookies: readonly string[];
}

/** A session of one's own, as a list shows it. */
export interface OwnSession {
  /** Names the session to its owner; opens nothing. */
  readonly sessionRef: string;
  readonly isCurrent: boolean;
  readonly signedInAt: Date;
  readonly expiresAt: Date;
  readonly userAgent: string | null;
}

/**
 * Who sends this cookie. Moves the idle end of the session on, and renews the cookie with it. A session that was looked up
 * a moment ago is remembered.
 */
export async function identify(
  tools: SessionTools & Pick<AuthTools, "sessionMemory">,
  cookieHeader: string | null,
): Promise<Identified> {
  const nobody: Identified = { actor: anonymous, setCookies: [] };
  const sessionId = tools.cookies.findSessionId(cookieHeader);
  const kind = sessionId === null ? null : findKind(sessionId);
  if (sessionId === null || kind === null) return nobody;

  const idHash = hashSecret(sessionId);
  const remembered = tools.sessionMemory.find(idHash);
  if (remembered !== null) return { actor: remembered, setCookies: [] };
  const remember = tools.sessionMemory.beginLookUp(idHash);
  const { session, user } = await createLucia({ ...tools, kind }).validateSession(sessionId);
  if (session === null) return nobody;
  const actor = toPerson({ idHash, signedInAt: session.signedInAt }, user.person);
  // Lucia's times are on the machine's clock.
  remember(actor, session.expiresAt.getTime() - Date.now());
  const setCookies = session.fresh
    ? [toSessionCookie(tools, { sessionId, kind, endsAt: session.endsAt })]
    : [];
  return { actor, setCookies };
}

/**
 * What a person identified earlier is now: for a stream that stays open. Does not count as a sign of life, or an
 * abandoned screen would keep its session for ever.
 */
export async function recheck({ db, now }: SessionTools, earlier: Person): Promise<Actor> {
  const found = await findSessionWithPerson(db, earlier.sessionHash);
  if (found === null) return anonymous;
  const { session, person } = found;
  const kind: SessionKind = session.isStaff ? "staff" : "applicant";
  const holds = session.expiresAt > now() && !person.isSuspended && toSessionKind(person) === kind;
  return holds ? toPerson(session, person) : anonymous;
}

/** Opens a session, of the kind that the person's roles call for, under an id that was never used before. */
export async function openSession(
  tools: SessionTools,
  trx: Queryable,
  { userId, userAgent }: { userId: string; userAgent: string | null },
): Promise<{ actor: Person; setCookies: readonly string[] }> {
  const person = must(await findSessionPerson(trx, userId), "only people with an account sign in");
  const kind = toSessionKind(person);
  const signedInAt = tools.now();
  const endsAt = new Date(signedInAt.getTime() + sessionLives[kind].absoluteSeconds * 1000);
  const sessionId = `${kind}.${createSecret()}`;
  const attributes = { signedInAt, endsAt, userAgent: userAgent?.slice(0, longestUserAgent) ?? null };
  await createLucia({ db: trx, kind, now: tools.now }).createSession(userId, attributes, { sessionId });
  return {
    actor: toPerson({ idHash: hashSecret(sessionId), signedInAt }, person),
    setCookies: [toSessionCookie(tools, { sessionId, kind, endsAt })],
  };
}

/** Ends the session that a request brings along, whoever it belongs to: signing in never leaves an old one behind. */
export async function endBroughtSession(
  { cookies }: SessionTools,
  trx: Queryable,
  cookieHeader: string | null,
): Promise<void> {
  const sessionId = cookies.findSessionId(cookieHeader);
  if (sessionId !== null) await deleteSession(trx, hashSecret(sessionId));
}

/** The live sessions of a person, the newest first. */
export async function listOwnSessions(
  { db, now }: SessionTools,
  { userId, sessionHash }: Person,
): Promise<readonly OwnSession[]> {
  const sessions = await listSessionsOfUser(db, userId);
  return sessions
    .filter(({ expiresAt }) => expiresAt > now())
    .map(({ idHash, signedInAt, expiresAt, userAgent }) => ({
      sessionRef: toSessionRef(idHash),
      isCurrent: idHash === sessionHash,
      signedInAt,
      expiresAt,
      userAgent,
    }));
}

/** Ends one session of a person by its reference; false when they have none of that name. */
export async function endOwnSession(
  trx: Queryable,
  { userId, sessionRef }: { userId: string; sessionRef: string },
): Promise<boolean> {
  const sessions = await listSessionsOfUser(trx, userId);
  const meant = sessions.find(({ idHash }) => toSessionRef(idHash) === sessionRef);
  if (meant === undefined) return false;
  await deleteSession(trx, meant.idHash);
  return true;
}

const longestUserAgent = 300;

/** Enough to tell one's own sessions apart, and not the key under which they are stored. */
function toSessionRef(idHash: string): string {
  return idHash.slice(0, 16);
}

/** An id names its kind, so that the lifetimes are known before it is looked up; it is hashed whole, so none can be swapped. */
function findKind(sessionId: string): SessionKind | null {
  const [kind, secret, ...rest] = sessionId.split(".");
  if (secret === undefined || rest.length > 0 || !isSecretShaped(secret)) return null;
  return kind === "staff" || kind === "applicant" ? kind : null;
}

function toSessionCookie(
  { cookies, now }: SessionTools,
  { sessionId, kind, endsAt }: { sessionId: string; kind: SessionKind; endsAt: Date },
): string {
  const untilEnd = Math.floor((endsAt.getTime() - now().getTime()) / 1000);
  return cookies.setSession(sessionId, Math.min(sessionLives[kind].idleSeconds, untilEnd));
}

import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOfUser,
  findSessionWithPerson,
  insertSession,
  listSessionsOfUser,
  prolongSession,
  type SessionPerson,
  type StoredSession,
} from "@induction/db/queries/auth/sessions.queries";
import type { Queryable } from "@induction/db/queries/queryable";
import type { Adapter, DatabaseSession } from "lucia";
import { type SessionKind, toSessionKind } from "./actor.ts";
import { hashSecret } from "./secrets.ts";
import { sessionLives } from "./session-lives.ts";

/** What we keep with a session besides what Lucia asks for. */
export interface SessionAttributes {
  readonly signedInAt: Date;
  readonly endsAt: Date;
  readonly userAgent: string | null;
}

/** What we load with the user of a session. */
export interface UserAttributes {
  readonly person: SessionPerson;
}

/** Where a Lucia keeps its sessions, of which kind they are, and what time it is. */
export interface AdapterOptions {
  readonly db: Queryable;
  readonly kind: SessionKind;
  readonly now: () => Date;
}

/**
 * Lucia's storage over our tables. It differs from what Lucia ships in three ways: it stores only the SHA-256 of a
 * session id, it holds every session to an absolute end, and it goes by the clock it is given.
 *
 * Sessions are listed with the hash in place of the id, which nobody can know any more.
 */
export function createLuciaAdapter({ db, kind, now }: AdapterOptions): Adapter {
  // Lucia compares with the machine's clock and cannot be given another, so it is told times shifted onto that clock.
  const toMachineTime = (time: Date): Date => new Date(time.getTime() - now().getTime() + Date.now());
  const toIdleEnd = (): Date => new Date(now().getTime() + sessionLives[kind].idleSeconds * 1000);
  const toLuciaSession = (id: string, session: StoredSession): DatabaseSession => ({
    id,
    userId: session.userId,
    expiresAt: toMachineTime(session.expiresAt),
    attributes: { signedInAt: session.signedInAt, endsAt: session.endsAt, userAgent: session.userAgent },
  });

  return {
    async getSessionAndUser(sessionId) {
      const found = await findSessionWithPerson(db, hashSecret(sessionId));
      if (found === null) return [null, null];
      const session = toLuciaSession(sessionId, found.session);
      // Lucia deletes a session without a user. One who became staff must sign in again to get staff lifetimes.
      const mayStay = !found.person.isSuspended && toSessionKind(found.person) === kind;
      return [session, mayStay ? { id: found.person.userId, attributes: { person: found.person } } : null];
    },
    async getUserSessions(userId) {
      const sessions = await listSessionsOfUser(db, userId);
      return sessions.map((session) => toLuciaSession(session.idHash, session));
    },
    async setSession({ id, userId, attributes }) {
      const { signedInAt, endsAt, userAgent } = attributes;
      const expiresAt = new Date(Math.min(toIdleEnd().getTime(), endsAt.getTime()));
      const idHash = hashSecret(id);
      const isStaff = kind === "staff";
      await insertSession(db, { idHash, userId, isStaff, signedInAt, expiresAt, endsAt, userAgent });
    },
    // Lucia only says that it is time; until when is ours, because it knows neither our clock nor the absolute end.
    updateSessionExpiration: (sessionId) =>
      prolongSession(db, { idHash: hashSecret(sessionId), until: toIdleEnd() }),
    deleteSession: (sessionId) => deleteSession(db, hashSecret(sessionId)),
    deleteUserSessions: (userId) => deleteSessionsOfUser(db, userId),
    deleteExpiredSessions: () => deleteExpiredSessions(db, now()),
  };
}

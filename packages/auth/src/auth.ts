import { afterCommit } from "@induction/db/engine/transaction";
import { deleteKnownDevicesUnusedSince } from "@induction/db/queries/auth/known-devices.queries";
import { deleteExpiredSessions, deleteSessionsOfUser } from "@induction/db/queries/auth/sessions.queries";
import { deleteFailuresBefore } from "@induction/db/queries/auth/sign-in-failures.queries";
import { deleteExpiredTokens, type InvitationKey } from "@induction/db/queries/auth/tokens.queries";
import type { OpenTransaction, Queryable } from "@induction/db/queries/queryable";
import { type Acceptance, type AcceptanceOutcome, acceptInvitation } from "./accept-invitation.ts";
import type { Actor, Person } from "./actor.ts";
import type { AuthOptions, AuthRequest, AuthTools } from "./auth-options.ts";
import { createCookies, deviceMaxAgeSeconds } from "./cookies.ts";
import type { Refused, Wait } from "./credentials.ts";
import {
  createInvitation,
  type Invitation,
  type InvitationDraft,
  type InvitationOutcome,
  type InvitationPreview,
  listInvitations,
  previewInvitation,
  revokeInvitation,
} from "./invitations.ts";
import type { AuthMailJob, Mail } from "./mail-jobs.ts";
import {
  changePassword,
  type InvalidLink,
  previewReset,
  requestReset,
  resetPassword,
  type WeakPassword,
} from "./password-changes.ts";
import { createPasswords } from "./passwords.ts";
import { prepareMail } from "./prepare-mail.ts";
import { createSessionMemory } from "./session-memory.ts";
import { type Identified, identify, listOwnSessions, type OwnSession, recheck } from "./sessions.ts";
import { endSession, type SignedIn, type SignedOut, signIn, signOut, signOutEverywhere } from "./sign-in.ts";
import { rememberFailuresSeconds } from "./throttle.ts";
import {
  type AskedByLink,
  consumeWriterLink,
  countMailToWriter,
  findWriterLink,
  issueWriterLink,
  mailWriterLink,
  voidWriterLinks,
} from "./writer-links.ts";

/**
 * Who somebody is, and how they come in. Whatever can happen to a person is a value with a `kind`; what throws is
 * `PasswordHashingBusyError`, when too many passwords are being checked, and the database.
 *
 * Methods that take `trx` belong into the caller's transaction; the others make their own and must not be called inside one.
 */
export interface Auth {
  /** Who sends this cookie; a sign of life of the session. One query, or none where the session was looked up a moment ago. */
  identify(cookieHeader: string | null): Promise<Identified>;
  /** What a person identified earlier is now; not a sign of life. For a stream, before each thing it tells. One query. */
  recheck(person: Person): Promise<Actor>;

  signIn(
    given: { email: string; password: string },
    request: AuthRequest,
  ): Promise<SignedIn | Refused | Wait>;
  signOut(person: Person, request: AuthRequest): Promise<SignedOut>;
  signOutEverywhere(person: Person, request: AuthRequest): Promise<SignedOut>;
  listSessions(person: Person): Promise<readonly OwnSession[]>;
  /** Ends one session of this person; false when they have none of this reference. */
  endSession(person: Person, sessionRef: string, request: AuthRequest): Promise<boolean>;
  /** Ends every session of somebody whose roles change or who is suspended. */
  endAllSessions(trx: OpenTransaction, userId: string): Promise<void>;

  changePassword(
    person: Person,
    given: { current: string; next: string },
    request: AuthRequest,
  ): Promise<{ kind: "changed"; setCookies: readonly string[] } | Refused | Wait | WeakPassword>;
  /** Asks for a reset mail; the answer is the same whether or not the address has an account. */
  requestReset(email: string, request: AuthRequest): Promise<{ kind: "accepted" } | Wait>;
  /** Whether a mailed link still sets a password; says nothing of whose it is. */
  previewReset(token: string, request: AuthRequest): Promise<{ kind: "good" } | InvalidLink | Wait>;
  /** Sets a new password by a mailed link; does not sign in. */
  resetPassword(
    given: { token: string; password: string },
    request: AuthRequest,
  ): Promise<{ kind: "changed" } | InvalidLink | WeakPassword>;

  /** Invites somebody; whether the inviter may, and whether the advisor is one, is decided before. */
  createInvitation(trx: OpenTransaction, draft: InvitationDraft): Promise<InvitationOutcome>;
  listInvitations(
    db: Queryable,
    of: { orgId: string; invitedBy: string | null },
  ): Promise<readonly Invitation[]>;
  /** False when there is none open, or none by `invitedBy`. */
  revokeInvitation(
    trx: OpenTransaction,
    revocation: InvitationKey & { invitedBy: string | null; actorId: string; requestId: string | null },
  ): Promise<boolean>;
  previewInvitation(token: string): Promise<InvitationPreview | null>;
  acceptInvitation(acceptance: Acceptance, request: AuthRequest): Promise<AcceptanceOutcome>;

  /** Makes a link by which a letter's writer can answer; links of that letter from before are void. */
  issueWriterLink(trx: OpenTransaction, letter: AskedByLink): Promise<string>;
  /** Has such a link mailed; the address is kept in the job alone. */
  mailWriterLink(trx: OpenTransaction, mail: AskedByLink & { to: string }): Promise<void>;
  /** Counts a mail to a writer. Null: it may be sent; otherwise the seconds to wait. */
  countMailToWriter(trx: OpenTransaction, userId: string): Promise<number | null>;
  voidWriterLinks(trx: OpenTransaction, letter: AskedByLink): Promise<void>;
  /** The letter that a link asks for; the link stays good. */
  findWriterLink(
    token: string,
    request: AuthRequest,
  ): Promise<{ kind: "good"; letter: AskedByLink } | InvalidLink | Wait>;
  /** Uses a link up; false when it is not good any more. */
  consumeWriterLink(trx: OpenTransaction, token: string): Promise<boolean>;

  /** The mail that a job asks for; null when there is nothing to send any more. */
  prepareMail(job: AuthMailJob): Promise<Mail | null>;
  /** Removes what has expired. To be run daily. */
  cleanUp(): Promise<void>;
}

/** Sign-in over a database. */
export function createAuth(options: AuthOptions): Auth {
  const sessionMemory = createSessionMemory(options.rememberSessionsMs ?? 0);
  const tools: AuthTools = {
    ...options,
    cookies: createCookies({ isSecure: options.publicUrl.startsWith("https:") }),
    passwords: createPasswords(),
    sessionMemory,
  };
  /** Whatever may have ended a session or changed whose it is: from its end on nothing is believed that was read before. */
  const forgetting = async <Outcome>(done: Promise<Outcome>): Promise<Outcome> => {
    try {
      return await done;
    } finally {
      sessionMemory.forgetAll();
    }
  };
  return {
    identify: (cookieHeader) => identify(tools, cookieHeader),
    recheck: (person) => recheck(tools, person),
    signIn: (given, request) => forgetting(signIn(tools, given, request)),
    signOut: (person, request) => forgetting(signOut(tools, person, request)),
    signOutEverywhere: (person, request) => forgetting(signOutEverywhere(tools, person, request)),
    listSessions: (person) => listOwnSessions(tools, person),
    endSession: ({ userId }, sessionRef, request) =>
      forgetting(endSession(tools, { userId, sessionRef }, request)),
    endAllSessions: async (trx, userId) => {
      afterCommit(sessionMemory.forgetAll);
      await deleteSessionsOfUser(trx, userId);
    },
    changePassword: (person, given, request) =>
      forgetting(changePassword(tools, { person, ...given }, request)),
    requestReset: (email, request) => requestReset(tools, email, request),
    previewReset: (token, request) => previewReset(tools, token, request),
    resetPassword: (given, request) => forgetting(resetPassword(tools, given, request)),
    createInvitation: (trx, draft) => createInvitation(tools, trx, draft),
    listInvitations: (db, of) => listInvitations(tools, db, of),
    revokeInvitation: (trx, revocation) => revokeInvitation(tools, trx, revocation),
    previewInvitation: (token) => previewInvitation(tools, token),
    acceptInvitation: (acceptance, request) => forgetting(acceptInvitation(tools, acceptance, request)),
    issueWriterLink: (trx, letter) => issueWriterLink(tools, trx, letter),
    mailWriterLink: (trx, mail) => mailWriterLink(tools, trx, mail),
    countMailToWriter: (trx, userId) => countMailToWriter(tools, trx, userId),
    voidWriterLinks: (trx, letter) => voidWriterLinks(trx, letter),
    findWriterLink: (token, request) => findWriterLink(tools, token, request),
    consumeWriterLink: (trx, token) => consumeWriterLink(tools, trx, token),
    prepareMail: (job) => prepareMail(tools, job),
    cleanUp: () => cleanUp(tools),
  };
}

async function cleanUp({ db, now }: AuthTools): Promise<void> {
  const at = now();
  const ago = (seconds: number): Date => new Date(at.getTime() - seconds * 1000);
  await deleteExpiredSessions(db, at);
  await deleteExpiredTokens(db, at);
  await deleteFailuresBefore(db, ago(rememberFailuresSeconds));
  await deleteKnownDevicesUnusedSince(db, ago(deviceMaxAgeSeconds));
}

import type { Person } from "@induction/auth/actor";
import { findApplicantState } from "@induction/db/queries/applicant-state.queries";
import type { ApplicantScope } from "@induction/db/queries/scope";
import { must } from "@induction/domain/kernel/must";
import { type Access, admit } from "../authorisation/access.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { AppError } from "../errors/app-error.ts";
import type { ApplicantChange, FeedMessage } from "./change-feed.ts";

/** What an open screen is told: where something changed, never what. */
export type LiveEvent =
  /** The stream stands: whatever was missed before it did should be fetched. */
  | { readonly kind: "ready" }
  /** The person's record has this version now. */
  | { readonly kind: "changed"; readonly applicantId: string; readonly version: number }
  /** The person has withdrawn consent: what is shown of them must go. */
  | { readonly kind: "hidden"; readonly applicantId: string }
  /** The person is no longer one of those whom the reader advises. */
  | { readonly kind: "left"; readonly applicantId: string }
  /** The programs have another version: an open list of them should be fetched. */
  | { readonly kind: "programs"; readonly version: string }
  /** The almanac has another version: what an open screen shows of seasons, dates and fees should be fetched. */
  | { readonly kind: "seasons"; readonly version: string }
  /** The organisation of the reader has set other numbers of its own: whatever rests on them should be fetched. */
  | { readonly kind: "numbers" }
  /** A report of a change came, or was settled: the curators' queue should be fetched. */
  | { readonly kind: "reports" }
  /** Something changed that is not told of one person, or the reader was too slow: everything open should be fetched anew. */
  | { readonly kind: "resync" };

/** After how long without an event the reader's right to the stream is looked at again. */
const RECHECK_MS = 4_000;

/** How long the screen of a stream that was ended for a newer one waits, unless its reader comes back to it. */
const SUPERSEDED_FOR_SECONDS = 600;

/** Which stream: who may read it, and whom it is about. */
export interface Stream {
  readonly access: Access & { readonly kind: "role" };
  readonly toScope: (acting: Acting) => ApplicantScope;
  readonly signal: AbortSignal | undefined;
}

/**
 * The changes of those whom a scope names, as they happen. Session, role and scope are looked at again before each
 * event, and every few seconds without one: who loses the right gets nothing more.
 * @throws AppError UNAUTHORIZED, FORBIDDEN or NOT_FOUND once the right is gone; TOO_MANY_REQUESTS where the reader or all
 * together have too many
 */
export async function* streamChanges(
  context: ApiContext,
  acting: Acting,
  { access, toScope, signal }: Stream,
): AsyncGenerator<LiveEvent> {
  const { orgId } = acting.membership;
  const { userId } = acting.person;
  const subscription = context.changeFeed.subscribe(
    (change) => change.orgId === orgId && concerns(change, { userId, kind: toScope(acting).kind }),
    userId,
  );
  const close = () => subscription.close();
  signal?.addEventListener("abort", close, { once: true });
  try {
    // Whatever changes from here on is waiting in the subscription.
    await recheck(context, acting.person, { access, orgId });
    yield { kind: "ready" };
    while (!signal?.aborted) {
      const message = await subscription.next(RECHECK_MS);
      const now = await recheck(context, acting.person, { access, orgId });
      if (message?.kind === "superseded") throw superseded();
      const event = message === null ? null : await toEvent(context, now, { scope: toScope(now), message });
      if (event !== null) yield event;
    }
  } finally {
    signal?.removeEventListener("abort", close);
    close();
  }
}

/**
 * That the programs or the seasons have another version, as it happens: for whoever has no stream of people to hear it on. Whether they
 * are signed in is looked at again likewise.
 * @throws AppError UNAUTHORIZED once they are not; TOO_MANY_REQUESTS as `streamChanges`
 */
export async function* streamPrograms(
  context: ApiContext,
  person: Person,
  signal: AbortSignal | undefined,
): AsyncGenerator<LiveEvent> {
  const isCurator = person.platformRoles.includes("curator");
  const subscription = context.changeFeed.subscribe(() => false, person.userId, isCurator);
  const close = () => subscription.close();
  signal?.addEventListener("abort", close, { once: true });
  const recheckPerson = async () => {
    const actor = await context.auth.recheck(person);
    return must(admit(actor, { kind: "signed-in" }, null).person, "the guard let a person in");
  };
  try {
    await recheckPerson();
    yield { kind: "ready" };
    while (!signal?.aborted) {
      const message = await subscription.next(RECHECK_MS);
      const now = await recheckPerson();
      if (message?.kind === "superseded") throw superseded();
      if (message?.kind === "gap") yield { kind: "resync" };
      if (message?.kind === "programs" || message?.kind === "seasons") yield message;
      if (message?.kind === "numbers" && isOfOne(now, message.orgId)) yield { kind: "numbers" };
      if (message?.kind === "reports" && now.platformRoles.includes("curator")) yield message;
    }
  } finally {
    signal?.removeEventListener("abort", close);
    close();
  }
}

function concerns(
  change: ApplicantChange,
  { userId, kind }: { userId: string; kind: ApplicantScope["kind"] },
): boolean {
  switch (kind) {
    case "self":
      return change.userId === userId;
    case "caseload":
      return change.advisorId === userId || change.formerAdvisorId === userId;
    case "organisation":
      return true;
    case "nobody":
    case "roster":
      return false;
  }
}

async function recheck(
  { auth }: ApiContext,
  person: Person,
  { access, orgId }: { access: Stream["access"]; orgId: string },
): Promise<Acting> {
  const actor = await auth.recheck(person);
  const { person: now, membership } = admit(actor, access, orgId);
  return {
    person: must(now, "access by role admits a person"),
    membership: must(membership, "access by role admits a member"),
  };
}

/** The event for what the scope shows now, which may be less than when the change happened. */
async function toEvent(
  { db }: ApiContext,
  { membership }: Acting,
  { scope, message }: { scope: ApplicantScope; message: Exclude<FeedMessage, { kind: "superseded" }> },
): Promise<LiveEvent | null> {
  if (message.kind === "gap") return { kind: "resync" };
  if (message.kind === "numbers") return message.orgId === membership.orgId ? { kind: "numbers" } : null;
  if (message.kind === "programs" || message.kind === "seasons") return message;
  if (message.kind === "reports") return null;
  const { applicantId, isConsentChange, isAssignmentChange, formerAdvisorId } = message.change;
  const state = await findApplicantState(db.kysely, scope, { id: applicantId });
  if (state === null) return { kind: "left", applicantId };
  if (state.version !== null) return { kind: "changed", applicantId, version: state.version };
  if (isConsentChange) return { kind: "hidden", applicantId };
  // Staff see by name who is on whose caseload. That somebody who has not consented is at work is not for them to know.
  return isAssignmentChange || formerAdvisorId !== null ? { kind: "resync" } : null;
}

function isOfOne({ memberships }: Person, orgId: string): boolean {
  return memberships.some((membership) => membership.orgId === orgId);
}

function superseded(): AppError {
  const message =
    "Live changes go to the windows that you opened last. This one gets them when you return to it.";
  return new AppError("TOO_MANY_REQUESTS", {
    message,
    details: { retryAfterSeconds: SUPERSEDED_FOR_SECONDS },
  });
}

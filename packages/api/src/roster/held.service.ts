import { inTransaction } from "@induction/db/engine/transaction";
import { listHeldPeople, lockInvitable } from "@induction/db/queries/held-invitations.queries";
import { holdMembership } from "@induction/db/queries/members.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import { listImports } from "@induction/db/queries/roster-imports.queries";
import { type RememberedMapping, readRemembered } from "@induction/domain/roster/mapping";
import { z } from "zod";
import { type Acting, toAssigningScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { forbidden, notFound } from "../errors/app-error.ts";
import { mayInvite, rolesOf } from "../invitations/may-invite.ts";

/** A file that was brought in, as lists show it. */
export interface ImportLine {
  readonly id: string;
  readonly fileName: string;
  readonly by: string;
  readonly at: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** Where bringing in begins: what was chosen last, what was brought in, and how many wait to be invited. */
export interface RosterStart {
  readonly remembered: RememberedMapping;
  readonly imports: readonly ImportLine[];
  readonly held: number;
}

const MOST_IMPORTS = 5;
const mappingSchema = z.record(z.string(), z.unknown());

/** Where bringing in begins. */
export async function getStart({ db, now }: ApiContext, acting: Acting): Promise<RosterStart> {
  const { orgId } = acting.membership;
  const imports = await listImports(db.kysely, { orgId, limit: MOST_IMPORTS });
  const { held } = await listHeldPeople(db.kysely, toAssigningScope(acting), { limit: 1, now: now() });
  const mapping = mappingSchema.safeParse(imports[0]?.mapping ?? {});
  return {
    remembered: readRemembered(mapping.success ? mapping.data : {}),
    imports: imports.map(({ id, fileName, startedByName, startedAt, ...counts }) => ({
      ...{ id, fileName, by: startedByName, at: startedAt.toISOString() },
      ...{ created: counts.created, updated: counts.updated },
      ...{ unchanged: counts.unchanged, failed: counts.failed },
    })),
    held,
  };
}

/** Somebody who has no account yet. */
export interface HeldLine {
  readonly applicantId: string;
  readonly name: string;
  readonly email: string;
  readonly advisorName: string | null;
  readonly since: string;
  /** Null until an invitation is sent. */
  readonly invitedUntil: string | null;
  /** Whether an invitation stands and has not run out. */
  readonly isInvited: boolean;
}

/** Everybody who was brought in and has not joined: first those whose invitation is held. */
export interface HeldAnswer {
  readonly people: readonly HeldLine[];
  readonly held: number;
  readonly total: number;
}

const MOST_HELD = 1000;

/** The people whose invitations are held, and those who were sent one and have not accepted. */
export async function getHeld({ db, now }: ApiContext, acting: Acting): Promise<HeldAnswer> {
  const at = now();
  const scope = toAssigningScope(acting);
  const { people, held, total } = await listHeldPeople(db.kysely, scope, { limit: MOST_HELD, now: at });
  const toLine = ({ id, advisor, since, invitedUntil, ...person }: (typeof people)[number]): HeldLine => ({
    ...{ applicantId: id, name: person.name, email: person.email },
    advisorName: advisor?.name ?? null,
    since: since.toISOString(),
    invitedUntil: invitedUntil?.toISOString() ?? null,
    isInvited: invitedUntil !== null && invitedUntil > at,
  });
  return { people: people.map(toLine), held, total };
}

/** What came of sending held invitations. */
export interface SentAnswer {
  readonly sent: number;
  /** Who had an open invitation, or has joined meanwhile: they get no second mail. */
  readonly skipped: number;
}

/**
 * Sends the held invitations of these people, all or none. Nobody is invited twice.
 * @throws AppError NOT_FOUND where one of them is not of the organisation
 */
export async function sendHeld(
  context: ApiContext,
  acting: Acting,
  { applicantIds }: { applicantIds: readonly string[] },
): Promise<SentAnswer> {
  const work = (trx: OpenTransaction) => sendAll(context, trx, { acting, applicantIds });
  return await inTransaction(context.db.kysely, work, { safeToRepeat: true });
}

async function sendAll(
  { auth, requestId }: ApiContext,
  trx: OpenTransaction,
  { acting, applicantIds }: { acting: Acting; applicantIds: readonly string[] },
): Promise<SentAnswer> {
  const { orgId } = acting.membership;
  const invitedBy = acting.person.userId;
  const inviter = await holdMembership(trx, { orgId, userId: invitedBy });
  const people = await lockInvitable(trx, toAssigningScope(acting), applicantIds);
  if (people.length !== applicantIds.length) throw notFound();
  let sent = 0;
  for (const { name, email, advisorId, hasAccount } of people) {
    const invitation = { roles: ["applicant"] as const, advisorId };
    const roles = inviter === null ? [] : rolesOf(inviter);
    if (!mayInvite({ userId: invitedBy, roles }, invitation)) throw forbidden();
    if (hasAccount || email === null) continue;
    const draft = { orgId, invitedBy, email, name, ...invitation, requestId };
    const { kind } = await auth.createInvitation(trx, draft);
    if (kind === "created") sent += 1;
  }
  return { sent, skipped: applicantIds.length - sent };
}

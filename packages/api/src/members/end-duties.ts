import { findAccount } from "@induction/db/queries/auth/accounts.queries";
import { type FieldChange, recordChanges } from "@induction/db/queries/changes";
import type { Membership } from "@induction/db/queries/members.queries";
import {
  releaseApplicants,
  releaseInvitations,
  type TouchedApplicant,
  withdrawConsent,
} from "@induction/db/queries/membership-ends.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import { must } from "@induction/domain/kernel/must";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";
import { endInvitations } from "../invitations/end-invitations.ts";
import type { ApplicantChange } from "../live/change-feed.ts";

/** A membership before and after, and who changed it. */
export interface MembershipChanged {
  readonly acting: Acting;
  readonly member: Membership;
  readonly next: Membership;
}

/**
 * What ends with a role, in the transaction that ends it: the people of somebody who advises no more have no advisor,
 * somebody who is shut out or applies no more shares nothing, and what somebody has sent and could not send now invites
 * nobody. Told in the histories of those whom it concerns.
 * @returns what is to be told to open screens once it stands
 */
export async function endDuties(
  context: ApiContext,
  trx: OpenTransaction,
  changed: MembershipChanged,
): Promise<readonly ApplicantChange[]> {
  const { acting, member, next } = changed;
  const { orgId } = acting.membership;
  await endInvitations(context, trx, { orgId, actorId: acting.person.userId, next });
  const isReleased = member.roles.includes("advisor") && !next.roles.includes("advisor");
  const released = isReleased ? await release(context, trx, changed) : [];
  const mayShare = next.roles.includes("applicant") && next.suspendedAt === null;
  const hidden = member.roles.includes("applicant") && !mayShare ? await hide(context, trx, changed) : [];
  return [...released, ...hidden];
}

async function release(
  context: ApiContext,
  trx: OpenTransaction,
  { acting, member: { userId } }: MembershipChanged,
): Promise<readonly ApplicantChange[]> {
  const { orgId } = acting.membership;
  await releaseInvitations(trx, { orgId, advisorId: userId });
  const applicants = await releaseApplicants(trx, { orgId, advisorId: userId });
  const { name } = must(await findAccount(trx, userId), "a member has an account");
  const field = { field: "advisor", old: { userId, name }, new: null };
  await tell(context, trx, { acting, applicants, action: "advisor-released", field });
  return applicants.map((applicant) => toLive(orgId, applicant, { isReleased: true }));
}

async function hide(
  context: ApiContext,
  trx: OpenTransaction,
  { acting, member: { userId } }: MembershipChanged,
): Promise<readonly ApplicantChange[]> {
  const { orgId } = acting.membership;
  const applicant = await withdrawConsent(trx, { orgId, userId, at: context.now() });
  if (applicant === null) return [];
  const field = { field: "consent", old: "given", new: "withdrawn" };
  await tell(context, trx, { acting, applicants: [applicant], action: "consent-withdrawn", field });
  return [toLive(orgId, applicant, { isReleased: false })];
}

interface Telling {
  readonly acting: Acting;
  readonly applicants: readonly TouchedApplicant[];
  readonly action: string;
  readonly field: FieldChange;
}

async function tell(
  { now, requestId }: ApiContext,
  trx: OpenTransaction,
  { acting, applicants, action, field }: Telling,
): Promise<void> {
  const { orgId } = acting.membership;
  await recordChanges(
    trx,
    applicants.map(({ id }) => ({
      ...{ at: now(), orgId, actorId: acting.person.userId, requestId, action },
      ...{ record: "applicant", recordId: id, fields: [field], applicant: { orgId, id }, why: null },
    })),
  );
}

function toLive(
  orgId: string,
  { id, userId, advisorId, version }: TouchedApplicant,
  { isReleased }: { isReleased: boolean },
): ApplicantChange {
  return {
    ...{ orgId, applicantId: id, userId, version, isConsentChange: !isReleased },
    ...(isReleased ? { advisorId: null, formerAdvisorId: advisorId } : { advisorId, formerAdvisorId: null }),
  };
}

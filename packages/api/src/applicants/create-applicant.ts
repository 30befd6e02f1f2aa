import { randomUUID } from "node:crypto";
import type { NewApplicant } from "@induction/auth/auth-options";
import { insertApplicant } from "@induction/db/queries/applicants.queries";
import { recordChange } from "@induction/db/queries/changes";
import { claimHeldRecord } from "@induction/db/queries/held-invitations.queries";
import { lockAdvisor } from "@induction/db/queries/members.queries";
import type { OpenTransaction } from "@induction/db/queries/queryable";
import { EMPTY_PROFILE, toToldLetters } from "@induction/domain/applicant/profile";
import type { AdvisingServices } from "../context.ts";
import { assessToday } from "./assessing.ts";

/**
 * Opens the record of somebody who has just joined as an applicant and has told nothing yet; where they have one
 * already, that one stays. Where a roster has opened a record for their address, that one is theirs from here on, with
 * what the roster told. For `createAuth`, in its transaction.
 */
export async function createApplicant(
  services: Pick<AdvisingServices, "catalogue" | "today">,
  trx: OpenTransaction,
  { orgId, userId, name, at, ...joining }: NewApplicant,
): Promise<void> {
  if (await claimRecord(trx, { orgId, userId, name, advisorId: joining.advisorId, at })) return;
  const id = randomUUID();
  // Who was to advise them may not do so any more since they were invited.
  const advisor = joining.advisorId && (await lockAdvisor(trx, { orgId, userId: joining.advisorId }));
  const advisorId = advisor ? advisor.userId : null;
  const profile = EMPTY_PROFILE;
  const applicant = { profile, letters: toToldLetters(profile, []), plan: [] };
  const { assessment, catalogueVersion } = assessToday(services, { orgId, applicant });
  const consent = "waiting";
  const isNew = await insertApplicant(trx, {
    orgId,
    id,
    userId,
    name,
    advisorId,
    consent,
    profile,
    assessment,
    catalogueVersion,
    at,
  });
  if (!isNew) return;
  await recordChange(trx, {
    at,
    orgId,
    actorId: userId,
    requestId: null,
    action: "applicant-joined",
    record: "applicant",
    recordId: id,
    fields: [{ field: "record", old: null, new: { advisorId } }],
    applicant: { orgId, id },
    why: null,
  });
}

/** Takes over a record that a roster has opened; false where there is none. */
async function claimRecord(trx: OpenTransaction, joining: NewApplicant): Promise<boolean> {
  const { orgId, userId, name, at } = joining;
  const advisor = joining.advisorId && (await lockAdvisor(trx, { orgId, userId: joining.advisorId }));
  const claimed = await claimHeldRecord(trx, { ...joining, advisorId: advisor ? advisor.userId : null });
  if (claimed === null) return false;
  const { id, formerName } = claimed;
  await recordChange(trx, {
    ...{ at, orgId, actorId: userId, requestId: null, action: "applicant-joined" },
    ...{ record: "applicant", recordId: id, applicant: { orgId, id }, why: null },
    fields: [
      { field: "account", old: null, new: true },
      ...(formerName === name ? [] : [{ field: "name", old: formerName, new: name }]),
    ],
  });
  return true;
}

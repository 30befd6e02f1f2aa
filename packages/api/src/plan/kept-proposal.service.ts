import { isDeepStrictEqual } from "node:util";
import { findKeptProposal, keepProposal } from "@induction/db/queries/kept-proposals.queries";
import type { ProposalGrounds } from "@induction/domain/planning/proposed-list";
import { type Changed, changeApplicant } from "../applicants/change-applicant.ts";
import type { Acting } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";

/** Notes that a person has looked at a proposal and lets their list stand as it is. The same one twice changes nothing. */
export async function keepProposed(
  context: ApiContext,
  acting: Acting,
  grounds: ProposalGrounds,
): Promise<Changed> {
  return await changeApplicant(context, acting, async (record, db) => {
    const before = await findKeptProposal(db, record);
    if (isDeepStrictEqual(before?.grounds, grounds)) return null;
    return {
      applicant: record.applicant,
      told: {
        action: "proposal-looked-at",
        record: "applicant",
        recordId: record.id,
        fields: [{ field: "proposal", old: null, new: "looked-at" }],
      },
      alsoWrite: (trx) => keepProposal(trx, { applicant: record, grounds, keptAt: context.now() }),
    };
  });
}

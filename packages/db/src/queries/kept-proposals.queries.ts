import { proposalGroundsSchema } from "@induction/domain/planning/proposal-grounds.schema";
import type { ProposalGrounds } from "@induction/domain/planning/proposed-list";
import type { ApplicantKey } from "./applicants.queries.ts";
import { parseColumn } from "./corrupt-row-error.ts";
import type { OpenTransaction, Queryable } from "./queryable.ts";

/** What the proposal rested on that a person last took programs from, or looked at, and when. */
export interface KeptProposal {
  readonly grounds: ProposalGrounds;
  readonly keptAt: Date;
}

/** The proposal that somebody's list rests on; null where they never took one. Their record must be in the scope of whoever asks. */
export async function findKeptProposal(db: Queryable, applicant: ApplicantKey): Promise<KeptProposal | null> {
  const row = await keptProposalQuery(db, applicant).executeTakeFirst();
  if (row === undefined) return null;
  const key = { org_id: applicant.orgId, applicant_id: applicant.id };
  const grounds = parseColumn(proposalGroundsSchema, row.grounds, {
    row: { table: "kept_proposals", key },
    column: "grounds",
  });
  return { grounds, keptAt: row.kept_at };
}

/** The statement of `findKeptProposal`. */
export function keptProposalQuery(db: Queryable, applicant: ApplicantKey) {
  return db
    .selectFrom("kept_proposals")
    .select(["grounds", "kept_at"])
    .where("org_id", "=", applicant.orgId)
    .where("applicant_id", "=", applicant.id);
}

/** Keeps what a proposal rests on in the place of the one before. The person's row must be locked. */
export async function keepProposal(
  trx: OpenTransaction,
  { applicant, grounds, keptAt }: KeptProposal & { applicant: ApplicantKey },
): Promise<void> {
  const kept = { grounds: JSON.stringify(grounds), kept_at: keptAt };
  await trx
    .insertInto("kept_proposals")
    .values({ org_id: applicant.orgId, applicant_id: applicant.id, ...kept })
    .onConflict((conflict) => conflict.columns(["org_id", "applicant_id"]).doUpdateSet(kept))
    .execute();
}

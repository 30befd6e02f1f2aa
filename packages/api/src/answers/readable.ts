import { findApplicant } from "@induction/db/queries/applicants.queries";
import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import type { ApplicantScope } from "@induction/db/queries/scope";
import { type Acting, toAdvisingScope, toOwnScope } from "../authorisation/scopes.ts";
import type { ApiContext } from "../context.ts";

/** A record that somebody may read as a whole, and on what ground. */
export interface Readable {
  readonly scope: ApplicantScope;
  readonly record: ApplicantRecord;
}

/** The record of a person that is open to the asker: their own, or that of somebody they advise who has consented; or null. */
export async function findReadable({ db }: ApiContext, acting: Acting, id: string): Promise<Readable | null> {
  const scopes: readonly ApplicantScope[] = [toOwnScope(acting), toAdvisingScope(acting)];
  for (const scope of scopes.filter(({ kind }) => kind !== "nobody")) {
    const record = await findApplicant(db.kysely, scope, { id });
    if (record?.kind === "open") return { scope, record };
  }
  return null;
}

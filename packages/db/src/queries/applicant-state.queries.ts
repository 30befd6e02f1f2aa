import { expressionBuilder } from "kysely";
import type { DatabaseSchema } from "../schema/database.ts";
import type { Queryable } from "./queryable.ts";
import { type ApplicantScope, whereInScope, whereOpen } from "./scope.ts";

/** How a person of a scope stands now, as far as a stream of changes needs it. */
export interface ApplicantState {
  readonly id: string;
  /** Null where the scope shows the name alone. */
  readonly version: number | null;
}

/** The state of one person of the scope, or null. */
export async function findApplicantState(
  db: Queryable,
  scope: ApplicantScope,
  { id }: { id: string },
): Promise<ApplicantState | null> {
  const row = await applicantStateQuery(db, scope).where("applicants.id", "=", id).executeTakeFirst();
  return row ?? null;
}

/** The statement of `findApplicantState`. */
export function applicantStateQuery(db: Queryable, scope: ApplicantScope) {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  return db
    .selectFrom("applicants")
    .select("applicants.id")
    .select(eb.case().when(whereOpen(scope)).then(eb.ref("applicants.version")).end().as("version"))
    .where(whereInScope(scope));
}

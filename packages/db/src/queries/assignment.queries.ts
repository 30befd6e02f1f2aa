import type { ApplicantKey } from "./applicants.queries.ts";
import type { OpenTransaction } from "./queryable.ts";
import { type ApplicantScope, whereInScope } from "./scope.ts";

/** Who advises a person: nothing else of their record. */
export interface Assignment extends ApplicantKey {
  readonly userId: string | null;
  readonly advisor: { readonly userId: string; readonly name: string } | null;
  readonly version: number;
}

/** The assignment of one person of the scope, locked until the transaction ends; null where there is none. */
export async function lockAssignment(
  trx: OpenTransaction,
  scope: ApplicantScope,
  { id }: { id: string },
): Promise<Assignment | null> {
  const row = await trx
    .selectFrom("applicants")
    .select(["applicants.org_id as orgId", "applicants.id", "applicants.user_id as userId"])
    .select(["applicants.version", "applicants.advisor_id"])
    .select((eb) =>
      eb
        .selectFrom("users")
        .select("users.name")
        .whereRef("users.id", "=", "applicants.advisor_id")
        .as("advisor_name"),
    )
    .where(whereInScope(scope))
    .where("applicants.id", "=", id)
    .forUpdate("applicants")
    .executeTakeFirst();
  if (row === undefined) return null;
  const { advisor_id: advisorId, advisor_name: name, ...assignment } = row;
  return { ...assignment, advisor: advisorId === null ? null : { userId: advisorId, name: name ?? "" } };
}

/** Assigns a person to an advisor, or to nobody. */
export async function updateAssignment(
  trx: OpenTransaction,
  key: ApplicantKey,
  { advisorId, version }: { advisorId: string | null; version: number },
): Promise<void> {
  await trx
    .updateTable("applicants")
    .set({ advisor_id: advisorId, version })
    .where("org_id", "=", key.orgId)
    .where("id", "=", key.id)
    .execute();
}

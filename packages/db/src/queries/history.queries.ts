import type { ApplicantKey } from "./applicants.queries.ts";
import type { Queryable } from "./queryable.ts";
import { type ApplicantScope, whereInScope, whereOpen } from "./scope.ts";

/** One line of a person's history. */
export interface HistoryLine {
  /** Counts up; later changes have higher numbers. */
  readonly id: number;
  readonly at: Date;
  readonly actor: { readonly userId: string; readonly name: string } | null;
  readonly record: string;
  readonly recordId: string;
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly why: string | null;
}

/** Which part of whose history. */
export interface HistoryPage {
  readonly applicantId: string;
  /** Only lines with a lower number; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
}

/** The history of a person whom the scope opens, newest first; empty where it does not. */
export async function listHistory(
  db: Queryable,
  scope: ApplicantScope,
  page: HistoryPage,
): Promise<readonly HistoryLine[]> {
  const rows = await historyQuery(db, scope, page).execute();
  return rows.map(({ actor_id, actor_name, record_id, ...line }) => ({
    ...line,
    recordId: record_id,
    actor: actor_id === null ? null : { userId: actor_id, name: actor_name ?? "" },
  }));
}

/** The statement of `listHistory`. */
export function historyQuery(
  db: Queryable,
  scope: ApplicantScope,
  { applicantId, before, limit }: HistoryPage,
) {
  return db
    .selectFrom("applicants")
    .innerJoin("history", (join) =>
      join
        .onRef("history.org_id", "=", "applicants.org_id")
        .onRef("history.applicant_id", "=", "applicants.id"),
    )
    .leftJoin("users as actors", "actors.id", "history.actor_id")
    .select(["history.id", "history.at", "history.record", "history.record_id", "history.field"])
    .select(["history.old", "history.new", "history.why", "history.actor_id", "actors.name as actor_name"])
    .where(whereInScope(scope))
    .where(whereOpen(scope))
    .where("applicants.id", "=", applicantId)
    .$if(before !== null, (query) => query.where("history.id", "<", before))
    .orderBy("history.id", "desc")
    .limit(limit);
}

/** One change with the salt of its digest, for whoever holds the history against the audit. */
export interface SaltedLine {
  readonly salt: string;
  readonly record: string;
  readonly recordId: string;
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** Every line of one person's history with its salt, oldest first. */
export async function listSaltedHistory(db: Queryable, key: ApplicantKey): Promise<readonly SaltedLine[]> {
  return await db
    .selectFrom("history")
    .select(["salt", "record", "record_id as recordId", "field", "old", "new"])
    .where("org_id", "=", key.orgId)
    .where("applicant_id", "=", key.id)
    .orderBy("id")
    .execute();
}

import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type CaseloadFilter, whereMatching } from "./caseload.filter.ts";
import { type CaseloadRow, toCaseloadRow } from "./caseload.rows.ts";
import { type CaseloadSort, inOrder, toSortValue } from "./caseload.sort.ts";
import type { Queryable } from "./queryable.ts";
import { type ApplicantScope, whereInScope, whereOpen } from "./scope.ts";

/** Which part of a caseload, in which order. */
export interface CaseloadPageArgs {
  readonly filter: CaseloadFilter;
  readonly sort: CaseloadSort;
  readonly offset: number;
  readonly limit: number;
  /** Assessments that were made to last until before this day no longer stand. */
  readonly today: CalendarDate;
}

/** A page with what it is a page of. */
export interface CaseloadPage {
  readonly rows: readonly CaseloadRow[];
  /** How many match in all. */
  readonly total: number;
  /** How many of those the scope shows by name alone. */
  readonly hidden: number;
  /** Whether an assessment in the scope has run out, so that the page may be wrong. */
  readonly isStale: boolean;
}

/** One page of a caseload, with its total, in one round trip. */
export async function listCaseload(
  db: Queryable,
  scope: ApplicantScope,
  args: CaseloadPageArgs,
): Promise<CaseloadPage> {
  const rows = await caseloadPageQuery(db, scope, args).execute();
  const [first] = rows;
  return {
    rows: rows.flatMap((row) => {
      const { org_id, id, name, consent } = row;
      // An empty page is one row that holds the totals alone.
      if (org_id === null || id === null || name === null || consent === null) return [];
      return [toCaseloadRow({ ...row, org_id, id, name, consent })];
    }),
    total: first?.total ?? 0,
    hidden: first?.hidden ?? 0,
    isStale: first?.is_stale === true,
  };
}

const contents = [
  ...(["contents.version", "contents.changed_at", "contents.tier", "contents.possible_tiers"] as const),
  ...(["contents.projected_tier", "contents.posture", "contents.decision"] as const),
  ...(["contents.step2ck_score", "contents.has_failure", "contents.needs_visa"] as const),
  ...(["contents.letters_met", "contents.letters_needed", "contents.us_anesthesiologist_letter"] as const),
  ...(["contents.planned", "contents.submitted", "contents.effective"] as const),
  ...(["contents.unknown_programs", "contents.confirmed"] as const),
  ...(["contents.range_least", "contents.range_most", "contents.range_is_open_above"] as const),
  ...(["contents.reasons", "contents.next_due_on"] as const),
  ...(["contents.changes_on", "contents.rules_version"] as const),
] as const;

/**
 * The statement of `listCaseload`: finds the matching people once, counts them, picks the page, and reads the contents
 * of those on it whom the scope opens. Advisors are looked up by name, for a join would read all users.
 */
export function caseloadPageQuery(db: Queryable, scope: ApplicantScope, args: CaseloadPageArgs) {
  const { filter, sort, offset, limit, today } = args;
  return db
    .with("matching", (qc) => matchingQuery(qc, scope, { filter, sort }))
    .with("totals", (qc) =>
      qc
        .selectFrom("matching")
        .select((eb) => [
          eb.fn.countAll<number>().as("total"),
          eb.fn.countAll<number>().filterWhere("is_open", "=", false).as("hidden"),
        ]),
    )
    .with("page", (qc) =>
      qc
        .selectFrom("matching")
        .select(["org_id", "id", "name", "name_key", "consent", "advisor_id", "is_open", "sort_value"])
        .orderBy(inOrder(sort, "matching"))
        .offset(offset)
        .limit(limit),
    )
    .selectFrom("totals")
    .leftJoin("page", (join) => join.onTrue())
    .leftJoin("applicants as contents", (join) =>
      join
        .onRef("contents.org_id", "=", "page.org_id")
        .onRef("contents.id", "=", "page.id")
        .on("page.is_open", "=", true),
    )
    .select(["totals.total", "totals.hidden"])
    .select((eb) => eb.exists(staleQuery(db, scope, today)).as("is_stale"))
    .select(["page.org_id", "page.id", "page.name", "page.consent", "page.advisor_id"])
    .select((eb) =>
      eb
        .selectFrom("users")
        .select("users.name")
        .whereRef("users.id", "=", "page.advisor_id")
        .as("advisor_name"),
    )
    .select(contents)
    .orderBy(inOrder(sort, "page"));
}

function matchingQuery(
  db: Pick<Queryable, "selectFrom">,
  scope: ApplicantScope,
  { filter, sort }: Pick<CaseloadPageArgs, "filter" | "sort">,
) {
  return db
    .selectFrom("applicants")
    .select(["applicants.org_id", "applicants.id", "applicants.name", "applicants.name_key"])
    .select(["applicants.consent", "applicants.advisor_id"])
    .select((eb) => eb.cast<boolean>(whereOpen(scope), "boolean").as("is_open"))
    .select(toSortValue(scope, sort.by).as("sort_value"))
    .where(whereMatching(scope, filter));
}

/** People of the scope whose assessment has run out. */
function staleQuery(db: Queryable, scope: ApplicantScope, today: CalendarDate) {
  return db
    .selectFrom("applicants")
    .select("applicants.id")
    .where(whereInScope(scope))
    .where("applicants.changes_on", "<=", today);
}

/** Keys of the people of a scope whose assessment has run out: there are as many as changed since the last night. */
export async function listStale(
  db: Queryable,
  scope: ApplicantScope,
  today: CalendarDate,
): Promise<readonly { readonly orgId: string; readonly id: string }[]> {
  return await staleQuery(db, scope, today)
    .select("applicants.org_id as orgId")
    .orderBy("applicants.org_id")
    .orderBy("applicants.id")
    .execute();
}

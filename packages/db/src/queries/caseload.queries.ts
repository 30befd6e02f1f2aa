import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type Expression, expressionBuilder, type RawBuilder, sql } from "kysely";
import { compileOnce } from "../engine/compile-once.ts";
import type { DatabaseSchema } from "../schema/database.ts";
import { type CaseloadFilter, takeFilterApart, whereMatching } from "./caseload.filter.ts";
import { type CaseloadRow, CONTENT_COLUMNS, NAME_COLUMNS, toCaseloadRow } from "./caseload.rows.ts";
import { type CaseloadSort, inOrder, toSortValue } from "./caseload.sort.ts";
import type { Queryable } from "./queryable.ts";
import {
  type ApplicantScope,
  type ScopeInStatement,
  toScopeIds,
  toScopeInStatement,
  whereInScope,
  whereOpen,
} from "./scope.ts";

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
  /** Whether an assessment has run out somewhere, so that the page may be wrong; `listStale` tells in which rows. */
  readonly isStale: boolean;
}

/** One page of a caseload, with its total, in one round trip. */
export async function listCaseload(
  db: Queryable,
  scope: ApplicantScope,
  args: CaseloadPageArgs,
): Promise<CaseloadPage> {
  const [page] = await caseloadPage.list(db, { scope, ...args });
  return {
    rows: (page?.rows ?? []).map(toCaseloadRow),
    total: page?.total ?? 0,
    hidden: page?.hidden ?? 0,
    isStale: page?.is_stale ?? false,
  };
}

/**
 * The statement of `listCaseload`: reads the matching people once, counts them, and gives the page as one JSON value: a
 * list for each person, which costs both sides less than fifty rows of thirty columns, or than objects.
 */
export const caseloadPage = compileOnce({
  apart: ({ scope, filter, sort, offset, limit, today }: CaseloadPageArgs & { scope: ApplicantScope }) => {
    const { shape, values } = takeFilterApart(filter);
    return {
      shape: { kind: scope.kind, sort, filter: shape },
      values: { ...toScopeIds(scope), ...values, offset, limit, today },
    };
  },
  build: (db: Queryable, { kind, sort, filter }, { offset, limit, today, ...values }) => {
    const scope = toScopeInStatement(kind, values);
    return db
      .with("matching", (qc) =>
        qc
          .selectFrom("applicants")
          .select([...NAME_COLUMNS, ...CONTENT_COLUMNS].map((column) => `applicants.${column}` as const))
          .select(["applicants.name_key", "applicants.advisor_id"])
          .select((eb) => eb.cast<boolean>(whereOpen(scope), "boolean").as("is_open"))
          .select(toSortValue(scope, sort.by).as("sort_value"))
          .where(whereMatching(scope, filter, values)),
      )
      .with("page", (qc) =>
        qc.selectFrom("matching").selectAll().orderBy(inOrder(sort, "matching")).offset(offset).limit(limit),
      )
      .selectNoFrom((eb) => [
        eb
          .selectFrom("matching")
          .select((counted) => counted.fn.countAll<number>().as("people"))
          .$asScalar()
          .$notNull()
          .as("total"),
        eb
          .selectFrom("matching")
          .select((counted) => counted.fn.countAll<number>().as("people"))
          .where("is_open", "=", eb.lit(false))
          .$asScalar()
          .$notNull()
          .as("hidden"),
        sql<boolean | null>`${selectFirstToChange()} <= ${today}`.as("is_stale"),
        // The page is in order, and an aggregate reads its input as it comes.
        eb
          .selectFrom("page")
          .select(sql<readonly unknown[][] | null>`json_agg(${toList(scope)})`.as("people"))
          .$asScalar()
          .as("rows"),
      ]);
  },
});

/** A person of the page as a list: what everybody may read, and behind it the contents where they are open. */
function toList(scope: ScopeInStatement): RawBuilder<unknown> {
  const named = sql.join(NAME_COLUMNS.map((column) => sql.ref(`page.${column}`)));
  const contents = sql.join(CONTENT_COLUMNS.map((column) => sql.ref(`page.${column}`)));
  const advisor = sql`${sql.ref("page.advisor_id")}, ${selectAdvisorName(scope)}`;
  return sql`case when ${sql.ref("page.is_open")}
    then json_build_array(${named}, ${advisor}, ${contents})
    else json_build_array(${named}, ${advisor}) end`;
}

/** In a caseload everybody has the same advisor, who is looked up once; elsewhere a join would read all users. */
function selectAdvisorName(scope: ScopeInStatement): Expression<string | null> {
  const eb = expressionBuilder<DatabaseSchema & { page: { advisor_id: string | null } }, "page">();
  const names = eb.selectFrom("users").select("users.name");
  const found =
    scope.kind === "caseload"
      ? names.where("users.id", "=", scope.actorId)
      : names.whereRef("users.id", "=", "page.advisor_id");
  return found.$asScalar();
}

/**
 * The first day on which anybody's assessment runs out, in whatever scope: one look into an index, with any plan. Nearly
 * always it lies ahead; where it does not, `listStale` tells whether the scope is concerned.
 */
function selectFirstToChange(): Expression<string | null> {
  return expressionBuilder<DatabaseSchema>()
    .selectFrom("applicants")
    .select((first) => first.fn.min("applicants.changes_on").as("first"))
    .where("applicants.deleted_at", "is", null)
    .$asScalar();
}

/** Keys of the people of a scope whose assessment has run out: there are as many as changed since the last night. */
export async function listStale(
  db: Queryable,
  scope: ApplicantScope,
  today: CalendarDate,
): Promise<readonly { readonly orgId: string; readonly id: string }[]> {
  return await db
    .selectFrom("applicants")
    .select(["applicants.org_id as orgId", "applicants.id"])
    .where(whereInScope(scope))
    .where("applicants.changes_on", "<=", today)
    .orderBy("applicants.org_id")
    .orderBy("applicants.id")
    .execute();
}

import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import type { Tier } from "@induction/domain/rules/outcomes";
import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { compileOnce } from "../engine/compile-once.ts";
import type { DatabaseSchema } from "../schema/database.ts";
import { toBreadthCondition } from "./caseload.filter.ts";
import type { Queryable } from "./queryable.ts";
import { type ApplicantScope, toScopeIds, toScopeInStatement, whereInScope, whereOpen } from "./scope.ts";

/** How many people of a caseload stand where. All but the first three count only people whose contents are open. */
export interface CaseloadCounts {
  readonly total: number;
  readonly hidden: number;
  readonly unassigned: number;
  readonly byTier: Readonly<Record<Tier | "provisional", number>>;
  readonly overdue: number;
  readonly dueWithin7Days: number;
  readonly dueWithin30Days: number;
  readonly belowBreadth: number;
  readonly withoutUsLetter: number;
  readonly needsVisa: number;
}

/** The counts of a scope, in one pass. */
export async function countCaseload(
  db: Queryable,
  scope: ApplicantScope,
  { today }: { today: CalendarDate },
): Promise<CaseloadCounts> {
  const [row] = await caseloadCounts.list(db, { scope, today });
  const { strong, middle, lower, unscored, provisional, ...counts } = must(row, "counting gives one row");
  return { ...counts, byTier: { strong, middle, lower, unscored, provisional } };
}

/** The statement of `countCaseload`. */
export const caseloadCounts = compileOnce({
  apart: ({ scope, today }: { scope: ApplicantScope; today: CalendarDate }) => ({
    shape: { kind: scope.kind },
    values: { ...toScopeIds(scope), today, in7Days: addDays(today, 7), in30Days: addDays(today, 30) },
  }),
  build: (db: Queryable, { kind }, { today, in7Days, in30Days, ...ids }) => {
    const scope = toScopeInStatement(kind, ids);
    const eb = expressionBuilder<DatabaseSchema, "applicants">();
    const open = whereOpen(scope);
    const tierIs = (tier: Tier | "provisional") => eb("applicants.tier", "=", tier);
    const isAhead = eb("applicants.next_due_on", ">=", today);
    const count = (...conditions: readonly Expression<SqlBool>[]) =>
      eb.fn.countAll<number>().filterWhere(eb.and([open, ...conditions]));
    return db
      .selectFrom("applicants")
      .select([
        eb.fn.countAll<number>().as("total"),
        eb.fn.countAll<number>().filterWhere(eb.not(open)).as("hidden"),
        eb.fn.countAll<number>().filterWhere("applicants.advisor_id", "is", null).as("unassigned"),
        count(tierIs("strong")).as("strong"),
        count(tierIs("middle")).as("middle"),
        count(tierIs("lower")).as("lower"),
        count(tierIs("unscored")).as("unscored"),
        count(tierIs("provisional")).as("provisional"),
        count(eb("applicants.next_due_on", "<", today)).as("overdue"),
        count(eb("applicants.next_due_on", "<=", in7Days), isAhead).as("dueWithin7Days"),
        count(eb("applicants.next_due_on", "<=", in30Days), isAhead).as("dueWithin30Days"),
        count(toBreadthCondition("below")).as("belowBreadth"),
        count(eb("applicants.us_anesthesiologist_letter", "=", "no")).as("withoutUsLetter"),
        count(eb("applicants.needs_visa", "=", "yes")).as("needsVisa"),
      ])
      .where(whereInScope(scope));
  },
});

import { addDays, type CalendarDate } from "@induction/domain/kernel/calendar-date";
import { must } from "@induction/domain/kernel/must";
import { POSTURES_BY_CAUTION, type Posture, type Tier } from "@induction/domain/rules/outcomes";
import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import { compileOnce } from "../engine/compile-once.ts";
import type { DatabaseSchema } from "../schema/database.ts";
import { toBreadthCondition } from "./caseload.filter.ts";
import type { Queryable } from "./queryable.ts";
import { type ApplicantScope, toScopeIds, toScopeInStatement, whereInScope, whereOpen } from "./scope.ts";

const POSTURES = [...POSTURES_BY_CAUTION, "provisional"] as const;

/** How many people of a caseload stand where. All but the first three count only people whose contents are open. */
export interface CaseloadCounts {
  readonly total: number;
  readonly hidden: number;
  readonly unassigned: number;
  readonly byTier: Readonly<Record<Tier | "provisional", number>>;
  readonly byPosture: Readonly<Record<Posture | "provisional", number>>;
  /** Of how many it was not told: what tells most of them apart. */
  readonly untold: Readonly<Record<"visa" | "failure" | "letters", number>>;
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
  const { strong, middle, lower, unscored, provisional, ...others } = must(row, "counting gives one row");
  const { byPosture, visa, failure, letters, ...counts } = others;
  return {
    ...counts,
    byTier: { strong, middle, lower, unscored, provisional },
    byPosture,
    untold: { visa, failure, letters },
  };
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
    const isAhead = eb("applicants.own_due_on", ">=", today);
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
        count(eb("applicants.own_due_on", "<", today)).as("overdue"),
        count(eb("applicants.own_due_on", "<=", in7Days), isAhead).as("dueWithin7Days"),
        count(eb("applicants.own_due_on", "<=", in30Days), isAhead).as("dueWithin30Days"),
        count(toBreadthCondition("below")).as("belowBreadth"),
        count(eb("applicants.us_anesthesiologist_letter", "=", "no")).as("withoutUsLetter"),
        count(eb("applicants.needs_visa", "=", "yes")).as("needsVisa"),
        count(eb("applicants.needs_visa", "=", "unknown")).as("visa"),
        count(eb("applicants.has_failure", "=", "unknown")).as("failure"),
        count(eb("applicants.letters_met", "is", null)).as("letters"),
        sql<CaseloadCounts["byPosture"]>`json_build_object(${sql.join(
          POSTURES.flatMap((posture) => [
            sql`${posture}::text`,
            count(eb("applicants.posture", "=", posture)),
          ]),
        )})`.as("byPosture"),
      ])
      .where(whereInScope(scope));
  },
});

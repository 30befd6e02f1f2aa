import type { TruthWord } from "@induction/domain/assessment/projection";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Decision, Posture, Tier } from "@induction/domain/rules/outcomes";
import type { RuleId } from "@induction/domain/rules/rule-ids";
import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { DatabaseSchema } from "../schema/database.ts";
import type { Consent } from "./applicants.rows.ts";
import { type ApplicantScope, whereInScope, whereOpen } from "./scope.ts";

/** How the effective number of programs stands to the range. */
export type BreadthPlace = "below" | "within" | "above" | "no-range";

/** Which people of a caseload: each list is "any of these", the fields are joined by "and". */
export interface CaseloadFilter {
  readonly tiers?: readonly (Tier | "provisional")[];
  readonly postures?: readonly (Posture | "provisional")[];
  readonly decisions?: readonly (Decision | "provisional")[];
  readonly needsVisa?: readonly TruthWord[];
  readonly hasFailure?: readonly TruthWord[];
  readonly usLetter?: readonly TruthWord[];
  readonly breadth?: readonly BreadthPlace[];
  readonly reasons?: readonly RuleId[];
  /** The next due date lies on this day or before; overdue ones included. */
  readonly dueUpTo?: CalendarDate;
  readonly consent?: readonly Consent[];
  /** Ids of advisors; "none" for nobody. */
  readonly advisors?: readonly (string | "none")[];
  /** Part of the name, in any case and without regard to marks; several words in any order. */
  readonly search?: string;
}

/** Most words of a search that are looked for. */
const MOST_WORDS = 5;

type Condition = Expression<SqlBool>;

/**
 * The rows of `applicants` that lie in the scope and match. A condition on contents matches only people whose contents
 * the scope opens, so that nobody learns by filtering what is hidden.
 */
export function whereMatching(scope: ApplicantScope, filter: CaseloadFilter): Condition {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const onContents = listConditionsOnContents(filter);
  const guarded = onContents.length === 0 ? [] : [whereOpen(scope), ...onContents];
  return eb.and([whereInScope(scope), ...listConditionsOnNames(filter), ...guarded]);
}

function listConditionsOnNames({ consent, advisors, search }: CaseloadFilter): readonly Condition[] {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const conditions: Condition[] = [];
  if (consent) conditions.push(anyOf("consent", consent));
  if (advisors) {
    const ids = advisors.filter((advisor) => advisor !== "none");
    const isOneOfThem = anyOf("advisor_id", ids);
    const isNobody = eb("applicants.advisor_id", "is", null);
    conditions.push(advisors.includes("none") ? eb.or([isOneOfThem, isNobody]) : isOneOfThem);
  }
  for (const word of toWords(search ?? "")) {
    conditions.push(sql<SqlBool>`applicants.name_key like '%' || fold_name(${escapeLike(word)}) || '%'`);
  }
  return conditions;
}

function listConditionsOnContents(filter: CaseloadFilter): readonly Condition[] {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const conditions: Condition[] = [];
  if (filter.tiers) conditions.push(anyOf("tier", filter.tiers));
  if (filter.postures) conditions.push(anyOf("posture", filter.postures));
  if (filter.decisions) conditions.push(anyOf("decision", filter.decisions));
  if (filter.needsVisa) conditions.push(anyOf("needs_visa", filter.needsVisa));
  if (filter.hasFailure) conditions.push(anyOf("has_failure", filter.hasFailure));
  if (filter.usLetter) conditions.push(anyOf("us_anesthesiologist_letter", filter.usLetter));
  if (filter.breadth) conditions.push(eb.or([eb.lit(false), ...filter.breadth.map(toBreadthCondition)]));
  if (filter.reasons) conditions.push(sql<SqlBool>`applicants.reasons && ${[...filter.reasons]}::text[]`);
  if (filter.dueUpTo) conditions.push(eb("applicants.next_due_on", "<=", filter.dueUpTo));
  return conditions;
}

type TextColumn =
  | "consent"
  | "advisor_id"
  | "tier"
  | "posture"
  | "decision"
  | "needs_visa"
  | "has_failure"
  | "us_anesthesiologist_letter";

/** One parameter however long the list: one statement text for all of them, and an empty list matches nobody. */
function anyOf(column: TextColumn, values: readonly string[]): Condition {
  const type = column === "advisor_id" ? sql`uuid[]` : sql`text[]`;
  return sql<SqlBool>`${sql.ref(`applicants.${column}`)} = any(${[...values]}::${type})`;
}

/** How a person's list stands to the range; an open range has no "above". */
export function toBreadthCondition(place: BreadthPlace): Condition {
  const eb = expressionBuilder<DatabaseSchema, "applicants">();
  const { ref } = eb;
  const isAbove = eb.and([
    eb("applicants.effective", ">", ref("applicants.range_most")),
    eb("applicants.range_is_open_above", "=", false),
  ]);
  switch (place) {
    case "no-range":
      return eb("applicants.range_least", "is", null);
    case "below":
      return eb("applicants.effective", "<", ref("applicants.range_least"));
    case "above":
      return isAbove;
    case "within":
      return eb.and([
        eb("applicants.effective", ">=", ref("applicants.range_least")),
        eb.or([
          eb("applicants.range_most", "is", null),
          eb("applicants.range_is_open_above", "=", true),
          eb("applicants.effective", "<=", ref("applicants.range_most")),
        ]),
      ]);
  }
}

function toWords(search: string): readonly string[] {
  return search
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
}

/** The text as itself inside LIKE. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

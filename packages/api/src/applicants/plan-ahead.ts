import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import { explainAll } from "@induction/domain/assessment/explain";
import type { Explanation } from "@induction/domain/assessment/explanation";
import type { OwnNumber } from "@induction/domain/assessment/number-used";
import { listOwnNumbers } from "@induction/domain/assessment/parameter-words";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import { type CourseComparison, compareCourses } from "@induction/domain/planning/courses";
import { type CredentialFlag, listCredentialFlags } from "@induction/domain/planning/credential-flags";
import { type ChecklistItem, listChecklist } from "@induction/domain/planning/document-checklist";
import { explainPlan } from "@induction/domain/planning/explain-plan";
import { planReadiness, type ReadinessPlan } from "@induction/domain/planning/readiness-plan";
import { planRoadmap, type Roadmap } from "@induction/domain/planning/roadmap";
import { planStatement, type StatementPlan } from "@induction/domain/planning/statement-plan";
import { getGuideRule } from "@induction/domain/rules/guide-rules";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import type { AdvisingServices } from "../context.ts";
import { assessToday } from "./assessing.ts";

/** A rule by its name, for where it is named without having spoken. */
export interface NamedRule {
  readonly rule: GuideRuleId;
  readonly title: string;
}

/** What lies ahead of a person: the roadmap, the statement, readiness for the exam, and the two courses. */
export interface PlanAhead {
  /** The version of the record that it was worked out from. */
  readonly version: number;
  readonly today: CalendarDate;
  readonly roadmap: Roadmap;
  readonly checklist: readonly ChecklistItem[];
  readonly flags: readonly CredentialFlag[];
  readonly statement: StatementPlan;
  readonly readiness: ReadinessPlan;
  readonly comparison: CourseComparison;
  /** What the rules of study and practice, of the decision and of the roadmap say. */
  readonly explanations: readonly Explanation<GuideRuleId>[];
  /** The numbers that the organisation set for itself, wherever one acts; mostly none. */
  readonly ownNumbers: readonly OwnNumber[];
  /** The rules that steps and preconditions name. */
  readonly named: readonly NamedRule[];
}

/** What asks for the statement and for the account of a failure. */
const STATEMENT_RULES = ["F6", "F7"] as const satisfies readonly GuideRuleId[];

const SECTIONS = new Set(["C", "D", "H"]);

/** Works out what lies ahead of a person as of today. */
export function toPlanAhead(
  context: Pick<AdvisingServices, "catalogue" | "today">,
  { orgId, applicant, version }: Pick<ApplicantRecord, "orgId" | "applicant" | "version">,
): PlanAhead {
  const { assessment, measuredBy } = assessToday(context, { orgId, applicant });
  const roadmap = planRoadmap(applicant, measuredBy);
  const comparison = compareCourses(applicant, measuredBy);
  const spoken: readonly Explanation<GuideRuleId>[] = [
    ...explainAll(assessment, applicant, measuredBy),
    ...explainPlan(applicant, measuredBy),
  ];
  const names = new Set<GuideRuleId>([
    ...STATEMENT_RULES,
    ...roadmap.steps.map(({ rule }) => rule),
    ...comparison.courses.flatMap(({ preconditions }) => preconditions.map(({ rule }) => rule)),
  ]);
  return {
    version,
    today: measuredBy.asOf,
    roadmap,
    checklist: listChecklist(applicant, measuredBy),
    flags: listCredentialFlags(applicant, measuredBy),
    statement: planStatement(applicant, measuredBy),
    readiness: planReadiness(applicant, measuredBy),
    comparison,
    explanations: spoken.filter(({ rule }) => SECTIONS.has(rule.charAt(0)) || names.has(rule)),
    ownNumbers: listOwnNumbers(measuredBy.parameters),
    named: [...names].map((rule) => ({ rule, title: getGuideRule(rule).title })),
  };
}

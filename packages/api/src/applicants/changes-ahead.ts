import type { ApplicantRecord } from "@induction/db/queries/applicants.rows";
import { explainAll } from "@induction/domain/assessment/explain";
import type { Explanation } from "@induction/domain/assessment/explanation";
import { type Changes, findChanges } from "@induction/domain/planning/levers/find-changes";
import { getGuideRule } from "@induction/domain/rules/guide-rules";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import type { AdvisingServices } from "../context.ts";
import { assessToday } from "./assessing.ts";
import type { NamedRule } from "./plan-ahead.ts";

/** What would change the answer about a person, with what the rules that it names say. */
export interface ChangesAhead {
  /** The version of the record that it was worked out from. */
  readonly version: number;
  readonly changes: Changes;
  /** What those of the named rules say that speak of the person. */
  readonly explanations: readonly Explanation[];
  /** Every rule that is named, whether or not it has spoken. */
  readonly named: readonly NamedRule[];
}

/** Every rule that the changes name: of their levers, of evidence, of what stands against a change. */
function listNamed({
  tier,
  posture,
  decision,
  readiness,
  strength,
  closing,
}: Changes): ReadonlySet<GuideRuleId> {
  const answers = [tier, posture, decision, readiness, strength];
  const sets = [
    ...[tier, posture, decision].flatMap(({ changes }) => changes.flatMap((change) => change.sets)),
    ...readiness.changes.flatMap((change) => change.sets),
    ...strength.ways.map(({ set }) => set),
  ];
  const levers = [...sets.flatMap((set) => set.levers), ...closing.map(({ lever }) => lever)];
  const evidence = strength.ways.flatMap(({ brings, thenAsked }) => [...brings, ...thenAsked]);
  return new Set([
    ...levers.flatMap(({ rules }) => rules),
    ...closing.flatMap(({ closes }) => closes),
    ...evidence.map(({ rule }) => rule),
    ...answers.flatMap(({ nothingThisSeason }) => nothingThisSeason.flatMap(({ rule }) => rule ?? [])),
  ]);
}

/** Works out what would change the answer about a person as of today. */
export function toChangesAhead(
  context: Pick<AdvisingServices, "catalogue" | "today">,
  { orgId, applicant, version }: Pick<ApplicantRecord, "orgId" | "applicant" | "version">,
): ChangesAhead {
  const { assessment, measuredBy } = assessToday(context, { orgId, applicant });
  const changes = findChanges(applicant, measuredBy);
  const named = listNamed(changes);
  const findings = assessment.findings.filter(({ rule }) => named.has(rule));
  return {
    version,
    changes,
    explanations: explainAll({ findings }, applicant, measuredBy),
    named: [...named].map((rule) => ({ rule, title: getGuideRule(rule).title })),
  };
}

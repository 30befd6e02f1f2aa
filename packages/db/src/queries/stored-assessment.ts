import type { Assessment } from "@induction/domain/assessment/assessment";
import { toProjection } from "@induction/domain/assessment/projection";

/**
 * The columns of `applicants` that hold an assessment: its sortable results, its findings, and how long they stand.
 * Written with the fact, in the same transaction.
 */
export function toAssessmentColumns(assessment: Assessment) {
  const projection = toProjection(assessment);
  return {
    season: projection.season,
    tier: projection.tier,
    possible_tiers: [...projection.possibleTiers],
    projected_tier: projection.projectedTier,
    posture: projection.posture,
    decision: projection.decision,
    step2ck_score: projection.step2ckScore,
    has_failure: projection.hasFailure,
    needs_visa: projection.needsVisa,
    letters_met: projection.lettersMet,
    letters_needed: projection.lettersNeeded,
    us_anesthesiologist_letter: projection.usAnesthesiologistLetter,
    planned: projection.planned,
    submitted: projection.submitted,
    effective: projection.effective,
    unknown_programs: projection.unknownPrograms,
    confirmed: projection.confirmed,
    range_least: projection.rangeLeast,
    range_most: projection.rangeMost,
    range_is_open_above: projection.rangeIsOpenAbove,
    reasons: [...projection.reasons],
    findings: JSON.stringify(assessment.findings),
    rules_version: projection.rulesVersion,
    next_due_on: projection.nextDueOn,
    next_due_what: projection.nextDueWhat,
    own_due_on: projection.ownDueOn,
    assessed_on: projection.assessedOn,
    changes_on: projection.changesOn,
  };
}

import type { Applicant, FactKey } from "../../applicant/profile.ts";
import { inOneOrder } from "../../kernel/canonical-text.ts";
import { PARAMETER_IDS } from "../../parameters/parameters.ts";
import { rangeInWords } from "../../rules/breadth/range-words.ts";
import type { LetterCount } from "../../rules/letter-count.ts";
import type { Outcome } from "../../rules/outcomes.ts";
import type { RuleContext } from "../../rules/rule-context.ts";
import type { Breadth } from "../../rules/screens/breadth-count.ts";
import { countInWords } from "../../rules/words.ts";
import { assess } from "../assess.ts";
import type { Assessment, ProjectedStanding } from "../assessment.ts";
import { explainAll } from "../explain.ts";
import type { Explanation } from "../explanation.ts";
import { isFactKey } from "../fact-keys.ts";
import { FACT_LABELS, NOT_TOLD } from "../fact-labels.ts";
import { toFactUsed } from "../fact-words.ts";
import { toHeadline } from "../headline.ts";
import { DECISION_LABELS, POSTURE_LABELS, TIER_LABELS } from "../outcome-words.ts";
import { toParameterUsed } from "../parameter-words.ts";
import { KEPT_FORMAT, type KeptAnswer, type KeptOutcome, type KeptReason } from "./kept-answer.ts";

/** Beside the person: what an answer is given by. */
export interface GivenBy {
  /** From `contextFor`. */
  readonly context: RuleContext;
  /** Which list of programs and seasons, as the curators published them. */
  readonly data: number;
  /** What a program is called; null for one that nobody lists. */
  readonly findProgramName: (id: string) => string | null;
}

/**
 * The answer about a person as it stands, to be kept: result, reasons, facts and numbers, in values and in words. The same
 * person, day and versions give the same answer, byte for byte once it is written by `toCanonicalText`, in whatever order
 * anything was entered.
 */
export function toKeptAnswer(applicant: Applicant, { context, data, findProgramName }: GivenBy): KeptAnswer {
  const assessment = assess(applicant, context);
  const { asOf, season, versions, letters, breadth } = assessment;
  return {
    format: KEPT_FORMAT,
    ...{ asOf, season, versions: { ...versions, data } },
    told: inOneOrder(applicant),
    assessment,
    ...toOutcomes(assessment),
    projected: projectedInWords(assessment.projected),
    range: breadth.range === null ? null : `${rangeInWords(breadth.range)} programs`,
    letters: lettersInWords(letters),
    list: listToWords(breadth),
    changesOn: assessment.changesOn,
    facts: FACT_KEYS.map((key) => toFactUsed(key, applicant, context)),
    numbers: PARAMETER_IDS.map((id) => toParameterUsed(id, context.parameters)),
    programs: applicant.plan
      .map(({ programId: id }) => ({ id, name: findProgramName(id) ?? id }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    reasons: explainAll(assessment, applicant, context).map(toReason),
  };
}

const FACT_KEYS: readonly FactKey[] = Object.keys(FACT_LABELS).filter(isFactKey);

function toOutcomes({ tier, posture, decision, postureIfApplyingNow }: Assessment) {
  return {
    tier: toOutcome(tier, TIER_LABELS),
    posture: toOutcome(posture, POSTURE_LABELS),
    decision: toOutcome(decision, DECISION_LABELS),
    postureIfApplyingNow: postureIfApplyingNow === null ? null : POSTURE_LABELS[postureIfApplyingNow],
  };
}

function toOutcome<T extends string>(outcome: Outcome<T>, labels: Readonly<Record<T, string>>): KeptOutcome {
  const { title, possible, whatSettles } = toHeadline(outcome, labels);
  return {
    value: outcome.settled ? outcome.value : null,
    possible: outcome.settled ? [outcome.value] : outcome.possible,
    words: possible === null ? title : `${title}: ${possible}`,
    whatSettles,
  };
}

function projectedInWords(projected: ProjectedStanding | null): string | null {
  return projected === null ? null : `${TIER_LABELS[projected.tier]}, by a median of ${projected.median}`;
}

function lettersInWords({ met, needed }: LetterCount): string {
  return met === null ? `${NOT_TOLD}, ${needed} needed` : `${met} of ${needed} in`;
}

function listToWords({ planned, effective, unknown, submitted }: Breadth): string {
  if (planned === 0) return "no program planned yet";
  const open = unknown === 0 ? "" : `, of ${unknown} of these a deciding fact is not known`;
  const sent = submitted === 0 ? "none" : submitted;
  return `${countInWords(planned, "program")} planned, ${sent} submitted; ${effective} in reach${open}`;
}

function toReason({ facts, parameters, ...told }: Explanation): KeptReason {
  const { rule, title, short, answer, severity, summary, action, wouldChange } = told;
  const { otherReading, houseReading, cited, missing } = told;
  return {
    ...{ rule, title, short, answer, severity, summary, action, wouldChange },
    ...{ otherReading, houseReading, cited, missing },
    facts: facts.map(({ key }) => key),
    numbers: parameters.map(({ id }) => id),
  };
}

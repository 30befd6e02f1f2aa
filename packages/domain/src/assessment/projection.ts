import type { Truth } from "../kernel/answer.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season } from "../kernel/season.ts";
import type { Decision, Outcome, Posture, Tier } from "../rules/outcomes.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import type { Assessment, Finding } from "./assessment.ts";
import type { DueWhat } from "./due-dates.ts";

/** A result as one sortable word: its value, or "provisional" while an unknown fact can still move it. */
export type ProjectedOutcome<T extends string> = T | "provisional";

/** A truth as one word. */
export type TruthWord = "yes" | "no" | "unknown";

/** The sortable results of an assessment as plain values, one key for each column that stores them. */
export interface AssessmentProjection {
  readonly season: Season;
  readonly tier: ProjectedOutcome<Tier>;
  /** The one tier, or all that are possible. */
  readonly possibleTiers: readonly Tier[];
  readonly projectedTier: Exclude<Tier, "unscored"> | null;
  readonly posture: ProjectedOutcome<Posture>;
  readonly decision: ProjectedOutcome<Decision>;
  readonly step2ckScore: number | null;
  readonly hasFailure: TruthWord;
  readonly needsVisa: TruthWord;
  /** Null while the letters are not told. */
  readonly lettersMet: number | null;
  readonly lettersNeeded: number;
  readonly usAnesthesiologistLetter: TruthWord;
  readonly planned: number;
  readonly submitted: number;
  readonly effective: number;
  readonly unknownPrograms: number;
  readonly confirmed: number;
  readonly rangeLeast: number | null;
  readonly rangeMost: number | null;
  readonly rangeIsOpenAbove: boolean;
  /** What asks for something, worst first: the blocking, gap and flag rules that hold. */
  readonly reasons: readonly RuleId[];
  readonly nextDueOn: CalendarDate | null;
  /** What is due then. */
  readonly nextDueWhat: DueWhat | null;
  readonly ownDueOn: CalendarDate | null;
  readonly assessedOn: CalendarDate;
  readonly changesOn: CalendarDate | null;
  readonly rulesVersion: number;
}

function toWord<T extends string>(outcome: Outcome<T>): ProjectedOutcome<T> {
  return outcome.settled ? outcome.value : "provisional";
}

function toTruthWord(truth: Truth): TruthWord {
  if (truth === "unknown") return "unknown";
  return truth ? "yes" : "no";
}

/** A rule whose answer is open is no reason: its name in a list would tell as missing what nobody was asked for. */
function isReason({ severity, answer }: Finding): boolean {
  return answer === "holds" && (severity === "blocking" || severity === "gap" || severity === "flag");
}

/** The columns of an assessment. */
export function toProjection(assessment: Assessment): AssessmentProjection {
  const { tier, letters, breadth, standing } = assessment;
  return {
    season: assessment.season,
    tier: toWord(tier),
    possibleTiers: tier.settled ? [tier.value] : tier.possible,
    projectedTier: assessment.projected?.tier ?? null,
    posture: toWord(assessment.posture),
    decision: toWord(assessment.decision),
    step2ckScore: standing.step2ckScore,
    hasFailure: toTruthWord(standing.hasFailure),
    needsVisa: toTruthWord(standing.needsVisa),
    lettersMet: letters.met,
    lettersNeeded: letters.needed,
    usAnesthesiologistLetter: toTruthWord(letters.usAnesthesiologist),
    planned: breadth.planned,
    submitted: breadth.submitted,
    effective: breadth.effective,
    unknownPrograms: breadth.unknown,
    confirmed: breadth.confirmed,
    rangeLeast: breadth.range?.least ?? null,
    rangeMost: breadth.range?.most ?? null,
    rangeIsOpenAbove: breadth.range?.isOpenAbove ?? false,
    reasons: assessment.findings.filter(isReason).map(({ rule }) => rule),
    nextDueOn: assessment.nextDueOn,
    nextDueWhat: assessment.nextDueWhat,
    ownDueOn: assessment.ownDueOn,
    assessedOn: assessment.asOf,
    changesOn: assessment.changesOn,
    rulesVersion: assessment.versions.rules,
  };
}

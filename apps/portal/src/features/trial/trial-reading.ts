import type { TrialPerson } from "@induction/domain/applicant/trial-applicant";
import { assess } from "@induction/domain/assessment/assess";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { contextFor } from "@induction/domain/assessment/context";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { REFERENCE_ALMANAC } from "@induction/domain/parameters/reference-almanac";
import { rangeInWords } from "@induction/domain/rules/breadth/range-words";
import type { RuleContext } from "@induction/domain/rules/rule-context";
import { EMPTY_CATALOGUE } from "@induction/domain/rules/screens/no-catalogue";
import { toNoScoreWords } from "../../shell/score-words.ts";
import { countOf } from "../../shell/words.ts";

/** The answer to what was told, without its reasons: those come with `explainReading`. */
export interface TrialReading {
  readonly person: TrialPerson;
  readonly assessment: Assessment;
  /** What the answer was given with: the day, the season, the guide's own numbers. */
  readonly context: RuleContext;
  /** How many programs are planned; null while that is not known. */
  readonly planned: number | null;
  /** "Step 2 CK 235"; why there is none otherwise. */
  readonly scoreWords: string;
  /** "80–120+ programs"; "No range yet". */
  readonly rangeWords: string;
  /** "84 planned, none checked". */
  readonly plannedWords: string;
}

/** The list as people without an account have it: nobody has looked at a single program of it. */
export function toPlannedWords(planned: number | null): string {
  if (planned === null) return "Number planned: not told";
  return planned === 0 ? "None planned yet" : `${planned} planned, none checked`;
}

function toRangeWords({ tier, breadth: { range } }: Assessment): string {
  return tier.settled && range !== null ? `${rangeInWords(range)} programs` : "No range yet";
}

function toScoreWords({ applicant }: TrialPerson, { standing }: Assessment): string {
  if (standing.step2ckScore === null) return toNoScoreWords(applicant.profile.step2ck);
  const failed = standing.hasFailure === true ? ", with a failed attempt" : "";
  return `Step 2 CK ${standing.step2ckScore}${failed}`;
}

/** Assesses the answers with the guide's own numbers and what is known of the seasons, in this browser. */
export function toReading(
  person: TrialPerson,
  today: CalendarDate,
  almanac: Almanac = REFERENCE_ALMANAC,
): TrialReading {
  const { applicant, planned } = person;
  const context = contextFor(applicant, { asOf: today, catalogue: EMPTY_CATALOGUE, almanac });
  const assessment = assess(applicant, context);
  return {
    person,
    assessment,
    context,
    planned,
    scoreWords: toScoreWords(person, assessment),
    rangeWords: toRangeWords(assessment),
    plannedWords: toPlannedWords(planned),
  };
}

/** How the number planned stands to the range, in one sentence; null where either is not known. */
export function comparePlanned({
  assessment,
  planned,
}: TrialReading): { words: string; isShort: boolean } | null {
  const { range } = assessment.breadth;
  if (planned === null || range === null || !assessment.tier.settled) return null;
  const missing = range.least - planned;
  if (missing > 0) {
    return { words: `${countOf(missing, "more program")} would reach the range.`, isShort: true };
  }
  const isAbove = range.most !== null && !range.isOpenAbove && planned > range.most;
  return {
    words: isAbove ? "More than the range. More programs cost more, and help little." : "Within the range.",
    isShort: false,
  };
}

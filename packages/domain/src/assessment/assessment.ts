import type { FactKey } from "../applicant/profile.ts";
import type { Answer } from "../kernel/answer.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season } from "../kernel/season.ts";
import type { LetterCount } from "../rules/letter-count.ts";
import type { BreadthRange, Decision, Outcome, Posture, Tier } from "../rules/outcomes.ts";
import type { Standing } from "../rules/placement.ts";
import type { Severity } from "../rules/rule.ts";
import type { RuleId } from "../rules/rule-ids.ts";
import type { Breadth } from "../rules/screens/breadth-count.ts";
import type { DueWhat } from "./due-dates.ts";

/** One rule's answer about one person. Rules that do not hold leave no finding. */
export interface Finding {
  readonly rule: RuleId;
  readonly answer: Exclude<Answer, "does-not-hold">;
  readonly severity: Severity;
  /** The facts whose absence leaves the answer open; empty where the rule holds. */
  readonly missing: readonly FactKey[];
}

/** Where practice tests point before there is a score (B5). Always shown as a projection, never as a result. */
export interface ProjectedStanding {
  /** Median of the last practice tests; halves are possible. */
  readonly median: number;
  readonly tier: Exclude<Tier, "unscored">;
  readonly posture: Posture;
  readonly range: BreadthRange | null;
}

/** Which rules and numbers an answer was made with. */
export interface AssessmentVersions {
  /** SHA-256 of the guide. */
  readonly guide: string;
  /** Counts up when a rule, a parameter or a settled reading changes what people are told. */
  readonly rules: number;
}

/** Everything the product says about one person on one day. Data only; `explain` puts it into words. */
export interface Assessment {
  readonly asOf: CalendarDate;
  readonly season: Season;
  readonly standing: Standing;
  readonly tier: Outcome<Tier>;
  /** Null unless the tier is settled as unscored and practice tests allow a projection. */
  readonly projected: ProjectedStanding | null;
  readonly posture: Outcome<Posture>;
  /** How to apply if the person applies now all the same; null unless delay first is settled or possible. */
  readonly postureIfApplyingNow: Posture | null;
  readonly decision: Outcome<Decision>;
  readonly letters: LetterCount;
  readonly breadth: Breadth;
  /** Worst first: blocking, gap, flag, result, advice, strength; within one severity in the order of `RULES_AS_TOLD`. */
  readonly findings: readonly Finding[];
  /**
   * The earliest open due date: a letter's, which stays until the letter is met and so may lie in the past, that of a
   * planned exam, or the season's next event; null when none is left.
   */
  readonly nextDueOn: CalendarDate | null;
  /** What is due then; null with it. */
  readonly nextDueWhat: DueWhat | null;
  /** The earliest due date of the person's own letters and exams, the season's left out; null without one. */
  readonly ownDueOn: CalendarDate | null;
  /** The first later date on which this answer would differ though nothing changed; null if never. */
  readonly changesOn: CalendarDate | null;
  readonly versions: AssessmentVersions;
}

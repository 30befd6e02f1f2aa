import type { FactKey } from "../applicant/profile.ts";
import type { Answer, Truth } from "../kernel/answer.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season } from "../kernel/season.ts";
import type { BreadthRange, Decision, Posture, Tier } from "../rules/outcomes.ts";
import type { Severity } from "../rules/rule.ts";
import type { RuleId } from "../rules/rule-ids.ts";

/**
 * A result. Settled when it is equal under every completion of the unknown facts; otherwise provisional,
 * with the answers still possible (at least two, most cautious last) and the facts that would settle it.
 */
export type Outcome<T> =
  | { readonly settled: true; readonly value: T }
  | { readonly settled: false; readonly possible: readonly T[]; readonly settledBy: readonly FactKey[] };

/** One rule's answer about one person. Rules that do not hold leave no finding. */
export interface Finding {
  readonly rule: RuleId;
  readonly answer: Exclude<Answer, "does-not-hold">;
  readonly severity: Severity;
  /** The facts that the rule reads and nobody has told; empty when it holds without them. */
  readonly missing: readonly FactKey[];
}

/** Letters met of letters needed, and the two kinds that the guide asks for by name. */
export interface LetterCount {
  readonly met: number;
  readonly needed: number;
  /** Open letters that are not met yet, by how far they have come. */
  readonly onTheWay: number;
  /** Whether a letter of an anesthesiologist is met. */
  readonly anesthesiologist: Truth;
  /** Whether a letter of an anesthesiologist who works in the United States is met. */
  readonly usAnesthesiologist: Truth;
  /** Whether any letter from the United States is met. */
  readonly fromUs: Truth;
}

/** Why a program on the list does not count (G5). Only required or plainly negative facts exclude. */
export type ExclusionReason =
  | { readonly kind: "visa-not-sponsored" }
  | { readonly kind: "failures-screened" }
  | { readonly kind: "score-below-minimum"; readonly minimum: number }
  | { readonly kind: "graduated-too-long-ago"; readonly years: number }
  | { readonly kind: "military-service" };

/** A program that cannot take the person, with every reason. */
export interface Exclusion {
  readonly programId: string;
  readonly reasons: readonly ExclusionReason[];
}

/** The list against the range (G4). Counts are programs, never tracks. */
export interface Breadth {
  readonly planned: number;
  readonly submitted: number;
  /** Planned minus those that cannot take the person. */
  readonly effective: number;
  /** Of the effective ones: those where a fact that decides for this person is not known. */
  readonly unknown: number;
  /** Effective minus unknown. */
  readonly confirmed: number;
  readonly excluded: readonly Exclusion[];
  /** Null while there is no tier to read a range from. Provisional tiers give the widest range of the possible ones. */
  readonly range: BreadthRange | null;
  /** Of all programs in the list of programs: how many can take the person or may. */
  readonly reachable: number;
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
  readonly tier: Outcome<Tier>;
  /** The tier that practice tests point to, only while unscored (B5). Always shown as a projection. */
  readonly projectedTier: Exclude<Tier, "unscored"> | null;
  readonly posture: Outcome<Posture>;
  /** How to apply if the person applies now all the same; null unless delay first is settled or possible. */
  readonly postureIfApplyingNow: Posture | null;
  readonly decision: Outcome<Decision>;
  readonly letters: LetterCount;
  readonly breadth: Breadth;
  /** Worst first: blocking, gap, flag, result, strength; within one severity in the order of the catalogue. */
  readonly findings: readonly Finding[];
  /** The earliest open due date: a letter's, or the season's next event; null when none is left. */
  readonly nextDueOn: CalendarDate | null;
  /** The first later date on which this answer would differ though nothing changed; null if never. */
  readonly changesOn: CalendarDate | null;
  readonly versions: AssessmentVersions;
}

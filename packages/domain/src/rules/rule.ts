import type { FactKey } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { ParameterId } from "../parameters/parameters.ts";
import type { Citation } from "../sources/citation.ts";
import type { BreadthRange, Decision, Tier } from "./outcomes.ts";
import type { Reading } from "./reading.ts";
import type { GuideRuleId, PlanRuleId, RuleId } from "./rule-ids.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What a finding asks of the reader. Blocking: the file is not ready without it. Gap: missing evidence, or a step not done.
 * Flag: programs may ask about it. Result: places the person (tier, decision, range, target). Advice: what to do where
 * nothing is missing yet. Strength: speaks for the person.
 */
export type Severity = "blocking" | "gap" | "flag" | "result" | "advice" | "strength";

/** Worst first, the order in which findings are listed. */
export const SEVERITIES = [
  "blocking",
  "gap",
  "flag",
  "result",
  "advice",
  "strength",
] as const satisfies readonly Severity[];

/** One part of a file that a strategy rests on (B6), and whether it is there. */
export interface FilePart {
  /** As it reads in a list: "US clinical experience". */
  readonly name: string;
  readonly state: "there" | "to-come" | "not-told";
  /** What to do where it is missing. */
  readonly action: string;
}

/** What a rule that holds says in words about one person. An assessment itself holds no prose. */
export interface Telling {
  /** One or two sentences with the person's own facts in them. */
  readonly summary: string;
  /** What to do next; null where there is nothing to do. */
  readonly action: string | null;
  /** What would change the answer; empty where nothing can. */
  readonly wouldChange: readonly string[];
  /** The other way to read the guide, where there is one (settled readings). */
  readonly otherReading: string | null;
  /** The same told part by part, for a checklist; absent where a rule has no parts. */
  readonly parts?: readonly FilePart[];
}

/**
 * What a rule says in sentences. They lie beside the rule, in `X.words.ts`, and not within it: an assessment is answered
 * without a sentence, so whoever only asks carries none of them (decision 0250).
 */
export interface RuleWords {
  /** When it applies, as a sentence fragment in our own words: "a passed Step 2 CK within the middle band". */
  readonly when: string;
  /** What follows, in our own words. */
  readonly follows: string;
  /** Why the rule goes beyond the guide's words; null where it does not. */
  readonly houseReading: string | null;
  /** What it says of one person; called only where the rule holds. */
  readonly tell: (reading: Reading) => Telling;
}

/**
 * One question that the guide answers, as a value: its source, the facts and parameters it reads, and a pure answer. Above
 * each stands in one sentence when it applies and what follows; its `RuleWords` say it to readers of the product.
 */
export interface Rule<Id extends GuideRuleId = RuleId> {
  readonly id: Id;
  /** A plain sentence fragment for headings and the rule's page. */
  readonly title: string;
  /** At most 32 characters, for a table cell. */
  readonly short: string;
  readonly cites: readonly Citation[];
  readonly facts: readonly FactKey[];
  readonly parameters: readonly ParameterId[];
  readonly severity: Severity | ((reading: Reading) => Severity);
  /** Stands behind every other finding of its severity: worth doing, but not what a reader must see first. */
  readonly comesLast?: true;
  /** True, false, or the facts that would tell. */
  readonly ask: (reading: Reading) => Verdict;
  /** Later dates on which the answer may differ though no fact changed; absent where time plays no part. */
  readonly mayChangeOn?: (reading: Reading) => readonly CalendarDate[];
}

/** A rule that speaks where a plan is made, and in no assessment: it costs a caseload nothing. */
export type PlanRule = Rule<PlanRuleId>;

/** What tier, decision and range are read from, and nothing else: letters or experience never move them. */
export type PlacementReading = Pick<Reading, "step1" | "step2ck" | "visa" | "parameters">;

/** A rule that asks only what places a person, so that everybody in one place has its answer. */
export interface PlacingRule extends Rule {
  readonly severity: Severity;
  readonly ask: (reading: PlacementReading) => Verdict;
}

/** A rule that gives the tier where it holds. */
export interface TierRule extends PlacingRule {
  readonly tier: Tier;
}

/** A rule of section D: what it decides where it holds. */
export interface DecisionRule extends PlacingRule {
  readonly decides: (reading: PlacementReading) => Decision;
}

/** A rule that gives the number of programs where it holds. */
export interface RangeRule extends PlacingRule {
  readonly range: (reading: PlacementReading) => BreadthRange;
}

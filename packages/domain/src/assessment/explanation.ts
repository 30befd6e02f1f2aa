import type { FactKey } from "../applicant/profile.ts";
import type { Answer } from "../kernel/answer.ts";
import type { Basis } from "../parameters/parameter.ts";
import type { ParameterId } from "../parameters/parameters.ts";
import type { Severity, Telling } from "../rules/rule.ts";
import type { GuideRuleId, RuleId } from "../rules/rule-ids.ts";

/** A fact as the rule saw it, in words. */
export interface FactUsed {
  readonly key: FactKey;
  readonly label: string;
  /** "235, passed 12 May 2025"; "not told yet" where unknown. */
  readonly text: string;
  readonly isKnown: boolean;
}

/** A number as the rule used it. */
export interface ParameterUsed {
  readonly id: ParameterId;
  readonly title: string;
  /** "245 points", "80 programs", "no upper limit". */
  readonly text: string;
  readonly basis: Basis;
  /** The heading and lines, the document, or the reason of a house value. */
  readonly source: string;
  /** The reason of an organisation's own value; null where the standard one acts. */
  readonly overrideReason: string | null;
  /** The standard value beside an organisation's own: "245 points"; null where the standard one acts. */
  readonly standardText: string | null;
}

/** A finding in words: the rule, its source, the facts and numbers used, and what would change it. */
export interface Explanation<Id extends GuideRuleId = RuleId> extends Telling {
  readonly rule: Id;
  readonly title: string;
  readonly short: string;
  readonly answer: Exclude<Answer, "does-not-hold">;
  readonly severity: Severity;
  /** "Middle Range (Most Common for IMGs), lines 46–47". */
  readonly cited: readonly { readonly heading: string; readonly lines: string }[];
  readonly houseReading: string | null;
  readonly facts: readonly FactUsed[];
  readonly parameters: readonly ParameterUsed[];
  readonly missing: readonly { readonly key: FactKey; readonly label: string }[];
}

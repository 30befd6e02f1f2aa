import { G10 } from "./breadth/interest.rules.ts";
import { G4, G5, G6 } from "./breadth/list.rules.ts";
import { G12 } from "./breadth/mix.rules.ts";
import { G1, G2, G3, RANGE_RULES } from "./breadth/ranges.rules.ts";
import { G13 } from "./breadth/wasted-fee.rules.ts";
import { A4 } from "./exams/failures.rules.ts";
import { A7, A8 } from "./exams/rebound.rules.ts";
import { A6 } from "./exams/result-day.rules.ts";
import { A1, A2, A3 } from "./exams/step1.rules.ts";
import { A5 } from "./exams/step2ck.rules.ts";
import { F2, F9 } from "./experience/entries.rules.ts";
import { F1, F8 } from "./experience/exposure.rules.ts";
import { F3, F4, F5 } from "./experience/research.rules.ts";
import { F6, F7 } from "./experience/statement.rules.ts";
import { E1 } from "./letters/anesthesiologist.rules.ts";
import { E4, E5 } from "./letters/asking.rules.ts";
import { E8 } from "./letters/lower-tier.rules.ts";
import { E9 } from "./letters/minimal-exposure.rules.ts";
import { E7 } from "./letters/pipeline.rules.ts";
import { E6 } from "./letters/remaining.rules.ts";
import { E3 } from "./letters/strongest.rules.ts";
import { E2 } from "./letters/us-letter.rules.ts";
import type { PlacingRule, Rule } from "./rule.ts";
import { RULE_IDS, type RuleId } from "./rule-ids.ts";
import { C13 } from "./targets/below-target.rules.ts";
import { C10 } from "./targets/first-practice.rules.ts";
import { C5 } from "./targets/practice-warning.rules.ts";
import { C11 } from "./targets/priorities.rules.ts";
import { C3, C4 } from "./targets/readiness.rules.ts";
import { C1, C2, C12 } from "./targets/target.rules.ts";
import { B4, B10 } from "./tiers/lower.rules.ts";
import { B3 } from "./tiers/middle.rules.ts";
import { B6, B7, B8, B9 } from "./tiers/strategy.rules.ts";
import { B1, B2 } from "./tiers/strong.rules.ts";
import { TIER_RULES } from "./tiers/tiers.ts";
import { B5 } from "./tiers/unscored.rules.ts";
import { D10, D11 } from "./timing/after-failure.rules.ts";
import { D6 } from "./timing/against-goal.rules.ts";
import { D4 } from "./timing/below-middle.rules.ts";
import { DECISION_RULES } from "./timing/decisions.ts";
import { D7 } from "./timing/delay-plan.rules.ts";
import { D1, D2, D3 } from "./timing/low-score.rules.ts";
import { D12 } from "./timing/no-score.rules.ts";
import { D8 } from "./timing/own-course.rules.ts";
import { C7, C8, C9 } from "./timing/sitting.rules.ts";
import { D13 } from "./timing/unmatched.rules.ts";
import { D5, D9 } from "./timing/viable.rules.ts";

const BY_ID = {
  ...{ A1, A2, A3, A4, A5, A6, A7, A8 },
  ...{ B1, B2, B3, B4, B5, B6, B7, B8, B9, B10 },
  ...{ C1, C2, C3, C4, C5, C7, C8, C9, C10, C11, C12, C13 },
  ...{ D1, D2, D3, D4, D5, D6, D7, D8, D9, D10, D11, D12, D13 },
  ...{ E1, E2, E3, E4, E5, E6, E7, E8, E9 },
  ...{ F1, F2, F3, F4, F5, F6, F7, F8, F9 },
  ...{ G1, G2, G3, G4, G5, G6, G10, G12, G13 },
} as const satisfies Record<RuleId, Rule>;

/** The rule of an id that every assessment asks. */
export function getRule(id: RuleId): Rule {
  return BY_ID[id];
}

/** Whether a text is the id of a rule that every assessment asks. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(BY_ID, text);
}

/** Every rule that an assessment asks, in the order of the catalogue. All of the guide: `guide-rules.ts`. */
export const RULES: readonly Rule[] = RULE_IDS.map(getRule);

/** The same in the order in which findings of one severity are told. */
export const RULES_AS_TOLD: readonly Rule[] = [
  ...RULES.filter(({ comesLast }) => comesLast !== true),
  ...RULES.filter(({ comesLast }) => comesLast === true),
];

/** The rules that ask only what places a person: everybody in one place has the same answers to them. */
export const PLACING_RULES: readonly PlacingRule[] = [
  ...TIER_RULES,
  ...[A7, B2, B6, B7, B8, B9, B10, C1, D7, F7],
  ...DECISION_RULES,
  ...RANGE_RULES,
];

import { G4, G5, G6 } from "./breadth/list.rules.ts";
import { G1, G2, G3, RANGE_RULES } from "./breadth/ranges.rules.ts";
import { A4 } from "./exams/failures.rules.ts";
import { A1, A2, A3 } from "./exams/step1.rules.ts";
import { A5 } from "./exams/step2ck.rules.ts";
import { E1 } from "./letters/anesthesiologist.rules.ts";
import { E8 } from "./letters/lower-tier.rules.ts";
import { E9 } from "./letters/minimal-exposure.rules.ts";
import { E3 } from "./letters/strongest.rules.ts";
import { E2 } from "./letters/us-letter.rules.ts";
import type { PlacingRule, Rule } from "./rule.ts";
import { RULE_IDS, type RuleId } from "./rule-ids.ts";
import { B4, B10 } from "./tiers/lower.rules.ts";
import { B3 } from "./tiers/middle.rules.ts";
import { B1, B2 } from "./tiers/strong.rules.ts";
import { TIER_RULES } from "./tiers/tiers.ts";
import { B5 } from "./tiers/unscored.rules.ts";
import { D10, D11 } from "./timing/after-failure.rules.ts";
import { D4 } from "./timing/below-middle.rules.ts";
import { DECISION_RULES } from "./timing/decisions.ts";
import { D1, D2, D3 } from "./timing/low-score.rules.ts";
import { D12 } from "./timing/no-score.rules.ts";
import { D5, D9 } from "./timing/viable.rules.ts";

const BY_ID = {
  ...{ A1, A2, A3, A4, A5 },
  ...{ B1, B2, B3, B4, B5, B10 },
  ...{ D1, D2, D3, D4, D5, D9, D10, D11, D12 },
  ...{ E1, E2, E3, E8, E9 },
  ...{ G1, G2, G3, G4, G5, G6 },
} as const satisfies Record<RuleId, Rule>;

/** The rule of an id. */
export function getRule(id: RuleId): Rule {
  return BY_ID[id];
}

/** Whether a text is the id of a rule that is built. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(BY_ID, text);
}

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = RULE_IDS.map(getRule);

/** The rules that ask only what places a person: everybody in one place has the same answers to them. */
export const PLACING_RULES: readonly PlacingRule[] = [
  ...TIER_RULES,
  ...[B2, B10],
  ...DECISION_RULES,
  ...RANGE_RULES,
];

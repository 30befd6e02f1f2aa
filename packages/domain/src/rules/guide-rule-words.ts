import { GUIDE_RULES, getGuideRule, isPlanRuleId } from "./guide-rules.ts";
import { getPlanRuleWords } from "./plan-rule-words.ts";
import type { Rule, RuleWords } from "./rule.ts";
import type { GuideRuleId } from "./rule-ids.ts";
import { getRuleWords } from "./rule-words.ts";

/** A rule with its words: what its page shows. */
export type SpokenRule = Rule<GuideRuleId> & RuleWords;

/** The words of a rule, be it one that every assessment asks or one that speaks where a plan is made. */
export function getGuideRuleWords(id: GuideRuleId): RuleWords {
  return isPlanRuleId(id) ? getPlanRuleWords(id) : getRuleWords(id);
}

/** Any rule of the guide with its words. */
export function getSpokenRule(id: GuideRuleId): SpokenRule {
  return { ...getGuideRule(id), ...getGuideRuleWords(id) };
}

/** Every rule of the guide with its words, in the order of its catalogue. */
export const SPOKEN_RULES: readonly SpokenRule[] = GUIDE_RULES.map(({ id }) => getSpokenRule(id));

import { G7, G8, G9, G11 } from "./choice/programs.rules.ts";
import { H6, H7 } from "./roadmap/roadmap.rules.ts";
import { H1, H2, H3, H4, H5 } from "./roadmap/windows.rules.ts";
import type { PlanRule, Rule } from "./rule.ts";
import { GUIDE_RULE_IDS, type GuideRuleId, PLAN_RULE_IDS, type PlanRuleId } from "./rule-ids.ts";
import { getRule, isRuleId } from "./rules.ts";
import { C6, C14 } from "./targets/studying.rules.ts";

const BY_ID = {
  ...{ C6, C14 },
  ...{ G7, G8, G9, G11 },
  ...{ H1, H2, H3, H4, H5, H6, H7 },
} as const satisfies Record<PlanRuleId, PlanRule>;

/** The rule of an id that speaks where a plan is made. */
export function getPlanRule(id: PlanRuleId): PlanRule {
  return BY_ID[id];
}

/** Whether a rule speaks where a plan is made, and in no assessment. */
export function isPlanRuleId(id: GuideRuleId): id is PlanRuleId {
  return Object.hasOwn(BY_ID, id);
}

/** Whether a text is the id of a rule of the guide. */
export function isGuideRuleId(text: string): text is GuideRuleId {
  return isRuleId(text) || Object.hasOwn(BY_ID, text);
}

/** The rule of an id, be it one that every assessment asks or one that speaks where a plan is made. */
export function getGuideRule(id: GuideRuleId): Rule<GuideRuleId> {
  return isPlanRuleId(id) ? getPlanRule(id) : getRule(id);
}

/** The rules that speak where a plan is made, in the order of the catalogue. */
export const PLAN_RULES: readonly PlanRule[] = PLAN_RULE_IDS.map(getPlanRule);

/** Every rule of the guide, in the order of its catalogue. */
export const GUIDE_RULES: readonly Rule<GuideRuleId>[] = GUIDE_RULE_IDS.map(getGuideRule);

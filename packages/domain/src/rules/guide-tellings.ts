import { isPlanRuleId } from "./guide-rules.ts";
import { getPlanTelling } from "./plan-tellings.ts";
import type { Tell } from "./rule.ts";
import type { GuideRuleId } from "./rule-ids.ts";
import { getTelling } from "./tellings.ts";

/** How a rule is told about one person, be it one that every assessment asks or one that speaks where a plan is made. */
export function getGuideTelling(id: GuideRuleId): Tell {
  return isPlanRuleId(id) ? getPlanTelling(id) : getTelling(id);
}

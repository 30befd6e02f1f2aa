import type { Reading } from "../reading.ts";
import type { PlanRule } from "../rule.ts";
import type { PlanRuleId } from "../rule-ids.ts";
import { toOpen, type Verdict } from "../verdict.ts";
import { isItemDue, ROADMAP_ITEMS, type RoadmapItem } from "./items.ts";

/** The steps of the roadmap that a rule speaks of. */
export function listItems(rule: PlanRuleId): readonly RoadmapItem[] {
  return ROADMAP_ITEMS.filter((item) => item.rule === rule);
}

/** Whether any step of a rule is due: its window is open, it is asked for, and it is not done. */
export function isAnyDue(rule: PlanRuleId, reading: Reading): Verdict {
  let open = 0;
  for (const item of listItems(rule)) {
    const verdict = isItemDue(item, reading);
    if (verdict === true) return true;
    open |= toOpen(verdict);
  }
  return open === 0 ? false : open;
}

/** A rule of the roadmap that speaks of the steps of one window. */
export type WindowRule = Omit<PlanRule, "severity" | "ask">;

/** The rule of one window: it holds where one of its steps is due. */
export function toWindowRule(rule: WindowRule): PlanRule {
  return {
    ...rule,
    severity: "advice",
    ask: (reading) => isAnyDue(rule.id, reading),
  };
}

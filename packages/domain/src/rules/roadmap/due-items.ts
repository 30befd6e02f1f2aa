import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Reading } from "../reading.ts";
import type { PlanRule, Telling } from "../rule.ts";
import type { PlanRuleId } from "../rule-ids.ts";
import { toOpen, type Verdict } from "../verdict.ts";
import { joinSentences, listInWords } from "../words.ts";
import { isItemDue, ROADMAP_ITEMS, type RoadmapItem } from "./items.ts";

function listItems(rule: PlanRuleId): readonly RoadmapItem[] {
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

function itemInWords(item: RoadmapItem, reading: Reading): string {
  const { opensOn, dueOn } = item.window(reading);
  return `${item.title} (${toPlainDate(opensOn)} to ${toPlainDate(dueOn)})`;
}

/** The windows as the guide words them, where exam items are counted back from submission instead (settled reading 9). */
function tellAsWorded(items: readonly RoadmapItem[], reading: Reading): string | null {
  const asWorded = items.map((item) => item.window(reading).asWorded).find((window) => window !== null);
  if (asWorded == null) return null;
  return `The guide's checklist counts before the Match, which for the exam would be ${toPlainDate(asWorded.opensOn)} to ${toPlainDate(asWorded.dueOn)}. Exam steps are counted back from the day submission opens.`;
}

/** What a rule of the roadmap says where one of its steps is due. */
export function tellDue(rule: PlanRuleId, reading: Reading): Telling {
  const due = listItems(rule).filter((item) => isItemDue(item, reading) === true);
  return {
    summary: `Still to do: ${listInWords(due.map((item) => itemInWords(item, reading)))}.`,
    action: joinSentences(...due.map(({ action }) => action)),
    wouldChange: due.map(({ title }) => `Done: ${title.charAt(0).toLowerCase()}${title.slice(1)}.`),
    otherReading: tellAsWorded(due, reading),
  };
}

/** A rule of the roadmap that speaks of the steps of one window. */
export type WindowRule = Omit<PlanRule, "severity" | "ask" | "tell">;

/** The rule of one window: it holds where one of its steps is due. */
export function toWindowRule(rule: WindowRule): PlanRule {
  return {
    ...rule,
    severity: "advice",
    ask: (reading) => isAnyDue(rule.id, reading),
    tell: (reading) => tellDue(rule.id, reading),
  };
}

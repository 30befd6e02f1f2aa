import { toPlainDate } from "../../kernel/plain-date.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import type { PlanRuleId } from "../rule-ids.ts";
import { joinSentences, listInWords } from "../words.ts";
import { listItems } from "./due-items.ts";
import { isItemDue, type RoadmapItem } from "./items.ts";

function itemInWords(item: RoadmapItem, reading: Reading): string {
  const { opensOn, dueOn } = item.window(reading);
  return `${item.title} (${toPlainDate(opensOn)} to ${toPlainDate(dueOn)})`;
}

/** The windows as the guide words them, where exam items are counted back from submission instead (settled reading 9). */
function tellAsWorded(items: readonly RoadmapItem[], reading: Reading): string | null {
  const asWorded = items.map((item) => item.window(reading).asWorded).find((window) => window !== null);
  if (asWorded == null) return null;
  return `The guide’s checklist counts before the Match, which for the exam would be ${toPlainDate(asWorded.opensOn)} to ${toPlainDate(asWorded.dueOn)}. Exam steps are counted back from the day submission opens.`;
}

/** What a rule of the roadmap says where one of its steps is due. */
export function tellDue(rule: PlanRuleId, reading: Reading): Telling {
  const due = listItems(rule).filter((item) => isItemDue(item, reading) === true);
  return {
    summary: `Still to do: ${listInWords(due.map((item) => itemInWords(item, reading)))}.`,
    action: joinSentences(...due.map(({ action }) => action)),
    wouldChange: due.map(({ title }) => `Done: ${title}.`),
    otherReading: tellAsWorded(due, reading),
  };
}

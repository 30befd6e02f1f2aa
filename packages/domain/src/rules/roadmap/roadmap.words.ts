import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { countInWords } from "../words.ts";
import { isItemDue, ROADMAP_ITEMS } from "./items.ts";
import { tellDue } from "./tell-due.ts";

function countDue(reading: Reading): { readonly due: number; readonly open: number } {
  const verdicts = ROADMAP_ITEMS.map((item) => isItemDue(item, reading));
  return {
    due: verdicts.filter((verdict) => verdict === true).length,
    open: verdicts.filter((verdict) => typeof verdict !== "boolean").length,
  };
}

/** “The roadmap, dated by the season” (H6), told about one person. */
export function tellH6(reading: Reading): Telling {
  const { due, open } = countDue(reading);
  const untold =
    open === 0 ? "" : ` Of ${countInWords(open, "more step")} it is not told whether they are done.`;
  const state = due === 0 ? "Nothing of the roadmap is due now." : `Due now: ${countInWords(due, "step")}.`;
  return {
    summary: `${state}${untold}`,
    action: due === 0 ? null : "Take the steps in their order, the exam first where it is still to come.",
    wouldChange: ["Each step that is done, and another season."],
    otherReading: null,
  };
}

/** “A score has arrived: read everything anew” (H7), told about one person. */
export function tellH7(reading: Reading): Telling {
  const told = tellDue("H7", reading);
  if (told.wouldChange.length > 0) return told;
  return {
    summary: "The score is read: tier and breadth of the list follow it.",
    action: null,
    wouldChange: ["Another range, where the tier changes."],
    otherReading: null,
  };
}

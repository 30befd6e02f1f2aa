import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
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

/** “The roadmap, dated by the season” (H6), in words. */
export const H6_WORDS: RuleWords = {
  when: "there is a season to plan for",
  follows:
    "each step is dated from the season, and is done, due, overdue or not needed with the reason; whoever starts late gets a compressed plan",
  houseReading:
    "How a late start is compressed is our own: the steps keep their order and end where they still help.",
  tell: (reading) => {
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
  },
};

/** “A score has arrived: read everything anew” (H7), in words. */
export const H7_WORDS: RuleWords = {
  when: "Step 2 CK is passed",
  follows: "the tier is read anew, the breadth of the list is planned by it, and letters follow",
  houseReading: "How soon after the score is our own number.",
  tell: (reading) => {
    const told = tellDue("H7", reading);
    if (told.wouldChange.length > 0) return told;
    return {
      summary: "The score is read: tier and breadth of the list follow it.",
      action: null,
      wouldChange: ["Another range, where the tier changes."],
      otherReading: null,
    };
  },
};

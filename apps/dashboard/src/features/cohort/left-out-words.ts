import type { CohortCounts } from "../../shell/answers.ts";
import { countOf } from "../../shell/words.ts";

/** Whom the numbers leave out and why, and where they lead: what stands below the matrix. */
export function tellLeftOut(counts: CohortCounts, hasLinks: boolean): readonly string[] {
  return counts.of === "caseload"
    ? [...tellWaiting(counts), LINKS_OF_OWN]
    : [...tellHidden(counts), ...(hasLinks ? [LINKS_OF_ALL] : [])];
}

const LINKS_OF_OWN = "A number in a cell leads to its people. Sums and 0 lead nowhere.";
const LINKS_OF_ALL =
  "A number in a cell leads to those of its people who share their file. Sums and 0 lead nowhere.";

function tellWaiting({ leftOut }: CohortCounts): readonly string[] {
  if (leftOut === 0) return [];
  const are = leftOut === 1 ? "is" : "are";
  return [
    `${countOf(leftOut, "person", "people")} ${are} in no cell: they do not share their file with you.`,
  ];
}

function tellHidden({ leftOut, total, hidesBelow }: CohortCounts): readonly string[] {
  if (leftOut === 0) return ["Everybody is counted, whether they share their file or not."];
  const sums = "Sums add up what is shown, so that nobody who is left out can be worked out.";
  return [
    `Hatched: fewer than ${hidesBelow}, or nobody. People who do not share their file are counted where at least ${hidesBelow} of them stand in one cell.`,
    `${leftOut} of ${countOf(total, "person", "people")} ${leftOut === 1 ? "is" : "are"} left out. ${sums}`,
  ];
}

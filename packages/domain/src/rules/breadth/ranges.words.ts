import { isRebound } from "../questions.ts";
import type { Reading } from "../reading.ts";
import type { Telling } from "../rule.ts";
import { rangeInWords } from "./range-words.ts";
import { G1, G2, lowerRange } from "./ranges.rules.ts";

/** “Breadth in the middle tier” (G1), told about one person. */
export function tellG1(reading: Reading): Telling {
  return {
    summary: `Middle tier: apply to ${rangeInWords(G1.range(reading))} programs.`,
    action: "Center the list on IMG-friendly community and mid-tier academic programs.",
    wouldChange: ["Another tier has another range."],
    otherReading: null,
  };
}

/** “Breadth in the strong tier” (G2), told about one person. */
export function tellG2(reading: Reading): Telling {
  return {
    summary: `Strong tier: apply to ${rangeInWords(G2.range(reading))} programs.`,
    action: "Include academic programs that have taken IMGs.",
    wouldChange: ["Another tier has another range."],
    otherReading: null,
  };
}

/** “Breadth in the lower tier” (G3), told about one person. */
export function tellG3(reading: Reading): Telling {
  return {
    summary: `Lower tier${isRebound(reading) === true ? " with a rebound" : ""}: apply to ${rangeInWords(lowerRange(reading))} programs. Those out of reach do not count.`,
    action: "Center the list on programs that are IMG-friendly and, where a visa is needed, sponsor it.",
    wouldChange: ["Another tier has another range."],
    otherReading: null,
  };
}

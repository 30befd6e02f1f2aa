import { isRebound } from "../questions.ts";
import type { RuleWords } from "../rule.ts";
import { rangeInWords } from "./range-words.ts";
import { G1, G2, lowerRange } from "./ranges.rules.ts";

/** “Breadth in the middle tier” (G1), in words. */
export const G1_WORDS: RuleWords = {
  when: "the tier is middle",
  follows: "a very broad list; more than the upper number raises no alarm",
  houseReading: "The guide gives this range for its first scenario; we read it for the whole tier.",
  tell: (reading) => ({
    summary: `Middle tier: apply to ${rangeInWords(G1.range(reading))} programs.`,
    action: "Center the list on IMG-friendly community and mid-tier academic programs.",
    wouldChange: ["Another tier has another range."],
    otherReading: null,
  }),
};

/** “Breadth in the strong tier” (G2), in words. */
export const G2_WORDS: RuleWords = {
  when: "the tier is strong",
  follows: "a broad list, academic programs with a history of IMGs included",
  houseReading: "The guide says “broadly”; the numbers are our own.",
  tell: (reading) => ({
    summary: `Strong tier: apply to ${rangeInWords(G2.range(reading))} programs.`,
    action: "Include academic programs that have taken IMGs.",
    wouldChange: ["Another tier has another range."],
    otherReading: null,
  }),
};

/** “Breadth in the lower tier” (G3), in words. */
export const G3_WORDS: RuleWords = {
  when: "the tier is lower",
  follows:
    "a very broad list, centered on programs that are IMG-friendly and sponsor visas; after a rebound a wide one",
  houseReading:
    "The guide says “very” and “extremely broadly”, and “a wide range” after a rebound; the numbers are our own.",
  tell: (reading) => ({
    summary: `Lower tier${isRebound(reading) === true ? " with a rebound" : ""}: apply to ${rangeInWords(lowerRange(reading))} programs. Those out of reach do not count.`,
    action: "Center the list on programs that are IMG-friendly and, where a visa is needed, sponsor it.",
    wouldChange: ["Another tier has another range."],
    otherReading: null,
  }),
};

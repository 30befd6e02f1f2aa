import type { Reading } from "../reading.ts";
import type { RuleWords } from "../rule.ts";
import type { Breadth } from "../screens/breadth-count.ts";
import { exclusionInWords } from "../screens/exclusion-words.ts";
import { countInWords, isOrAre } from "../words.ts";
import { isShort } from "./list.rules.ts";
import { rangeInWords } from "./range-words.ts";

/** "85 programs planned, 12 of them submitted. 80 count; of these, 20 with a deciding fact that is not known." */
function tellCounts({ planned, submitted, effective, unknown }: Breadth): string {
  if (planned === 0) return "No program is planned yet.";
  const sent = submitted === 0 ? "none submitted yet" : `${submitted} of them submitted`;
  const open =
    unknown === 0
      ? "every fact that decides is known of them"
      : `of these, ${unknown} with a deciding fact that is not known`;
  return `${countInWords(planned, "program")} planned, ${sent}. ${effective} count${effective === 0 ? "" : `; ${open}`}.`;
}

/** The range, or why there is none: "The range is 80–120+ programs." */
function tellRange({ breadth, placement }: Reading): string {
  const { range } = breadth.count;
  if (range === null) return "There is no range before there is a tier.";
  if (placement.tier.settled) return `The range is ${rangeInWords(range)} programs.`;
  return `The range follows the tier, which is not settled yet: ${rangeInWords(range)} programs over all that is possible.`;
}

/** “The list against the range” (G4), in words. */
export const G4_WORDS: RuleWords = {
  when: "there is a list of programs, be it empty",
  follows: "planned and submitted programs are counted against the range; those out of reach do not count",
  houseReading: null,
  tell: (reading) => ({
    summary: `${tellCounts(reading.breadth.count)} ${tellRange(reading)}`,
    action: isShort(reading) ? "Add programs until the list reaches the range." : null,
    wouldChange: ["More programs on the list, and each fact about them that gets checked."],
    otherReading: null,
  }),
};

/** “Programs on the list that are out of reach” (G5), in words. */
export const G5_WORDS: RuleWords = {
  when: "a program on the list states a requirement that is not met, or sponsors no acceptable visa",
  follows:
    "the program does not count; what is preferred, disputed, conditional or not checked never excludes",
  houseReading: null,
  tell: ({ breadth }) => {
    const kinds = new Map<string, number>();
    for (const { reasons } of breadth.count.excluded) {
      for (const reason of reasons) {
        const words = exclusionInWords(reason);
        kinds.set(words, (kinds.get(words) ?? 0) + 1);
      }
    }
    const reasons = [...kinds].map(([words, count]) => `${words} (${count})`).join("; ");
    return {
      summary: `Out of reach: ${countInWords(breadth.count.excluded.length, "program")} on the list. Reasons: ${reasons}.`,
      action: "Replace the programs that do not count, or ask a program whose fact looks out of date.",
      wouldChange: ["A corrected fact about the program."],
      otherReading: null,
    };
  },
};

/** “Fewer programs than the range asks for” (G6), in words. */
export const G6_WORDS: RuleWords = {
  when: "fewer programs are in reach, or may be, than the range asks for",
  follows: "say so; preliminary or transitional positions, or a later season, come in",
  houseReading: null,
  tell: ({ reach, placement }) => ({
    summary: `${reach.reachable} of ${countInWords(reach.listed, "program")} ${isOrAre(reach.reachable)} in reach, or may be. The range asks for at least ${placement.leastAsked.surely}.`,
    action:
      "Take every program in reach, and consider preliminary or transitional positions or a later season.",
    wouldChange: ["Programs that are checked or corrected, and facts that open more of them."],
    otherReading: null,
  }),
};

import { cite } from "../../sources/citation.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import type { Breadth } from "../screens/breadth-count.ts";
import { exclusionInWords } from "../screens/exclusion-words.ts";
import { countInWords } from "../words.ts";
import { rangeInWords } from "./range-words.ts";

/** Whether the list is below the range of every tier that is still possible: while there may be no tier, nothing is asked. */
function isShort({ breadth, placement }: Reading): boolean {
  return breadth.count.effective < placement.leastAsked.surely;
}

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

/** Any list is counted against the range: planned, submitted, effective, and of these what is unknown. */
export const G4: Rule = {
  id: "G4",
  title: "The list against the range",
  short: "List below its range",
  when: "there is a list of programs, be it empty",
  follows: "planned and submitted programs are counted against the range; those out of reach do not count",
  cites: [cite("middle-range", 54), cite("months-3-6", 233)],
  houseReading: null,
  facts: ["plan", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: (reading) => (isShort(reading) ? "gap" : "result"),
  ask: () => true,
  tell: (reading) => ({
    summary: `${tellCounts(reading.breadth.count)} ${tellRange(reading)}`,
    action: isShort(reading) ? "Add programs until the list reaches the range." : null,
    wouldChange: ["More programs on the list, and each fact about them that gets checked."],
    otherReading: null,
  }),
};

/** When a program on the list cannot take the person, it does not count, and every reason is told. */
export const G5: Rule = {
  id: "G5",
  title: "Programs on the list that are out of reach",
  short: "Programs that do not count",
  when: "a program on the list states a requirement that is not met, or sponsors no acceptable visa",
  follows:
    "the program does not count; what is preferred, disputed, conditional or not checked never excludes",
  cites: [cite("lower-range", 59), cite("low-score-tactics", 139)],
  houseReading: null,
  facts: ["plan", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: "gap",
  ask: ({ breadth }) => {
    if (breadth.count.excluded.length > 0) return true;
    return breadth.mayExclude === 0 ? false : breadth.mayExclude;
  },
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

/** When fewer programs can take the person than the range asks for, no list can reach it: other routes come in. */
export const G6: Rule = {
  id: "G6",
  title: "Fewer programs than the range asks for",
  short: "Too few programs in reach",
  when: "fewer programs are in reach, or may be, than the range asks for",
  follows: "say so; preliminary or transitional positions, or a later season, come in",
  cites: [cite("middle-range", 54)],
  houseReading: null,
  facts: ["season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: "flag",
  ask: ({ reach, placement }) => {
    const { surely, atMost, open } = placement.leastAsked;
    // With no list of programs at hand nothing can be exhausted.
    if (reach.listed === 0 || reach.surelyReachable >= atMost) return false;
    if (reach.reachable < surely) return true;
    return (surely < atMost ? open : 0) | reach.mayExclude;
  },
  tell: ({ reach, placement }) => ({
    summary: `${reach.reachable} of ${countInWords(reach.listed, "program")} are in reach, or may be. The range asks for at least ${placement.leastAsked.surely}.`,
    action:
      "Take every program in reach, and consider preliminary or transitional positions or a later season.",
    wouldChange: ["Programs that are checked or corrected, and facts that open more of them."],
    otherReading: null,
  }),
};

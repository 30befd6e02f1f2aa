import { cite } from "../../sources/citation.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** Whether the list is below the range of every tier that is still possible: while there may be no tier, nothing is asked. */
export function isShort({ breadth, placement }: Reading): boolean {
  return breadth.count.effective < placement.leastAsked.surely;
}

/** Any list is counted against the range: planned, submitted, effective, and of these what is unknown. */
export const G4: Rule = {
  id: "G4",
  title: "The list against the range",
  short: "List below its range",
  cites: [cite("middle-range", 54), cite("months-3-6", 233)],
  facts: ["plan", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: (reading) => (isShort(reading) ? "gap" : "result"),
  ask: () => true,
};

/** When a program on the list cannot take the person, it does not count, and every reason is told. */
export const G5: Rule = {
  id: "G5",
  title: "Programs on the list that are out of reach",
  short: "Programs that do not count",
  cites: [cite("lower-range", 59), cite("low-score-tactics", 139)],
  facts: ["plan", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: "gap",
  ask: ({ breadth }) => {
    if (breadth.count.excluded.length > 0) return true;
    return breadth.mayExclude === 0 ? false : breadth.mayExclude;
  },
};

/** When fewer programs can take the person than the range asks for, no list can reach it: other routes come in. */
export const G6: Rule = {
  id: "G6",
  title: "Fewer programs than the range asks for",
  short: "Too few programs in reach",
  cites: [cite("middle-range", 54)],
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
};

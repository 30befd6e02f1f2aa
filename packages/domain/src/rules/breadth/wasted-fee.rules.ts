import { isPlanned, isSubmitted } from "../../applicant/planned-program.ts";
import { cite } from "../../sources/citation.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** Programs on the list that cannot take the person and were not applied to yet: their fee can still be kept. */
export function countUnsent({ breadth, plan }: Reading): number {
  const { excluded, submitted } = breadth.count;
  if (excluded.length === 0) return 0;
  if (submitted === 0) return excluded.length;
  const ids = new Set(excluded.map(({ programId }) => programId));
  let unsent = 0;
  for (const entry of plan) {
    if (isPlanned(entry) && !isSubmitted(entry) && ids.has(entry.programId)) unsent += 1;
  }
  return unsent;
}

/** When a planned program cannot take the person and was not applied to yet, its fee would be spent for nothing. */
export const G13: Rule = {
  id: "G13",
  title: "A fee that a program out of reach would waste",
  short: "Fee that would be wasted",
  cites: [cite("smartpick", 274)],
  facts: ["plan", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: "advice",
  ask: (reading) => {
    if (countUnsent(reading) > 0) return true;
    const { mayExclude } = reading.breadth;
    return mayExclude === 0 ? false : mayExclude;
  },
};

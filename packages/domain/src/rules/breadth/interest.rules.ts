import { isPlanned } from "../../applicant/planned-program.ts";
import { cite } from "../../sources/citation.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** How many planned programs have an entry in the log. */
export function countShown({ plan, interest }: Reading): number {
  if (interest.length === 0) return 0;
  const ids = new Set(interest.map(({ programId }) => programId));
  let shown = 0;
  for (const entry of plan) if (isPlanned(entry) && ids.has(entry.programId)) shown += 1;
  return shown;
}

/** When a planned program has no entry in the log of interest, one can follow: sincere, brief, and never demanding. */
export const G10: Rule = {
  id: "G10",
  title: "Interest shown in the planned programs",
  short: "Programs without contact",
  cites: [cite("low-score-tactics", [146, 148]), cite("scenario-3", 217)],
  facts: ["plan", "interest", "season", "step1", "step2ck", "step3", "visa", "graduation", "preferences"],
  parameters: [],
  severity: "advice",
  ask: (reading) => {
    const { planned } = reading.breadth.count;
    // A log shorter than the list cannot hold all of it, whatever it holds.
    return planned > 0 && (reading.interest.length < planned || countShown(reading) < planned);
  },
};

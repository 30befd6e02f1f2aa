import type { PlacementReading } from "../rule.ts";
import { tellNearEdge } from "../tell-near-edge.ts";

/** Whether the score lies near a score at which the decision to apply turns, in words. */
export function tellNearDecision({ step2ck, parameters }: PlacementReading): string | null {
  if (step2ck.least !== step2ck.most) return null;
  return tellNearEdge(step2ck.least, parameters.edgeWithin, [
    {
      at: parameters.lowScoreBelow,
      where: "a score no longer counts as low",
    },
    { at: parameters.middleFrom, where: "applying this season becomes viable" },
    { at: parameters.parallelPlanBelow, where: "a parallel plan is no longer asked for" },
  ]);
}

/** Since a passed Step cannot be taken again, a delay buys other things than a score (settled reading 7). */
export const DELAY_BUYS =
  "A passed Step 2 CK cannot be taken again: a year buys US experience, research and letters, not a higher score.";

/** What moves a decision that rests on a visa need. */
export const WITHOUT_VISA_NEED = "Without a visa need, applying now and delaying stand side by side.";

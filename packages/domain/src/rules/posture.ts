import type { Decision, Posture, Tier } from "./outcomes.ts";
import { isRebound, scoreBelow } from "./questions.ts";
import type { PlacementReading } from "./rule.ts";

/**
 * How to apply, applying now (settled reading 5): broad in the strong tier, very broad below it; wide after a failure with
 * a rebound; extremely broad with a visa need and a score below the middle band. Without a score or a failure: not yet.
 */
export function postureApplyingNow(tier: Tier, reading: PlacementReading): Posture {
  if (tier === "unscored") return "not-yet";
  if (tier === "strong") return "broad";
  if (isRebound(reading) === true) return "rebound-wide";
  const isLowWithVisaNeed =
    reading.visa.needed === true && scoreBelow(reading, reading.parameters.middleFrom) === true;
  return isLowWithVisaNeed ? "extremely-broad" : "very-broad";
}

/** How to apply, the decision included: where it says delay first, so does the posture. */
export function toPosture(applyingNow: Posture, decision: Decision): Posture {
  return decision === "delay-first" ? "delay-first" : applyingNow;
}

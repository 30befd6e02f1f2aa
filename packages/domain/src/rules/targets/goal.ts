import type { Reading } from "../reading.ts";
import { readTarget, type Target, type TargetReading } from "./target.ts";

/** What the goal is read from. */
export type GoalReading = TargetReading & Pick<Reading, "goal">;

/**
 * The Step 2 CK score that readiness is held against: the person's own goal or, where none is told, the target (settled
 * reading 10). An untold goal leaves nothing open by itself, as an untold season does not: both have a settled default.
 */
export function readGoal(reading: GoalReading): Target {
  const { goal } = reading;
  return goal === null ? readTarget(reading) : { least: goal, most: goal, open: 0 };
}

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

/** The goal in words: "the goal of 240", "the target of 245", "the target, which is 240 or 245". */
export function goalInWords(reading: GoalReading): string {
  const { least, most } = readGoal(reading);
  if (reading.goal !== null) return `the goal of ${least}`;
  return least === most ? `the target of ${least}` : `the target, which is ${least} or ${most}`;
}

/** What a goal of one's own would change; nothing where one is told. */
export function tellOwnGoal({ goal }: Pick<Reading, "goal">): readonly string[] {
  return goal === null ? ["A goal of one’s own: until one is told, the target stands in for it."] : [];
}

/** Why a rule that reads the goal goes beyond the guide. */
export const GOAL_DEFAULTS_TO_TARGET = "Where no goal is told, the target stands in for it.";

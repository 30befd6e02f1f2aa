import type { Reading } from "../reading.ts";
import { type GoalReading, readGoal } from "./goal.ts";

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

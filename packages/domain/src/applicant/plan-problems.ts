import type { CalendarDate } from "../kernel/calendar-date.ts";
import { type Problem, under } from "../kernel/problem.ts";
import { isInFuture } from "./future.ts";
import type { PlannedProgram } from "./planned-program.ts";

/**
 * What cannot be right in one entry of the program list.
 * @param asOf null where no day is at hand
 */
function findPlannedProgramProblems(
  { since }: Pick<PlannedProgram, "since">,
  asOf: CalendarDate | null,
): readonly Problem[] {
  if (!isInFuture(since, asOf)) return [];
  const message = "This date is in the future. Enter the day it happened.";
  return [{ path: ["since"], code: "status-date-in-future", message }];
}

/**
 * What cannot be right in the whole list: each entry by itself, and a program that stands in it twice.
 * @param asOf null where no day is at hand
 */
export function findPlanProblems(
  plan: readonly PlannedProgram[],
  asOf: CalendarDate | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, planned] of plan.entries()) {
    problems.push(...under([index], findPlannedProgramProblems(planned, asOf)));
    if (seen.has(planned.programId)) {
      const message = "This program is already in the list. Remove one of the two entries.";
      problems.push({ path: [index, "programId"], code: "program-listed-twice", message });
    }
    seen.add(planned.programId);
  }
  return problems;
}

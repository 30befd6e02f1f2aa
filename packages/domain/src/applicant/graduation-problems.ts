import type { CalendarDate } from "../kernel/calendar-date.ts";
import { yearOf } from "../kernel/plain-date.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Graduation } from "./profile.ts";

/** How far ahead a student's graduation may lie before the year looks like a slip of the hand. */
const MOST_YEARS_TO_GRADUATION = 10;

/**
 * A graduation on the wrong side of today. The year of the as-of date itself fits both: the degree may come in December.
 * @param asOf null where no day is at hand
 */
export function findGraduationProblems(
  graduation: Graduation,
  asOf: CalendarDate | null,
): readonly Problem[] {
  if (asOf === null) return [];
  const thisYear = yearOf(asOf);
  if (graduation.status === "graduate") {
    if (graduation.year <= thisYear) return [];
    const message = `${graduation.year} is in the future. Correct the year of graduation, or choose student.`;
    return [{ path: ["year"], code: "graduated-in-future", message }];
  }
  const { expectedYear } = graduation;
  const path = ["expectedYear"];
  if (expectedYear < thisYear) {
    const message = `${expectedYear} is in the past. Correct the year of graduation, or choose graduate.`;
    return [{ path, code: "student-graduated-in-past", message }];
  }
  if (expectedYear > thisYear + MOST_YEARS_TO_GRADUATION) {
    const message = `Check the year of graduation. It is more than ${MOST_YEARS_TO_GRADUATION} years away.`;
    return [{ path, code: "graduation-too-far-ahead", message }];
  }
  return [];
}

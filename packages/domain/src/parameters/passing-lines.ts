import type { CalendarDate } from "../kernel/calendar-date.ts";
import { findInForce } from "../kernel/dated.ts";
import type { Almanac, PassingLine } from "./almanac.ts";
import { REFERENCE_ALMANAC } from "./reference-almanac.ts";

/** The lines that this version was built with, oldest first. */
export const STEP2CK_PASSING_LINES = REFERENCE_ALMANAC.passingLines;

/**
 * The Step 2 CK passing line of an exam day, or null where it is unknown: the attempt is undated, or lies before the
 * first line in the data. For the other exams the data holds no line at all.
 */
export function findStep2ckPassingLine(
  takenOn: CalendarDate | null,
  { passingLines }: Pick<Almanac, "passingLines"> = REFERENCE_ALMANAC,
): PassingLine | null {
  return takenOn === null ? null : findInForce(passingLines, takenOn);
}

import { type CalendarDate, toCalendarDate } from "../kernel/calendar-date.ts";
import { type Dated, findInForce } from "../kernel/dated.ts";
import type { DocumentKey } from "../sources/documents.ts";

/** The score from which Step 2 CK is passed, and what says so. */
export interface PassingLine {
  /** Three-digit score; a result at or above it passes. */
  readonly score: number;
  readonly source: DocumentKey;
  /** False where no document gives the day on which the line began. */
  readonly isVerified: boolean;
  readonly note: string | null;
}

/** The passing lines of Step 2 CK by the day of the exam, oldest first (settled reading 8). */
export const STEP2CK_PASSING_LINES: readonly Dated<PassingLine>[] = [
  {
    from: toCalendarDate("2012-07-01"),
    value: {
      score: 196,
      source: "medicalopedia-4257",
      isVerified: true,
      note: "The source gives the month of the start, not the day.",
    },
  },
  {
    from: toCalendarDate("2013-07-01"),
    value: { score: 203, source: "medicalopedia-4318", isVerified: true, note: null },
  },
  {
    from: toCalendarDate("2014-07-01"),
    value: { score: 209, source: "amclinicals-2014", isVerified: true, note: null },
  },
  {
    from: toCalendarDate("2022-07-01"),
    value: {
      score: 214,
      source: "general-knowledge",
      isVerified: false,
      note: "A document confirms 214 for the time before July 2025, but none gives the day on which it began.",
    },
  },
  {
    from: toCalendarDate("2025-07-01"),
    value: { score: 218, source: "acemedboards", isVerified: true, note: null },
  },
];

/**
 * The Step 2 CK passing line of an exam day, or null where it is unknown: the attempt is undated, or lies before the
 * first line in the data. For the other exams the data holds no line at all.
 */
export function findStep2ckPassingLine(takenOn: CalendarDate | null): PassingLine | null {
  return takenOn === null ? null : findInForce(STEP2CK_PASSING_LINES, takenOn);
}

import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { daysLater } from "../days-later.ts";
import type { Reading } from "../reading.ts";

/** The first planned sitting of Step 2 CK; null where none is planned, or none is told. */
export function findFirstSitting({ plannedSittings }: Pick<Reading, "plannedSittings">): CalendarDate | null {
  if (plannedSittings.state === "unknown") return null;
  let first: CalendarDate | null = null;
  for (const { exam, on } of plannedSittings.value) {
    if (exam === "step2ck" && (first === null || on < first)) first = on;
  }
  return first;
}

/** The day by which the result of the first planned sitting is out; null where none is planned, or none is told. */
export function findResultDay(reading: Pick<Reading, "plannedSittings" | "parameters">): CalendarDate | null {
  const sitting = findFirstSitting(reading);
  return sitting === null ? null : daysLater(sitting, reading.parameters.scoreReleaseWithin);
}

/** The last day to sit Step 2 CK whose result is out by the day programs begin to review, however long it takes. */
export function toLastSafeDay({
  calendar,
  parameters,
}: Pick<Reading, "calendar" | "parameters">): CalendarDate {
  return daysLater(calendar.reviewOn, -parameters.scoreReleaseWithin);
}

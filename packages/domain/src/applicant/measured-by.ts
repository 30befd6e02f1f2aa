import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Almanac } from "../parameters/almanac.ts";

/** What facts are measured by: a day, and what is known of the seasons then. */
export interface MeasuredBy {
  /** The day from which the future counts. */
  readonly asOf: CalendarDate;
  /** Holds the passing scores; as this version was built with by default. */
  readonly almanac?: Pick<Almanac, "passingLines">;
}

import type { CalendarDate } from "../kernel/calendar-date.ts";
import type { Season } from "../kernel/season.ts";

/** The two courses between which a season is decided. */
export type Course = "apply" | "delay";

/**
 * What somebody decided for a season, whatever was recommended (D8). Who told it stands in the record of the fact, and
 * the assessment of that day can be made again from the record.
 */
export interface ChosenCourse {
  readonly season: Season;
  readonly course: Course;
  readonly on: CalendarDate;
  /** Why, in the person's words; it may be empty. */
  readonly because: string;
}

/** How the last Match that somebody took part in ended. */
export type LastMatch =
  | { readonly outcome: "never-took-part" }
  | { readonly outcome: "matched" | "unmatched"; readonly season: Season };

/** The courses as screens name them. */
export const COURSE_LABELS: Readonly<Record<Course, string>> = {
  apply: "Apply this season",
  delay: "Delay and apply later",
};

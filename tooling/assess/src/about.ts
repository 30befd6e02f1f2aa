import type { AssessmentVersions } from "@induction/domain/assessment/assessment";
import { VERSIONS } from "@induction/domain/assessment/versions";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";

/** What answers were made with: it stands beside them, however they are printed. */
export interface About {
  readonly asOf: CalendarDate;
  readonly versions: AssessmentVersions;
  /** How many programs the list of this version holds. */
  readonly programs: number;
  /** Where the list and the dates of the seasons come from. */
  readonly madeWith: string;
}

/** Says so for a day and a list. */
export function toAbout(asOf: CalendarDate, programs: number): About {
  return {
    asOf,
    versions: VERSIONS,
    programs,
    madeWith:
      "The program list and the season dates that this version ships with. What curators have published since is not in it.",
  };
}

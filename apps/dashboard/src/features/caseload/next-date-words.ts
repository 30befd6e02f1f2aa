import type { DueWhat } from "@induction/domain/assessment/due-dates";
import { SEASON_EVENT_TITLES, type SeasonEventId } from "@induction/domain/kernel/season";

/** Short names of what people are due for, where the whole one finds no room in a cell. */
const SHORT: Readonly<Partial<Record<SeasonEventId, string>>> = {
  "applicants-may-submit": "Submission opens",
  "programs-may-review": "Review begins",
  "nrmp-standard-registration-deadline": "NRMP registration ends",
  "rank-list-certification-deadline": "Rank list due",
};

/** What a person's next due date is of; null where an older row does not say. */
export function nextDueInWords(what: DueWhat | null): string | null {
  switch (what) {
    case null:
      return null;
    case "letter":
      return "Letter due";
    case "exam":
      return "Exam planned";
    default:
      return SHORT[what] ?? SEASON_EVENT_TITLES[what];
  }
}

import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Season, SeasonEventId } from "@induction/domain/kernel/season";
import { findSeason } from "@induction/domain/parameters/seasons";

/** The events of a season that a next date can be, short enough for a cell. */
const EVENT_WORDS: Partial<Record<SeasonEventId, string>> = {
  "applicants-may-submit": "Submission opens",
  "programs-may-review": "Review begins",
  "nrmp-standard-registration-deadline": "NRMP registration",
  "rank-list-certification-deadline": "Rank list due",
  "match-day": "Match Day",
};

const JUNE = 6;

/** A season is named after the year of its Match: what falls from June on belongs to the next year's. */
function seasonOf(date: CalendarDate): Season {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= JUNE ? year + 1 : year;
}

/**
 * What a next date is of: "Submission opens", "Letter due". Only a letter stays until it is done, so whatever is past is
 * one. A day ahead that is no event of a season belongs to the person, whose row does not tell which of two it is.
 */
export function nextDateInWords(on: CalendarDate, today: CalendarDate): string {
  if (on < today) return "Letter due";
  const events = findSeason(seasonOf(on))?.events ?? [];
  const words = events.flatMap((event) => (event.on === on ? (EVENT_WORDS[event.id] ?? []) : []));
  return words[0] ?? "Letter or exam";
}

import { addDays, type CalendarDate, nthWeekdayOf } from "../kernel/calendar-date.ts";
import type { Season, SeasonEvent, SeasonEventId } from "../kernel/season.ts";

const WEDNESDAY = 3;
const FRIDAY = 5;
const REVIEW_AFTER_SUBMISSION_IN_DAYS = 21;
const MATCH_WEEK_BEFORE_MATCH_DAY_IN_DAYS = 4;
const RANK_LIST_BEFORE_MATCH_DAY_IN_DAYS = 16;

function projected(id: SeasonEventId, on: CalendarDate, rule: string): SeasonEvent {
  return {
    id,
    on,
    timeEastern: null,
    standing: "projected",
    source: "season-projection",
    otherDate: null,
    note: `Projected: ${rule}, as in the seasons 2024 to 2027.`,
  };
}

/**
 * The events of a season that nobody has published, by the weekdays that the seasons 2024 to 2027 share. Only these five have
 * such a rule; the other events are absent, since absent is honest and a guess is not.
 * @param known what is published of the season: the others go by it
 */
export function projectSeasonEvents(
  season: Season,
  known: readonly SeasonEvent[] = [],
): readonly SeasonEvent[] {
  const dayOf = (id: SeasonEventId, usual: CalendarDate): CalendarDate =>
    known.find((event) => event.id === id)?.on ?? usual;
  const usualSubmission = nthWeekdayOf(season - 1, 9, { weekday: WEDNESDAY, nth: 1 });
  const usualMatchDay = nthWeekdayOf(season, 3, { weekday: FRIDAY, nth: 3 });
  const submission = dayOf("applicants-may-submit", usualSubmission);
  const matchDay = dayOf("match-day", usualMatchDay);
  return [
    projected("applicants-may-submit", usualSubmission, "the first Wednesday of September"),
    projected(
      "programs-may-review",
      addDays(submission, REVIEW_AFTER_SUBMISSION_IN_DAYS),
      `${REVIEW_AFTER_SUBMISSION_IN_DAYS} days after submission opens`,
    ),
    projected(
      "rank-list-certification-deadline",
      addDays(matchDay, -RANK_LIST_BEFORE_MATCH_DAY_IN_DAYS),
      `${RANK_LIST_BEFORE_MATCH_DAY_IN_DAYS} days before Match Day`,
    ),
    projected(
      "match-week-monday",
      addDays(matchDay, -MATCH_WEEK_BEFORE_MATCH_DAY_IN_DAYS),
      `${MATCH_WEEK_BEFORE_MATCH_DAY_IN_DAYS} days before Match Day`,
    ),
    projected("match-day", usualMatchDay, "the third Friday of March"),
  ];
}

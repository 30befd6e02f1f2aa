import { isLetterMet, isLetterOpen } from "../applicant/letter.ts";
import type { Applicant } from "../applicant/profile.ts";
import { addDays, type CalendarDate } from "../kernel/calendar-date.ts";
import type { SeasonCalendar, SeasonEventId } from "../kernel/season.ts";

/** The events of a season that somebody must have done something by. */
const DUE_EVENTS: ReadonlySet<SeasonEventId> = new Set<SeasonEventId>([
  "applicants-may-submit",
  "programs-may-review",
  "nrmp-standard-registration-deadline",
  "rank-list-certification-deadline",
  "match-day",
]);

interface DueDay {
  readonly on: CalendarDate;
  readonly dayAfter: CalendarDate;
}

/** The next due date, and the day on which it makes way for another though nothing was done. */
export interface NextDue {
  readonly on: CalendarDate | null;
  readonly movesOn: CalendarDate | null;
}

const dueDays = new WeakMap<SeasonCalendar, readonly DueDay[]>();

function listDueDays(calendar: SeasonCalendar): readonly DueDay[] {
  let days = dueDays.get(calendar);
  if (days === undefined) {
    const dates = new Set(
      calendar.events.filter((event) => DUE_EVENTS.has(event.id)).map((event) => event.on),
    );
    days = [...dates].sort().map((on) => ({ on, dayAfter: addDays(on, 1) }));
    dueDays.set(calendar, days);
  }
  return days;
}

function findLetterDue({ letters }: Pick<Applicant, "letters">): CalendarDate | null {
  if (letters.state === "unknown") return null;
  let due: CalendarDate | null = null;
  for (const letter of letters.value) {
    const { dueOn } = letter;
    if (dueOn !== null && isLetterOpen(letter) && !isLetterMet(letter) && (due === null || dueOn < due)) {
      due = dueOn;
    }
  }
  return due;
}

function findNextEvent(calendar: SeasonCalendar, asOf: CalendarDate): DueDay | null {
  for (const day of listDueDays(calendar)) if (day.on >= asOf) return day;
  return null;
}

/**
 * The earliest open due date. A letter's stays until the letter is met, overdue or not;
 * an event of the season makes way for the next one on the day after.
 */
export function findNextDue(
  applicant: Pick<Applicant, "letters">,
  calendar: SeasonCalendar,
  asOf: CalendarDate,
): NextDue {
  const letterDue = findLetterDue(applicant);
  const event = findNextEvent(calendar, asOf);
  if (event === null) return { on: letterDue, movesOn: null };
  return letterDue !== null && letterDue <= event.on
    ? { on: letterDue, movesOn: null }
    : { on: event.on, movesOn: event.dayAfter };
}

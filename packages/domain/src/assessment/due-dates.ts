import { isLetterMet, isLetterOpen, type Letter } from "../applicant/letter.ts";
import type { PlannedSitting } from "../applicant/practice-test.ts";
import type { Applicant } from "../applicant/profile.ts";
import { addDays, type CalendarDate, earlier } from "../kernel/calendar-date.ts";
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

/** The day by which a letter is asked for, until it is met or will not come; null without one. Overdue ones count. */
export function findLetterDueOn(letter: Letter): CalendarDate | null {
  return isLetterOpen(letter) && !isLetterMet(letter) ? letter.dueOn : null;
}

/** Whether a planned exam lies ahead, today included. */
export function isExamAhead({ on }: PlannedSitting, asOf: CalendarDate): boolean {
  return on >= asOf;
}

function findLetterDue({ letters }: Pick<Applicant, "letters">): CalendarDate | null {
  if (letters.state === "unknown") return null;
  let due: CalendarDate | null = null;
  for (const letter of letters.value) due = earlier(due, findLetterDueOn(letter));
  return due;
}

function findNextExam({ profile }: Pick<Applicant, "profile">, asOf: CalendarDate): DueDay | null {
  const { plannedSittings } = profile;
  if (plannedSittings.state === "unknown") return null;
  let next: CalendarDate | null = null;
  for (const sitting of plannedSittings.value) {
    if (isExamAhead(sitting, asOf)) next = earlier(next, sitting.on);
  }
  return next === null ? null : { on: next, dayAfter: addDays(next, 1) };
}

function findNextEvent(calendar: SeasonCalendar, asOf: CalendarDate): DueDay | null {
  for (const day of listDueDays(calendar)) if (day.on >= asOf) return day;
  return null;
}

/**
 * The earliest open due date. A letter's stays until the letter is met, overdue or not; a planned exam and an event of
 * the season make way for the next date on the day after.
 */
export function findNextDue(
  applicant: Pick<Applicant, "letters" | "profile">,
  calendar: SeasonCalendar,
  asOf: CalendarDate,
): NextDue {
  const letterDue = findLetterDue(applicant);
  const exam = findNextExam(applicant, asOf);
  const event = findNextEvent(calendar, asOf);
  const passing = exam !== null && (event === null || exam.on <= event.on) ? exam : event;
  if (passing === null) return { on: letterDue, movesOn: null };
  return letterDue !== null && letterDue <= passing.on
    ? { on: letterDue, movesOn: null }
    : { on: passing.on, movesOn: passing.dayAfter };
}

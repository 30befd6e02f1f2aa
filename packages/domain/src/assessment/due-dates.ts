import { isLetterMet, isLetterOpen, type Letter } from "../applicant/letter.ts";
import type { PlannedSitting } from "../applicant/practice-test.ts";
import type { Applicant } from "../applicant/profile.ts";
import { addDays, type CalendarDate, earlier } from "../kernel/calendar-date.ts";
import { SEASON_EVENT_IDS, type SeasonCalendar, type SeasonEventId } from "../kernel/season.ts";

/** The events of a season that somebody must have done something by. */
const DUE_EVENTS: ReadonlySet<SeasonEventId> = new Set<SeasonEventId>([
  "applicants-may-submit",
  "programs-may-review",
  "nrmp-standard-registration-deadline",
  "rank-list-certification-deadline",
  "match-day",
]);

/** What is due: a letter or a planned exam of the person, or an event of the season, by its id. */
export type DueWhat = "letter" | "exam" | SeasonEventId;

/** Everything that can be due. */
export const DUE_WHATS: readonly DueWhat[] = ["letter", "exam", ...SEASON_EVENT_IDS];

interface DueDay {
  readonly on: CalendarDate;
  readonly dayAfter: CalendarDate;
  readonly what: DueWhat;
}

/** The next due date, what it is of, and the day on which it makes way for another though nothing was done. */
export interface NextDue {
  readonly on: CalendarDate | null;
  readonly what: DueWhat | null;
  readonly movesOn: CalendarDate | null;
  /** The earliest of the person's own: the season's dates are everybody's, and tell nobody apart. */
  readonly ownOn: CalendarDate | null;
}

const dueDays = new WeakMap<SeasonCalendar, readonly DueDay[]>();

function listDueDays(calendar: SeasonCalendar): readonly DueDay[] {
  let days = dueDays.get(calendar);
  if (days === undefined) {
    days = calendar.events
      .filter(({ id }) => DUE_EVENTS.has(id))
      .map(({ id, on }) => ({ on, dayAfter: addDays(on, 1), what: id }))
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
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
  return next === null ? null : { on: next, dayAfter: addDays(next, 1), what: "exam" };
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
  const ownOn = earlier(letterDue, exam?.on ?? null);
  if (letterDue !== null && (passing === null || letterDue <= passing.on)) {
    return { on: letterDue, what: "letter", movesOn: null, ownOn };
  }
  if (passing === null) return { on: null, what: null, movesOn: null, ownOn };
  return { on: passing.on, what: passing.what, movesOn: passing.dayAfter, ownOn };
}

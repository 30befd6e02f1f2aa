import { listNextContacts } from "@induction/domain/applicant/interest-log";
import type { Letter } from "@induction/domain/applicant/letter";
import type { PlannedSitting } from "@induction/domain/applicant/practice-test";
import type { Applicant } from "@induction/domain/applicant/profile";
import { findLetterDueOn, isExamAhead } from "@induction/domain/assessment/due-dates";
import { type CalendarDate, daysBetween } from "@induction/domain/kernel/calendar-date";
import {
  type DateStanding,
  SEASON_EVENT_TITLES,
  type SeasonCalendar,
  type SeasonEvent,
} from "@induction/domain/kernel/season";
import { toldOr } from "@induction/domain/kernel/told";

/** Something that has a day: a deadline of the season, a letter that is due, an exam or a contact that is planned. */
export interface DueDate {
  readonly on: CalendarDate;
  /** Eastern time of day, "09:00", where the season's calendar gives one. */
  readonly timeEastern: string | null;
  readonly kind: "season-event" | "letter" | "exam" | "interest";
  readonly title: string;
  readonly isOverdue: boolean;
  /** Days from today; negative when overdue. */
  readonly dueInDays: number;
  /** How sure the date of a season is; null for the person's own dates. */
  readonly standing: DateStanding | null;
  /** The other day that another source gives, where two disagree about a date of a season. */
  readonly otherOn: CalendarDate | null;
  /** Key of the document that gives the date of a season. */
  readonly source: string | null;
  readonly letterId: string | null;
}

const EXAM_TITLES = { step1: "Step 1", step2ck: "Step 2 CK", step3: "Step 3" } as const satisfies Record<
  PlannedSitting["exam"],
  string
>;

interface DatesOptions {
  readonly calendar: SeasonCalendar;
  readonly today: CalendarDate;
  readonly programs: ReadonlyMap<string, { readonly name: string }>;
}

/**
 * The next dates of a person, soonest first: letters that are due, exams and contacts that are planned, and what the
 * season still has to come. A letter stays until it is met and a contact until a later one is logged, so they may be
 * overdue; what else lies in the past is left out.
 */
export function listDueDates(
  applicant: Applicant,
  { calendar, today, programs }: DatesOptions,
): readonly DueDate[] {
  const letters = toldOr(applicant.letters, []).flatMap((letter) => toLetterDate(letter, today));
  const exams = toldOr(applicant.profile.plannedSittings, [])
    .filter((sitting) => isExamAhead(sitting, today))
    .map((sitting) => toExamDate(sitting, today));
  const contacts = listNextContacts(toldOr(applicant.profile.interest, [])).map(
    ({ programId, nextOn }): DueDate => ({
      ...at(nextOn, today),
      kind: "interest",
      title: `Next step with ${programs.get(programId)?.name ?? programId}`,
    }),
  );
  const events = calendar.events
    .map((event) => toEventDate(event, today))
    .filter(({ isOverdue }) => !isOverdue);
  return [...letters, ...exams, ...contacts, ...events].sort((a, b) => a.dueInDays - b.dueInDays);
}

function at(on: CalendarDate, today: CalendarDate) {
  const dueInDays = daysBetween(today, on);
  const untold = { timeEastern: null, standing: null, otherOn: null, source: null, letterId: null };
  return { on, dueInDays, isOverdue: dueInDays < 0, ...untold };
}

function toLetterDate(letter: Letter, today: CalendarDate): readonly DueDate[] {
  const dueOn = findLetterDueOn(letter);
  if (dueOn === null) return [];
  const title = `Letter of ${letter.writer} is due`;
  return [{ ...at(dueOn, today), kind: "letter", title, letterId: letter.id }];
}

function toExamDate({ exam, on }: PlannedSitting, today: CalendarDate): DueDate {
  return { ...at(on, today), kind: "exam", title: `${EXAM_TITLES[exam]} is planned` };
}

function toEventDate(event: SeasonEvent, today: CalendarDate): DueDate {
  const { id, on, timeEastern, standing, source } = event;
  const title = SEASON_EVENT_TITLES[id];
  const otherOn = event.otherDate?.on ?? null;
  return { ...at(on, today), timeEastern, kind: "season-event", title, standing, otherOn, source };
}

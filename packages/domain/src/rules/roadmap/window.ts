import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { SeasonCalendar, SeasonEventId } from "../../kernel/season.ts";
import { daysLater, monthsLater } from "../days-later.ts";
import { findResultDay } from "../exams/sitting.ts";
import type { Reading } from "../reading.ts";

/** What a window of the roadmap is counted from. */
export type CountedFrom = "submission-opens" | "match-day" | "season" | "score";

/** The days between which a step lies. */
export interface RoadmapWindow {
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly countedFrom: CountedFrom;
  /**
   * The window as the guide's checklist words it, before the Match, where the exam items are read before submission
   * instead (settled reading 9); null where both are the same.
   */
  readonly asWorded: { readonly opensOn: CalendarDate; readonly dueOn: CalendarDate } | null;
}

/** Months before an event, the earlier end first. */
export interface MonthsBefore {
  readonly from: number;
  readonly to: number;
}

/** What windows are read from. */
export type WindowReading = Pick<Reading, "calendar" | "parameters" | "step2ck" | "plannedSittings">;

function before(day: CalendarDate, { from, to }: MonthsBefore) {
  return { opensOn: monthsLater(day, -from), dueOn: monthsLater(day, -to) };
}

/** A window of an exam item: it counts back from submission, since the guide's "before Match" would fall after it. */
export function beforeSubmission({ calendar }: WindowReading, months: MonthsBefore): RoadmapWindow {
  return {
    ...before(calendar.submissionOpensOn, months),
    countedFrom: "submission-opens",
    asWorded: before(calendar.matchDayOn, months),
  };
}

/** A window of any other item of the checklist. */
export function beforeMatch({ calendar }: WindowReading, months: MonthsBefore): RoadmapWindow {
  return { ...before(calendar.matchDayOn, months), countedFrom: "match-day", asWorded: null };
}

/** The day of an event of the season; null where none is known. */
export function findEventDay({ events }: SeasonCalendar, id: SeasonEventId): CalendarDate | null {
  return events.find((event) => event.id === id)?.on ?? null;
}

/** The last day to certify a rank list; Match Day where the season tells none. */
export function toRankDeadline(calendar: SeasonCalendar): CalendarDate {
  return findEventDay(calendar, "rank-list-certification-deadline") ?? calendar.matchDayOn;
}

/** Between two days of the season. */
export function inSeason(opensOn: CalendarDate, dueOn: CalendarDate): RoadmapWindow {
  return { opensOn, dueOn, countedFrom: "season", asWorded: null };
}

/** The later of two days. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? b : a;
}

/**
 * From the day on which a score arrives: that of the pass, or by which the result of the planned sitting is out, or after an
 * ideal sitting where none is planned.
 */
export function afterScore(reading: WindowReading): RoadmapWindow {
  const { calendar, parameters, step2ck } = reading;
  const ideal = monthsLater(calendar.submissionOpensOn, -parameters.sittingTo);
  const satOn = step2ck.passedOn ?? ideal;
  const planned = step2ck.passed === true ? null : findResultDay(reading);
  const opensOn = planned ?? daysLater(satOn, parameters.scoreReleaseWithin);
  return {
    opensOn,
    dueOn: daysLater(opensOn, parameters.scoreStepsWithin),
    countedFrom: "score",
    asWorded: null,
  };
}

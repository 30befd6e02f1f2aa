import type { Applicant } from "../applicant/profile.ts";
import { type CalendarDate, earlier } from "../kernel/calendar-date.ts";
import type { Reading } from "../rules/reading.ts";
import { RULES } from "../rules/rules.ts";
import { toAnswer } from "./answer.ts";
import type { Assessment } from "./assessment.ts";
import type { NextDue } from "./due-dates.ts";
import { isSameValue } from "./same-value.ts";

const RULES_THAT_TIME_MOVES = RULES.filter((rule) => rule.mayChangeOn !== undefined);
const NO_DAYS: readonly CalendarDate[] = [];

/** What the answer is made of, and what the person said of the season. */
interface Today {
  readonly reading: Reading;
  readonly nextDue: NextDue;
  readonly season: Applicant["profile"]["season"];
}

/** The day on which the answer differs for sure: the next due date moves, or an untold season makes way for the next. */
function findSureChange({ reading, nextDue, season }: Today): CalendarDate | null {
  const nextSeasonOn = season.state === "unknown" ? reading.calendar.reviewOn : null;
  return earlier(nextDue.movesOn, nextSeasonOn);
}

/** The days before that on which a rule may answer differently, in order. */
function listDaysBefore(sureChange: CalendarDate | null, reading: Reading): readonly CalendarDate[] {
  let days = NO_DAYS;
  for (const rule of RULES_THAT_TIME_MOVES) {
    const ofRule = rule.mayChangeOn?.(reading) ?? NO_DAYS;
    if (ofRule.length > 0) days = [...days, ...ofRule];
  }
  if (days.length === 0) return days;
  return days.filter((day) => sureChange === null || day < sureChange).sort();
}

/**
 * The first later day on which the answer would differ though nothing changed; null if none. Until an answer differs for
 * sure its season stays, and with it everything that a reading holds but the day.
 */
export function findChangesOn(today: Today): CalendarDate | null {
  const { reading, nextDue } = today;
  const days = { nextDueOn: nextDue.on, changesOn: null };
  const sureChange = findSureChange(today);
  let answer: Assessment | null = null;
  for (const day of listDaysBefore(sureChange, reading)) {
    answer ??= toAnswer(reading, days);
    const later = toAnswer({ ...reading, asOf: day }, days);
    if (!isSameValue(answer, { ...later, asOf: answer.asOf })) return day;
  }
  return sureChange;
}

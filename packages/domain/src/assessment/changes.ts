import type { Applicant } from "../applicant/profile.ts";
import { type CalendarDate, earlier } from "../kernel/calendar-date.ts";
import { listOpenFacts } from "../rules/open-facts.ts";
import type { Reading } from "../rules/reading.ts";
import type { Rule } from "../rules/rule.ts";
import { RULES } from "../rules/rules.ts";
import { toOpen } from "../rules/verdict.ts";
import type { NextDue } from "./due-dates.ts";
import { findProjected } from "./projected.ts";
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

/** Whether a rule says the same of two readings, as a finding would. */
function saysTheSame(rule: Rule, reading: Reading, later: Reading): boolean {
  const [verdict, other] = [rule.ask(reading), rule.ask(later)];
  if (typeof verdict === "boolean" || typeof other === "boolean") {
    if (verdict !== other) return false;
  } else if (!isSameValue(listOpenFacts(toOpen(verdict)), listOpenFacts(toOpen(other)))) return false;
  const { severity } = rule;
  return verdict === false || typeof severity === "string" || severity(reading) === severity(later);
}

/** Whether everything that time can move in an answer is the same on a later day. */
function isSameOn(day: CalendarDate, reading: Reading): boolean {
  const later = { ...reading, asOf: day };
  return (
    RULES_THAT_TIME_MOVES.every((rule) => saysTheSame(rule, reading, later)) &&
    isSameValue(findProjected(reading), findProjected(later))
  );
}

/**
 * The first later day on which the answer would differ though nothing changed; null if none. Until an answer differs for
 * sure its season stays, and with it everything that a reading holds but the day.
 */
export function findChangesOn(today: Today): CalendarDate | null {
  const sureChange = findSureChange(today);
  return listDaysBefore(sureChange, today.reading).find((day) => !isSameOn(day, today.reading)) ?? sureChange;
}

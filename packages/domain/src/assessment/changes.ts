import type { Applicant } from "../applicant/profile.ts";
import { type CalendarDate, earlier } from "../kernel/calendar-date.ts";
import { must } from "../kernel/must.ts";
import { listOpenFacts } from "../rules/open-facts.ts";
import type { Reading } from "../rules/reading.ts";
import type { Rule } from "../rules/rule.ts";
import { RULES } from "../rules/rules.ts";
import { toOpen } from "../rules/verdict.ts";
import type { NextDue } from "./due-dates.ts";
import { findProjected } from "./projected.ts";
import { groupOf } from "./rule-groups.ts";
import { isSameValue } from "./same-value.ts";

/** Rules that the same days move, and whether these days move the projection as well. */
interface Clock {
  readonly listDays: (reading: Reading) => readonly CalendarDate[];
  readonly rules: readonly Rule[];
  readonly movesProjection: boolean;
  /** Whether none of them says anything once Step 2 CK is passed. */
  readonly endsWithPass: boolean;
}

/** A rule answers as before on every day that it does not name, so that only the rules of a clock are asked on its days. */
const CLOCKS: readonly Clock[] = [
  ...Map.groupBy(
    RULES.filter(({ mayChangeOn }) => mayChangeOn !== undefined),
    ({ mayChangeOn }) => must(mayChangeOn, "only rules with days are left"),
  ),
].map(([listDays, rules]) => ({
  listDays,
  rules,
  movesProjection: rules.some(({ id }) => id === "B5"),
  endsWithPass: rules.every((rule) => groupOf(rule) === "before-pass"),
}));

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

/** Whether a rule says the same of two readings, as a finding would. */
function saysTheSame(rule: Rule, reading: Reading, later: Reading): boolean {
  const [verdict, other] = [rule.ask(reading), rule.ask(later)];
  if (typeof verdict === "boolean" || typeof other === "boolean") {
    if (verdict !== other) return false;
  } else if (!isSameValue(listOpenFacts(toOpen(verdict)), listOpenFacts(toOpen(other)))) return false;
  const { severity } = rule;
  return verdict === false || typeof severity === "string" || severity(reading) === severity(later);
}

/** Whether everything that a clock can move in an answer is the same on a later day. */
function isSameOn(day: CalendarDate, { rules, movesProjection }: Clock, reading: Reading): boolean {
  const later = { ...reading, asOf: day };
  return (
    rules.every((rule) => saysTheSame(rule, reading, later)) &&
    (!movesProjection || isSameValue(findProjected(reading), findProjected(later)))
  );
}

/** The earliest of some days after one day and before another; null without one. */
function findNextDay(
  days: readonly CalendarDate[],
  after: CalendarDate | null,
  before: CalendarDate | null,
): CalendarDate | null {
  let next: CalendarDate | null = null;
  for (const day of days) {
    if ((after === null || day > after) && (before === null || day < before)) next = earlier(next, day);
  }
  return next;
}

/** The first day of a clock, before another one, on which an answer differs; null if none. */
function findFirstOther(clock: Clock, reading: Reading, before: CalendarDate | null): CalendarDate | null {
  const days = clock.listDays(reading);
  let day = findNextDay(days, null, before);
  while (day !== null && isSameOn(day, clock, reading)) day = findNextDay(days, day, before);
  return day;
}

/**
 * The first later day on which the answer would differ though nothing changed; null if none. Until an answer differs for
 * sure its season stays, and with it everything that a reading holds but the day.
 */
export function findChangesOn(today: Today): CalendarDate | null {
  let first = findSureChange(today);
  const isPassed = today.reading.step2ck.passed === true;
  for (const clock of CLOCKS) {
    if (!(isPassed && clock.endsWithPass)) first = findFirstOther(clock, today.reading, first) ?? first;
  }
  return first;
}

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
import { isSameValue } from "./same-value.ts";

/** Rules that the same days move, and whether these days move the projection as well. */
interface Clock {
  readonly listDays: (reading: Reading) => readonly CalendarDate[];
  readonly rules: readonly Rule[];
  readonly movesProjection: boolean;
}

/** A rule answers as before on every day that it does not name, so that only the rules of a clock are asked on its days. */
const CLOCKS: readonly Clock[] = [
  ...Map.groupBy(
    RULES.filter(({ mayChangeOn }) => mayChangeOn !== undefined),
    ({ mayChangeOn }) => must(mayChangeOn, "only rules with days are left"),
  ),
].map(([listDays, rules]) => ({ listDays, rules, movesProjection: rules.some(({ id }) => id === "B5") }));

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

/** The first day of a clock, before another one, on which an answer differs; null if none. */
function findFirstOther(clock: Clock, reading: Reading, before: CalendarDate | null): CalendarDate | null {
  const days = clock.listDays(reading);
  if (days.length === 0) return null;
  const inTime = before === null ? days : days.filter((day) => day < before);
  return inTime.toSorted().find((day) => !isSameOn(day, clock, reading)) ?? null;
}

/**
 * The first later day on which the answer would differ though nothing changed; null if none. Until an answer differs for
 * sure its season stays, and with it everything that a reading holds but the day.
 */
export function findChangesOn(today: Today): CalendarDate | null {
  let first = findSureChange(today);
  for (const clock of CLOCKS) first = findFirstOther(clock, today.reading, first) ?? first;
  return first;
}

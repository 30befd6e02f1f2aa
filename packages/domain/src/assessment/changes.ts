import type { Applicant } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { RULES } from "../rules/rules.ts";
import { toAnswer } from "./answer.ts";
import type { Assessment } from "./assessment.ts";
import { contextOn } from "./context.ts";
import { findNextDue, type NextDue } from "./due-dates.ts";
import { isSameValue } from "./same-value.ts";

const RULES_THAT_TIME_MOVES = RULES.filter((rule) => rule.mayChangeOn !== undefined);

/** The later days on which time alone may move the answer, in order. */
function listDaysThatMayMove(
  { profile }: Pick<Applicant, "profile">,
  reading: Reading,
  nextDue: NextDue,
): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (const rule of RULES_THAT_TIME_MOVES) days.push(...(rule.mayChangeOn?.(reading) ?? []));
  if (profile.season.state === "unknown") days.push(reading.calendar.reviewOn);
  if (nextDue.movesOn !== null) days.push(nextDue.movesOn);
  return days.length > 1 ? days.sort() : days;
}

/** The reading on a later day. While the season stays, only the day itself has moved. */
function readOn(applicant: Applicant, context: RuleContext, today: Reading): Reading {
  return context.calendar === today.calendar
    ? { ...today, asOf: context.asOf }
    : readApplicant(applicant, context);
}

/** What today's answer is made of. */
interface Today {
  readonly reading: Reading;
  readonly nextDue: NextDue;
}

/** The answer as far as two days may differ in it. */
function toComparable(reading: Reading, nextDueOn: CalendarDate | null, asOf: CalendarDate): Assessment {
  return { ...toAnswer(reading, { nextDueOn, changesOn: null }), asOf };
}

/** The first later day on which the answer would differ though nothing changed; null if none. */
export function findChangesOn(
  applicant: Applicant,
  context: RuleContext,
  { reading, nextDue }: Today,
): CalendarDate | null {
  const { asOf } = reading;
  let today: Assessment | null = null;
  for (const day of listDaysThatMayMove(applicant, reading, nextDue)) {
    // The next due date differs from this day on; nothing need be worked out.
    if (day === nextDue.movesOn) return day;
    const later = contextOn(applicant, context, day);
    const dueLater = findNextDue(applicant, later.calendar, day);
    today ??= toComparable(reading, nextDue.on, asOf);
    if (!isSameValue(today, toComparable(readOn(applicant, later, reading), dueLater.on, asOf))) return day;
  }
  return null;
}

import type { Applicant } from "../applicant/profile.ts";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import { toLetterCount } from "../rules/letter-count.ts";
import { readApplicant } from "../rules/read-applicant.ts";
import type { Reading } from "../rules/reading.ts";
import type { RuleContext } from "../rules/rule-context.ts";
import { RULES } from "../rules/rules.ts";
import type { Assessment, Breadth } from "./assessment.ts";
import { contextOn } from "./context.ts";
import { findNextDue, type NextDue } from "./due-dates.ts";
import { listFindings } from "./findings.ts";
import { findProjected } from "./projected.ts";
import { VERSIONS } from "./versions.ts";

function toBreadth({ breadth, placement }: Reading): Breadth {
  return {
    planned: breadth.planned,
    submitted: breadth.submitted,
    effective: breadth.effective,
    unknown: breadth.unknown,
    confirmed: breadth.confirmed,
    excluded: breadth.excluded,
    reachable: breadth.reachable,
    range: placement.range,
  };
}

function toAssessment(reading: Reading, nextDue: NextDue, changesOn: CalendarDate | null): Assessment {
  const { placement } = reading;
  return {
    asOf: reading.asOf,
    season: reading.calendar.season,
    standing: placement.standing,
    tier: placement.tier,
    projected: findProjected(reading),
    posture: placement.posture,
    postureIfApplyingNow: placement.postureIfApplyingNow,
    decision: placement.decision,
    letters: toLetterCount(reading.letters, reading.parameters.lettersNeeded),
    breadth: toBreadth(reading),
    findings: listFindings(reading),
    nextDueOn: nextDue.on,
    changesOn,
    versions: VERSIONS,
  };
}

const RULES_THAT_TIME_MOVES = RULES.filter((rule) => rule.mayChangeOn !== undefined);

/** The later days on which time alone may move the answer, in order. */
function listDaysThatMayChange(
  { profile }: Applicant,
  reading: Reading,
  nextDue: NextDue,
): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (const rule of RULES_THAT_TIME_MOVES) days.push(...(rule.mayChangeOn?.(reading) ?? []));
  if (profile.season.state === "unknown") days.push(reading.calendar.reviewOn);
  if (nextDue.movesOn !== null) days.push(nextDue.movesOn);
  return days.sort();
}

/** Whether two answers say the same, the day they were given aside. */
function saysTheSame(a: Assessment, b: Assessment): boolean {
  return JSON.stringify({ ...a, asOf: null }) === JSON.stringify({ ...b, asOf: null });
}

function findChangesOn(
  applicant: Applicant,
  context: RuleContext,
  { reading, nextDue }: { readonly reading: Reading; readonly nextDue: NextDue },
): CalendarDate | null {
  let today: Assessment | null = null;
  for (const day of listDaysThatMayChange(applicant, reading, nextDue)) {
    // The next due date itself differs from then on; nothing need be worked out.
    if (day === nextDue.movesOn) return day;
    today ??= toAssessment(reading, nextDue, null);
    if (!saysTheSame(today, answerOn(applicant, contextOn(applicant, context, day)))) return day;
  }
  return null;
}

function answerOn(applicant: Applicant, context: RuleContext): Assessment {
  const reading = readApplicant(applicant, context);
  const nextDue = findNextDue(applicant, context.calendar, context.asOf);
  return toAssessment(reading, nextDue, null);
}

/**
 * Everything the product says about one person on one day. Pure: the same person and context give the same answer, byte for
 * byte, in whatever order facts, letters and programs were entered. It never throws for a person that the schemas let in.
 * @param context from `contextFor`, which picks the season
 */
export function assess(applicant: Applicant, context: RuleContext): Assessment {
  const reading = readApplicant(applicant, context);
  const nextDue = findNextDue(applicant, context.calendar, context.asOf);
  return toAssessment(reading, nextDue, findChangesOn(applicant, context, { reading, nextDue }));
}

import type { CalendarDate } from "../kernel/calendar-date.ts";
import { toLetterCount } from "../rules/letter-count.ts";
import type { Reading } from "../rules/reading.ts";
import type { Assessment } from "./assessment.ts";
import type { NextDue } from "./due-dates.ts";
import { listFindings } from "./findings.ts";
import { findProjected } from "./projected.ts";
import { VERSIONS } from "./versions.ts";

/** The days of an answer, which rest on due dates and on time rather than on rules. */
export interface AnswerDays {
  readonly nextDue: NextDue;
  readonly changesOn: CalendarDate | null;
}

/** What the rules say of a reading. */
export function toAnswer(reading: Reading, { nextDue, changesOn }: AnswerDays): Assessment {
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
    breadth: reading.breadth.count,
    findings: listFindings(reading),
    nextDueOn: nextDue.on,
    nextDueWhat: nextDue.what,
    ownDueOn: nextDue.ownOn,
    changesOn,
    versions: VERSIONS,
  };
}

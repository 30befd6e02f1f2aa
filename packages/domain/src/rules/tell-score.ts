import type { CalendarDate } from "../kernel/calendar-date.ts";
import { toPlainDate } from "../kernel/plain-date.ts";
import { isStep1Low } from "./questions.ts";
import type { Reading } from "./reading.ts";
import type { PlacementReading } from "./rule.ts";
import { tellNearEdge } from "./tell-near-edge.ts";
import { countInWords, listInWords } from "./words.ts";

/** The passing score of Step 2 CK in words: "235", or "passed, score not told". */
export function scoreInWords({ step2ck }: Pick<Reading, "step2ck">): string {
  return step2ck.least === step2ck.most ? `${step2ck.least}` : "passed, with a score that is not told";
}

/** The failures of Step 1 and Step 2 CK in words: "1 failure of Step 1". Empty where none is known. */
export function failuresInWords({ step1, step2ck }: Pick<Reading, "step1" | "step2ck">): string {
  const parts: string[] = [];
  if (step1.failures > 0) parts.push(`${countInWords(step1.failures, "failure")} of Step 1`);
  if (step2ck.failures > 0) parts.push(`${countInWords(step2ck.failures, "failure")} of Step 2 CK`);
  return listInWords(parts);
}

/** The Step 1 issue in words: the failure, or the low score. */
export function step1IssueInWords(reading: PlacementReading): string {
  const { step1 } = reading;
  if (step1.failures > 0) return `${countInWords(step1.failures, "failure")} of Step 1`;
  return isStep1Low(reading) === true && step1.score !== null
    ? `a Step 1 score of ${step1.score}`
    : "no failure and no low score at Step 1";
}

/** ", passed on 12 May 2025", or nothing where the day is not told. */
export function passedOnInWords(passedOn: CalendarDate | null): string {
  return passedOn === null ? "" : `, passed on ${toPlainDate(passedOn)}`;
}

/** What would still change the tier of somebody who has passed Step 2 CK: only a failure of Step 1, while it is not passed. */
export function tellWhatMovesTier({ step1 }: Pick<Reading, "step1">): readonly string[] {
  return step1.passed === true ? [] : ["A failure of Step 1 would make the tier lower."];
}

/** Whether the score lies near an edge between two bands, in words. */
export function tellNearBand({ step2ck, parameters }: PlacementReading): string | null {
  if (step2ck.least !== step2ck.most) return null;
  return tellNearEdge(step2ck.least, parameters.edgeWithin, [
    { at: parameters.middleFrom, where: "the middle band begins" },
    { at: parameters.strongFrom, where: "the strong band begins" },
    { at: parameters.academicFrom, where: "higher-tier centers become realistic" },
  ]);
}

/** Whether the score of somebody with a failure lies near an edge, in words. */
export function tellNearRebound({ step2ck, parameters }: PlacementReading): string | null {
  if (step2ck.least !== step2ck.most) return null;
  return tellNearEdge(step2ck.least, parameters.edgeWithin, [
    { at: parameters.middleFrom, where: "the middle band begins" },
    { at: parameters.reboundFrom, where: "the rebound begins" },
  ]);
}

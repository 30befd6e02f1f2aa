import { OPEN } from "./open-facts.ts";
import type { Reading } from "./reading.ts";
import { allOf, anyOf, notOf, reaches, type Verdict } from "./verdict.ts";

/** Whether a passing Step 2 CK score reaches a line. Without a pass it does not. */
export function scoreAtLeast({ step2ck }: Pick<Reading, "step2ck">, line: number): Verdict {
  if (step2ck.passed === false) return false;
  const answer = reaches(step2ck, line);
  if (answer === false) return false;
  if (answer === true) return step2ck.passed;
  return step2ck.passed === true ? OPEN.step2ckScore : step2ck.passed;
}

/** Whether a passing Step 2 CK score lies below a line. Without a pass it does not. */
export function scoreBelow({ step2ck }: Pick<Reading, "step2ck">, line: number): Verdict {
  if (step2ck.passed === false) return false;
  const answer = reaches(step2ck, line);
  if (answer === true) return false;
  if (answer === false) return step2ck.passed;
  return step2ck.passed === true ? OPEN.step2ckScore : step2ck.passed;
}

/** Whether a passing Step 2 CK score lies in a band: from a line up to, but not at, the next. */
export function scoreBetween(reading: Pick<Reading, "step2ck">, from: number, below: number): Verdict {
  return from < below ? allOf(scoreAtLeast(reading, from), scoreBelow(reading, below)) : false;
}

/** Any failure of Step 1 or Step 2 CK. A later pass never removes one. */
export function hasFailure({ step1, step2ck }: Pick<Reading, "step1" | "step2ck">): Verdict {
  return anyOf(step1.failed, step2ck.failed);
}

/** Whether Step 1 was passed with a low three-digit score. */
export function isStep1Low({ step1, parameters }: Pick<Reading, "step1" | "parameters">): Verdict {
  if (step1.passed !== true) return step1.passed;
  if (step1.score !== null) return step1.score < parameters.lowStep1Below;
  return step1.isScoreOpen ? OPEN.step1Score : false;
}

/** A Step 1 issue in the guide's sense: a failure or a low numeric score. */
export function hasStep1Issue(reading: Pick<Reading, "step1" | "parameters">): Verdict {
  return anyOf(reading.step1.failed, isStep1Low(reading));
}

/** What a tier is read from. */
type TierReading = Pick<Reading, "step1" | "step2ck" | "parameters">;

/** The strong tier: a passing score in the top band, and no failure (B1). */
export function isStrong(reading: TierReading): Verdict {
  return allOf(scoreAtLeast(reading, reading.parameters.strongFrom), notOf(hasFailure(reading)));
}

/** The middle tier: a passing score in the middle band, and no failure (B3). */
export function isMiddle(reading: TierReading): Verdict {
  const { middleFrom, strongFrom } = reading.parameters;
  return allOf(scoreBetween(reading, middleFrom, strongFrom), notOf(hasFailure(reading)));
}

/** The lower tier: a passing score below the middle band, or any failure (B4). */
export function isLower(reading: TierReading): Verdict {
  return anyOf(scoreBelow(reading, reading.parameters.middleFrom), hasFailure(reading));
}

/** No tier yet: neither a passing score nor a failure (B5). */
export function isUnscored(reading: TierReading): Verdict {
  return allOf(notOf(reading.step2ck.passed), notOf(hasFailure(reading)));
}

/** Lower by failure alone, with a score that speaks for a rebound (B10). */
export function isRebound(reading: TierReading): Verdict {
  return allOf(hasFailure(reading), scoreAtLeast(reading, reading.parameters.reboundFrom));
}

/** Middle or lower, be it open which of the two: the tiers in which a score does not carry a file alone. */
export function isMiddleOrLower(reading: TierReading): Verdict {
  return allOf(notOf(isStrong(reading)), notOf(isUnscored(reading)));
}

/** Whether the months of clinical experience in the United States reach a number. */
export function hasUsMonths({ usMonths }: Pick<Reading, "usMonths">, least: number): Verdict {
  return usMonths === null ? OPEN.usMonths : usMonths >= least;
}

/** Where delaying comes first: a score below the middle band with a visa need (D1, D4). */
export function isDelayFirst(reading: Pick<Reading, "step2ck" | "visa" | "parameters">): Verdict {
  return allOf(scoreBelow(reading, reading.parameters.middleFrom), reading.visa.needed);
}

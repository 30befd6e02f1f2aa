import { PARAMETER_IDS, PARAMETERS } from "../parameters/parameters.ts";
import type { ParameterValues } from "../parameters/resolve-parameters.ts";
import { OPEN, type OpenFacts } from "./open-facts.ts";
import { isStep1Low } from "./questions.ts";
import type { Step1Reading, Step2ckReading, VisaReading } from "./reading.ts";
import type { PlacementReading } from "./rule.ts";
import { toOpen } from "./verdict.ts";

/**
 * Every way in which one untold fact could turn out, as far as placing can tell the ways apart.
 * A told fact has one way, itself.
 */
export interface Completions<T> {
  readonly ways: readonly T[];
  /** What is open; the empty set for a told fact. */
  readonly open: OpenFacts;
}

const SCORE_PARAMETERS = PARAMETER_IDS.filter((id) => PARAMETERS[id].unit === "points");

/** The least score and every boundary above it: each stands for the scores up to the next, which no rule can tell apart. */
function listTellingScores(parameters: ParameterValues, least: number, most: number): readonly number[] {
  const scores = new Set([least]);
  for (const id of SCORE_PARAMETERS) {
    const boundary = parameters[id];
    if (boundary > least && boundary <= most) scores.add(boundary);
  }
  return [...scores].sort((a, b) => a - b);
}

/** Step 1 completed: failed or not, and the numeric score low or not, each where it is open. */
export function completeStep1({ step1, parameters }: PlacementReading): Completions<Step1Reading> {
  const isLow = isStep1Low({ step1, parameters });
  const open = toOpen(step1.failed) | toOpen(isLow);
  if (open === 0) return { ways: [step1], open };
  const { lowStep1Below } = parameters;
  const failed = typeof step1.failed === "boolean" ? [step1.failed] : [false, true];
  const ways = failed.flatMap((hasFailed) =>
    [lowStep1Below - 1, lowStep1Below].map((score) => ({
      ...step1,
      failures: hasFailed ? Math.max(1, step1.failures) : 0,
      failed: hasFailed,
      passed: true,
      score,
      isScoreOpen: false,
    })),
  );
  return { ways, open };
}

/** Step 2 CK completed: failed or not, passed or not, and with which score, each where it is open. */
export function completeStep2ck({ step2ck, parameters }: PlacementReading): Completions<Step2ckReading> {
  const { passed, least, most } = step2ck;
  const scored = listTellingScores(parameters, least, most).map((score) => ({
    ...step2ck,
    passed: true,
    least: score,
    most: score,
  }));
  if (typeof passed === "boolean") {
    return passed && least < most ? { ways: scored, open: OPEN.step2ckScore } : { ways: [step2ck], open: 0 };
  }
  const ways = [{ ...step2ck, passed: false, least: 0, most: 0 }, ...scored];
  return {
    ways: ways.flatMap((way) => [
      { ...way, failures: 0, failed: false },
      { ...way, failures: 1, failed: true },
    ]),
    open: OPEN.step2ck,
  };
}

/** The visa need completed. */
export function completeVisa({ visa }: PlacementReading): Completions<VisaReading> {
  if (typeof visa.needed === "boolean") return { ways: [visa], open: 0 };
  return {
    ways: [
      { ...visa, needed: false },
      { ...visa, needed: true },
    ],
    open: OPEN.visa,
  };
}

import type { Truth } from "../kernel/answer.ts";
import { must } from "../kernel/must.ts";
import type { ParameterValues } from "../parameters/resolve-parameters.ts";
import { RANGE_RULES } from "./breadth/ranges.rules.ts";
import { completeStep1, completeStep2ck, completeVisa } from "./completions.ts";
import { listOpenFacts, type OpenFacts } from "./open-facts.ts";
import {
  type BreadthRange,
  DECISIONS_BY_CAUTION,
  type Decision,
  type Outcome,
  POSTURES_BY_CAUTION,
  type Posture,
  TIERS_BY_CAUTION,
  type Tier,
} from "./outcomes.ts";
import { postureApplyingNow, toPosture } from "./posture.ts";
import { hasFailure, isStep1Low } from "./questions.ts";
import type { PlacementReading } from "./rule.ts";
import { TIER_RULES } from "./tiers/tiers.ts";
import { DECISION_RULES } from "./timing/decisions.ts";
import { toDigit, toTruth } from "./verdict.ts";

/** The three facts that every list and filter reads. */
export interface Standing {
  /** The score that passed Step 2 CK; null while there is none or it was not told. */
  readonly step2ckScore: number | null;
  /** Any failure of Step 1 or Step 2 CK. */
  readonly hasFailure: Truth;
  readonly needsVisa: Truth;
}

/** Where the exams and the visa need place a person, with what is still possible. */
export interface Placement {
  readonly standing: Standing;
  readonly tier: Outcome<Tier>;
  readonly decision: Outcome<Decision>;
  readonly posture: Outcome<Posture>;
  /** How to apply if the person applies now all the same; null unless delay first is settled or possible. */
  readonly postureIfApplyingNow: Posture | null;
  /** The widest range of the possible tiers; null where none gives one. */
  readonly range: BreadthRange | null;
  /** The least number that any possible tier asks for, the greatest such number, and what would tell. */
  readonly leastAsked: { readonly surely: number; readonly atMost: number; readonly open: OpenFacts };
}

/** Placed without anything open. */
interface Place {
  readonly tier: Tier;
  readonly decision: Decision;
  readonly posture: Posture;
  readonly applyingNow: Posture;
  readonly range: BreadthRange | null;
}

function placeCompleted(reading: PlacementReading): Place {
  const tierRule = must(
    TIER_RULES.find((rule) => rule.ask(reading) === true),
    "every complete profile has a tier",
  );
  const held = DECISION_RULES.filter((rule) => rule.ask(reading) === true).map((rule) =>
    rule.decides(reading),
  );
  const decision = must(
    DECISIONS_BY_CAUTION.findLast((candidate) => held.includes(candidate)),
    "every complete profile has a decision",
  );
  const applyingNow = postureApplyingNow(tierRule.tier, reading);
  const rangeRule = RANGE_RULES.find((rule) => rule.ask(reading) === true);
  return {
    tier: tierRule.tier,
    decision,
    posture: toPosture(applyingNow, decision),
    applyingNow,
    range: rangeRule?.range(reading) ?? null,
  };
}

/** One completion with its place. The way is the index of each fact's turn, so that ways differing in one fact can be found. */
interface Completion {
  readonly way: readonly [step1: number, step2ck: number, visa: number];
  readonly place: Place;
}

interface Grid {
  readonly completions: readonly Completion[];
  /** What is open of each fact, in the order of `way`. */
  readonly open: readonly [OpenFacts, OpenFacts, OpenFacts];
}

function toGrid(reading: PlacementReading): Grid {
  const [step1s, step2cks, visas] = [completeStep1(reading), completeStep2ck(reading), completeVisa(reading)];
  const completions = step1s.ways.flatMap((step1, a) =>
    step2cks.ways.flatMap((step2ck, b) =>
      visas.ways.map((visa, c): Completion => {
        const place = placeCompleted({ step1, step2ck, visa, parameters: reading.parameters });
        return { way: [a, b, c], place };
      }),
    ),
  );
  return { completions, open: [step1s.open, step2cks.open, visas.open] };
}

/** What is open of the facts that alone can still change the answer, the other facts being any way they may be. */
function openThatMoves({ completions, open }: Grid, answerOf: (place: Place) => unknown): OpenFacts {
  let moving: OpenFacts = 0;
  for (const [axis, openOfFact] of open.entries()) {
    const answers = new Map<string, unknown>();
    const moves = completions.some(({ way, place }) => {
      const others = way.filter((_, index) => index !== axis).join();
      const answer = answerOf(place);
      if (!answers.has(others)) answers.set(others, answer);
      return answers.get(others) !== answer;
    });
    if (moves) moving |= openOfFact;
  }
  return moving;
}

function toOutcome<T>(grid: Grid, answerOf: (place: Place) => T, inOrder: readonly T[]): Outcome<T> {
  const possible = inOrder.filter((answer) =>
    grid.completions.some(({ place }) => answerOf(place) === answer),
  );
  const [only] = possible;
  if (possible.length === 1 && only !== undefined) return Object.freeze({ settled: true, value: only });
  const settledBy = listOpenFacts(openThatMoves(grid, answerOf));
  return Object.freeze({ settled: false, possible: Object.freeze(possible), settledBy });
}

function toWidestRange(ranges: readonly BreadthRange[]): BreadthRange | null {
  if (ranges.length === 0) return null;
  const tops = ranges.map((range) => range.most ?? Number.POSITIVE_INFINITY);
  const most = Math.max(...tops);
  return Object.freeze({
    least: Math.min(...ranges.map((range) => range.least)),
    most: most === Number.POSITIVE_INFINITY ? null : most,
    isOpenAbove: ranges.some((range) => range.isOpenAbove && (range.most ?? most) === most),
  });
}

function toPlacement(reading: PlacementReading): Placement {
  const grid = toGrid(reading);
  const places = grid.completions.map((completion) => completion.place);
  const ifApplyingNow = places
    .filter((place) => place.decision === "delay-first")
    .map((place) => place.applyingNow);
  const asked = places.map((place) => place.range?.least ?? 0);
  const { passed, least, most } = reading.step2ck;
  return Object.freeze({
    standing: Object.freeze({
      step2ckScore: passed === true && least === most ? least : null,
      hasFailure: toTruth(hasFailure(reading)),
      needsVisa: toTruth(reading.visa.needed),
    }),
    tier: toOutcome(grid, (place) => place.tier, TIERS_BY_CAUTION),
    decision: toOutcome(grid, (place) => place.decision, DECISIONS_BY_CAUTION),
    posture: toOutcome(grid, (place) => place.posture, POSTURES_BY_CAUTION),
    postureIfApplyingNow: POSTURES_BY_CAUTION.findLast((posture) => ifApplyingNow.includes(posture)) ?? null,
    range: toWidestRange(places.map((place) => place.range).filter((range) => range !== null)),
    leastAsked: Object.freeze({
      surely: Math.min(...asked),
      atMost: Math.max(...asked),
      open: openThatMoves(grid, (place) => place.range?.least ?? 0),
    }),
  });
}

/** A number that two people share exactly when placing cannot tell them apart. */
function toPlacementKey(reading: PlacementReading): number {
  const { step1, step2ck, visa } = reading;
  const scores = 1000;
  let key = toDigit(step1.failed) * 3 + toDigit(isStep1Low(reading));
  key = key * 3 + toDigit(step2ck.failed);
  key = key * 3 + toDigit(step2ck.passed);
  key = key * 3 + toDigit(visa.needed);
  return (key * scores + step2ck.least) * scores + step2ck.most;
}

const placements = new WeakMap<ParameterValues, Map<number, Placement>>();

/** Where a person stands. Worked out once for all people whom the placing rules cannot tell apart, then shared. */
export function placePerson(reading: PlacementReading): Placement {
  let ofParameters = placements.get(reading.parameters);
  if (ofParameters === undefined) {
    ofParameters = new Map();
    placements.set(reading.parameters, ofParameters);
  }
  const key = toPlacementKey(reading);
  let placement = ofParameters.get(key);
  if (placement === undefined) {
    placement = toPlacement(reading);
    ofParameters.set(key, placement);
  }
  return placement;
}

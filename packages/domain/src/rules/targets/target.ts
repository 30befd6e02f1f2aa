import type { OpenFacts } from "../open-facts.ts";
import { hasUsMonths } from "../questions.ts";
import type { Reading } from "../reading.ts";
import { allOf, toOpen, type Verdict } from "../verdict.ts";

/** What the target is read from: never the tier (settled reading 4). */
export type TargetReading = Pick<Reading, "visa" | "english" | "usMonths" | "parameters">;

/** The Step 2 CK score to aim for: one number, or the span of those that are still possible. */
export interface Target {
  readonly least: number;
  readonly most: number;
  /** What would tell which; the empty set where it is told. */
  readonly open: OpenFacts;
}

/** Good English together with some US experience: with both, the guide calls its lower target enough. */
export function hasSupport({ english, usMonths, parameters }: TargetReading): Verdict {
  return allOf(english, hasUsMonths({ usMonths }, parameters.someUsMonths));
}

/** The target of a person (C1, C2, C12). */
export function readTarget(reading: TargetReading): Target {
  const { targetWithVisa, targetWithoutVisa, targetWithoutSupport } = reading.parameters;
  const { needed } = reading.visa;
  if (needed === true) return { least: targetWithVisa, most: targetWithVisa, open: 0 };
  const support = hasSupport(reading);
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  const mayBe = (target: number): void => {
    least = Math.min(least, target);
    most = Math.max(most, target);
  };
  if (needed !== false) mayBe(targetWithVisa);
  if (support !== false) mayBe(targetWithoutVisa);
  if (support !== true) mayBe(targetWithoutSupport);
  return { least, most, open: toOpen(needed) | toOpen(support) };
}

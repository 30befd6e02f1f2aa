import * as fastCheck from "fast-check";

/** How often a property is tried against one mutant, at most. */
export const MOST_EXAMPLES = 20;

const { default: fc } = fastCheck;

interface Limits {
  readonly numRuns?: number;
}

/**
 * fast-check as tests see it in a mutation run: the same examples every time, few of them, and a failure as it is found,
 * since nobody reads it. Fewer examples can only leave more mutants alive.
 */
const assert = (property: Parameters<typeof fc.assert>[0], limits: Limits = {}): unknown =>
  fc.assert(property, {
    seed: 2027,
    endOnFailure: true,
    ...limits,
    numRuns: Math.min(limits.numRuns ?? 100, MOST_EXAMPLES),
  });

const few = { ...fc, assert };

/** The module `fast-check`, in the form in which bundled tests ask for it. */
export const fewerExamples = { ...few, default: few };

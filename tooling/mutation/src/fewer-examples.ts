import * as fastCheck from "fast-check";

/** How much is tried against one mutant, at most. */
export interface ExampleLimits {
  /** How often a property is tried. */
  readonly examples: number;
  /** How many made-up people or programs a test may draw at once. */
  readonly drawn: number;
}

/** What a run takes unless it is asked for more. */
export const FEW: ExampleLimits = { examples: 12, drawn: 80 };

let most = FEW;

/** Sets the limits of this process. */
export function limitExamples(limits: ExampleLimits): void {
  most = limits;
}

const { default: fc } = fastCheck;

interface Limits {
  readonly numRuns?: number;
  readonly seed?: number;
}

/**
 * fast-check as tests see it in a mutation run: the same examples every time, few of them, and a failure as it is found,
 * since nobody reads it. Fewer examples can only leave more mutants alive; a test that needs more is left out of the run.
 */
const assert = (property: Parameters<typeof fc.assert>[0], limits: Limits = {}): unknown =>
  fc.assert(property, {
    seed: 2027,
    endOnFailure: true,
    ...limits,
    numRuns: Math.min(limits.numRuns ?? 100, most.examples),
  });

const sample = (generator: Parameters<typeof fc.sample>[0], limits: number | Limits = {}): unknown => {
  const { numRuns = 100, ...rest } = typeof limits === "number" ? { numRuns: limits } : limits;
  return fc.sample(generator, { ...rest, numRuns: Math.min(numRuns, most.drawn) });
};

const few = { ...fc, assert, sample };

/** The module `fast-check` with few examples, in the form in which bundled tests ask for it. */
export const fewerExamples = { ...few, default: few };

/** The same module as it is. */
export const allExamples = { ...fc, default: fc };

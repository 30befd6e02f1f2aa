import { PARAMETER_IDS, type ParameterId } from "./parameters.ts";
import type { ParameterValues } from "./resolve-parameters.ts";

/** Numbers that only make sense in this order: each at most the next. */
const ORDERS: readonly (readonly ParameterId[])[] = [
  ["lowScoreBelow", "middleFrom", "parallelPlanBelow", "strongFrom", "academicFrom"],
  ["middleFrom", "reboundFrom"],
  ["lowPracticeBelow", "targetWithoutVisa", "targetWithVisa"],
  ["targetWithoutVisa", "targetWithoutSupport"],
  ["minimalUsMonths", "someUsMonths"],
  ["comfortableWithin", "readyWithin"],
  ["aroundMiddleFrom", "aroundMiddleTo"],
  ["earlyStepsTo", "earlyStepsFrom"],
  ["practiceStepsTo", "practiceStepsFrom"],
  ["sittingTo", "sittingFrom"],
  ["lettersTo", "lettersFrom"],
  ["observershipMonthsLeast", "observershipMonthsMost"],
  ["usLettersForHolisticReview", "lettersPerProgram"],
  ["practiceTestsLeast", "practiceTestsRead"],
  ["usAnesthesiologistLetters", "lettersPerProgram"],
  ["lettersNeeded", "lettersPerProgram"],
  ["strongBreadthLeast", "strongBreadthMost"],
  ["middleBreadthLeast", "middleBreadthMost"],
  ["lowerBreadthLeast", "lowerBreadthMost"],
  ["reboundBreadthLeast", "reboundBreadthMost"],
];

/** Of two such numbers, those that must not be one: the middle band would have no score of its own. */
const APART: readonly (readonly [ParameterId, ParameterId])[] = [["middleFrom", "strongFrom"]];

/** Parameters that may have no value: "all that can take the person". */
const MAY_BE_OPEN: ReadonlySet<ParameterId> = new Set<ParameterId>([
  "strongBreadthMost",
  "middleBreadthMost",
  "lowerBreadthMost",
  "reboundBreadthMost",
]);

/** Whether a number may be left open: "no upper limit". */
export function mayBeOpen(id: ParameterId): boolean {
  return MAY_BE_OPEN.has(id);
}

/** Two numbers that contradict each other, or one that cannot stand alone. */
export interface ParameterProblem {
  readonly ids: readonly ParameterId[];
  readonly problem: "out-of-order" | "must-differ" | "must-not-be-open" | "not-a-whole-number";
}

function findDisorder(order: readonly ParameterId[], values: ParameterValues): readonly ParameterProblem[] {
  return order.flatMap((id, index) => {
    const next = order[index + 1];
    const isOutOfOrder = next !== undefined && values[id] > values[next];
    return isOutOfOrder ? [{ ids: [id, next], problem: "out-of-order" as const }] : [];
  });
}

function findUnfit(id: ParameterId, value: number): readonly ParameterProblem[] {
  if (value === Number.POSITIVE_INFINITY) {
    return mayBeOpen(id) ? [] : [{ ids: [id], problem: "must-not-be-open" }];
  }
  return Number.isInteger(value) && value >= 0 ? [] : [{ ids: [id], problem: "not-a-whole-number" }];
}

/** What is wrong with a set of numbers, so that a form can refuse it before it places anybody. */
export function findParameterProblems(values: ParameterValues): readonly ParameterProblem[] {
  return [
    ...ORDERS.flatMap((order) => findDisorder(order, values)),
    ...APART.filter(([a, b]) => values[a] === values[b]).map((ids) => ({
      ids,
      problem: "must-differ" as const,
    })),
    ...PARAMETER_IDS.flatMap((id) => findUnfit(id, values[id])),
  ];
}

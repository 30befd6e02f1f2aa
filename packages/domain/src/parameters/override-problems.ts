import type { Problem } from "../kernel/problem.ts";
import type { Season } from "../kernel/season.ts";
import type { SeasonNumbers } from "./almanac.ts";
import { getOwnNumberBounds, isOwnNumberId, type OwnNumberId } from "./own-numbers.ts";
import { findParameterProblems, type ParameterProblem } from "./parameter-problems.ts";
import { getParameter, PARAMETER_IDS, type ParameterId } from "./parameters.ts";
import {
  getParameterValue,
  type ParameterOverrides,
  type ParameterValues,
  resolveParameters,
} from "./resolve-parameters.ts";
import { FIRST_SEASON } from "./seasons.ts";
import { parameterValueInWords } from "./value-words.ts";

/** What an organisation cannot set: facts, which others publish and curators keep. */
const NOT_OWN =
  "This number is a published fact, not a choice. Where it is wrong, a curator corrects it for everybody.";

/** The seasons in which any number takes another value: between two of them all numbers stand as in the first. */
function listSteps(numbers: SeasonNumbers): readonly Season[] {
  const told = [...PARAMETER_IDS.flatMap((id) => getParameter(id).values), ...Object.values(numbers).flat()];
  const steps = told.map(({ from }) => from).filter((from) => from > FIRST_SEASON);
  return [FIRST_SEASON, ...new Set(steps)].sort((a, b) => a - b);
}

function inWords(id: ParameterId, values: ParameterValues): string {
  const { title, unit } = getParameter(id);
  return `“${title}” (${parameterValueInWords(values[id], unit)})`;
}

/** Two numbers at odds, in a sentence; null for what a number alone cannot be, which its own bounds tell. */
function tellOrder({ ids, problem }: ParameterProblem, values: ParameterValues): string | null {
  const [lower, upper] = ids;
  if (lower === undefined || upper === undefined) return null;
  const must = problem === "must-differ" ? "must be below" : "must not be above";
  return `${inWords(lower, values)} ${must} ${inWords(upper, values)}. Change one of the two.`;
}

function findDisorder(overrides: ParameterOverrides, numbers: SeasonNumbers): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const season of listSteps(numbers)) {
    const { values } = resolveParameters(season, overrides, numbers);
    for (const found of findParameterProblems(values)) {
      const message = tellOrder(found, values);
      if (message === null) continue;
      const at = found.ids.find((id) => overrides[id] !== undefined) ?? found.ids[0] ?? "";
      const problem = { path: [at, "value"], code: found.problem, message };
      // One disagreement is told once, by the numbers of the first season that has it.
      const key = found.ids.join();
      if (!problems.has(key)) problems.set(key, problem);
    }
  }
  return [...problems.values()];
}

/** The bounds of a number in a sentence: "Enter a whole number from 200 to 290 points." */
export function boundsInWords(id: OwnNumberId): string {
  const { least, most, mayBeOpen } = getOwnNumberBounds(id);
  const range = `Enter a whole number from ${least} to ${parameterValueInWords(most, getParameter(id).unit)}`;
  return mayBeOpen ? `${range}, or choose no upper limit.` : `${range}.`;
}

function findUnfit(id: string, value: number | null): string | null {
  if (!isOwnNumberId(id)) return NOT_OWN;
  const { least, most, mayBeOpen } = getOwnNumberBounds(id);
  if (value === null) return mayBeOpen ? null : boundsInWords(id);
  return Number.isInteger(value) && value >= least && value <= most ? null : boundsInWords(id);
}

/**
 * What is wrong with an organisation's own numbers, each with the way to it from the set: numbers that nobody may set, values out
 * of bounds, and numbers that contradict each other in any season. With none, everybody can be assessed by the set.
 * @param numbers what the almanac tells of numbers that others set
 */
export function findOverrideProblems(
  overrides: ParameterOverrides,
  numbers: SeasonNumbers,
): readonly Problem[] {
  const unfit = PARAMETER_IDS.flatMap((id): readonly Problem[] => {
    const override = overrides[id];
    const message = override === undefined ? null : findUnfit(id, override.value);
    return message === null ? [] : [{ path: [id, "value"], code: "unfit", message }];
  });
  return unfit.length > 0 ? unfit : findDisorder(overrides, numbers);
}

/**
 * What speaks against a change of one number beside the others: what was at odds before is none of its doing, and must not keep
 * anybody from mending another number.
 */
export function findChangeOfNumberProblems(
  id: ParameterId,
  { before, after }: { readonly before: ParameterOverrides; readonly after: ParameterOverrides },
  numbers: SeasonNumbers,
): readonly Problem[] {
  const known = new Set(findOverrideProblems(before, numbers).map(({ message }) => message));
  const standing = getParameterValue(id, FIRST_SEASON, numbers).value;
  const own = after[id];
  if (own !== undefined && own.value === standing && isOwnNumberId(id)) {
    const value = parameterValueInWords(standing, getParameter(id).unit);
    const message = `The standard is ${value} already. Enter another value, or go back to the standard.`;
    return [{ path: [id, "value"], code: "same-as-standard", message }];
  }
  return findOverrideProblems(after, numbers).filter(({ message }) => !known.has(message));
}

import type { Season } from "../kernel/season.ts";
import type { SeasonNumberId, SeasonNumbers } from "./almanac.ts";
import type { ParameterOverride, ParameterValue } from "./parameter.ts";
import { getParameter, PARAMETER_IDS, type ParameterId } from "./parameters.ts";

/** The numbers in force, flat for fast reading. An open value reads as Infinity, so comparisons need no special case. */
export type ParameterValues = Readonly<Record<ParameterId, number>>;

/** What an organisation sets by itself, each with its reason. */
export type ParameterOverrides = Readonly<Partial<Record<ParameterId, ParameterOverride>>>;

/** The numbers of one season, and which of them are an organisation's own. */
export interface ParameterSet {
  readonly season: Season;
  readonly values: ParameterValues;
  /** Numbers that the almanac tells; where it tells none the standard ones hold. */
  readonly numbers: SeasonNumbers;
  readonly overrides: ParameterOverrides;
}

/** An almanac that tells no number. */
const NO_NUMBERS: SeasonNumbers = Object.freeze({ lettersPerProgram: [], scoreReleaseWithin: [] });

/** An organisation that sets nothing by itself. */
export const NO_OVERRIDES: ParameterOverrides = Object.freeze({});

function isSeasonNumber(id: ParameterId): id is SeasonNumberId {
  return id === "lettersPerProgram" || id === "scoreReleaseWithin";
}

/**
 * The value of a parameter in a season: the almanac's where it tells one, else as this product gives it.
 * @throws RangeError for a season before its first value: there is no silent default
 */
export function getParameterValue(
  id: ParameterId,
  season: Season,
  numbers: SeasonNumbers = NO_NUMBERS,
): ParameterValue {
  const inForce = (values: readonly ParameterValue[]) => values.findLast(({ from }) => from <= season);
  const told = isSeasonNumber(id) ? inForce(numbers[id]) : undefined;
  const value = told ?? inForce(getParameter(id).values);
  if (value === undefined) throw new RangeError(`${id} has no value for season ${season}`);
  return value;
}

function isComplete(values: Partial<Record<ParameterId, number>>): values is Record<ParameterId, number> {
  return PARAMETER_IDS.every((id) => values[id] !== undefined);
}

/**
 * Every number in force in a season.
 * @throws RangeError for a season before the first value
 */
export function resolveParameters(
  season: Season,
  overrides: ParameterOverrides = NO_OVERRIDES,
  numbers: SeasonNumbers = NO_NUMBERS,
): ParameterSet {
  const values: Partial<Record<ParameterId, number>> = {};
  for (const id of PARAMETER_IDS) {
    const standard = getParameterValue(id, season, numbers).value;
    const override = overrides[id];
    values[id] = (override === undefined ? standard : override.value) ?? Number.POSITIVE_INFINITY;
  }
  if (!isComplete(values)) throw new RangeError("A parameter has no value");
  // Copied once more: an object that grew key by key is slow to read, and every rule reads this one.
  return Object.freeze({ season, values: Object.freeze({ ...values }), numbers, overrides });
}

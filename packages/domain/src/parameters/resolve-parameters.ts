import type { Season } from "../kernel/season.ts";
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
  readonly overrides: ParameterOverrides;
}

/** An organisation that sets nothing by itself. */
export const NO_OVERRIDES: ParameterOverrides = Object.freeze({});

/**
 * The value of a parameter in a season, as this product gives it.
 * @throws RangeError for a season before its first value: there is no silent default
 */
export function getParameterValue(id: ParameterId, season: Season): ParameterValue {
  const value = getParameter(id).values.findLast((candidate) => candidate.from <= season);
  if (value === undefined) throw new RangeError(`${id} has no value for season ${season}`);
  return value;
}

function toNumber(id: ParameterId, season: Season, overrides: ParameterOverrides): number {
  const standard = getParameterValue(id, season).value;
  const override = overrides[id];
  return (override === undefined ? standard : override.value) ?? Number.POSITIVE_INFINITY;
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
): ParameterSet {
  const values: Partial<Record<ParameterId, number>> = {};
  for (const id of PARAMETER_IDS) values[id] = toNumber(id, season, overrides);
  if (!isComplete(values)) throw new RangeError("A parameter has no value");
  // Copied once more: an object that grew key by key is slow to read, and every rule reads this one.
  return Object.freeze({ season, values: Object.freeze({ ...values }), overrides });
}

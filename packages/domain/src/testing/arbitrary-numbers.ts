import fc from "fast-check";
import { findOverrideProblems } from "../parameters/override-problems.ts";
import { getOwnNumberBounds, OWN_NUMBER_IDS, type OwnNumberId } from "../parameters/own-numbers.ts";
import { REFERENCE_ALMANAC } from "../parameters/reference-almanac.ts";
import {
  getParameterValue,
  NO_OVERRIDES,
  type ParameterOverrides,
} from "../parameters/resolve-parameters.ts";
import { FIRST_SEASON } from "../parameters/seasons.ts";

/** Mostly near the standard, where numbers fit each other, sometimes anywhere within the bounds. */
function arbitraryValue(id: OwnNumberId): fc.Arbitrary<number | null> {
  const { least, most, mayBeOpen } = getOwnNumberBounds(id);
  const standard = getParameterValue(id, FIRST_SEASON).value ?? most;
  const near = fc.integer({ min: Math.max(least, standard - 12), max: Math.min(most, standard + 12) });
  const anywhere = fc.integer({ min: least, max: most });
  const closed = fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: anywhere });
  return mayBeOpen ? fc.option(closed, { freq: 4 }) : closed;
}

const change = fc
  .constantFrom(...OWN_NUMBER_IDS)
  .chain((id) => arbitraryValue(id).map((value) => ({ id, value })));

/** An organisation's own numbers as the product lets them be set: one after the other, each beside the ones before. */
export function arbitraryOwnNumbers(): fc.Arbitrary<ParameterOverrides> {
  return fc.array(change, { maxLength: 25 }).map((changes) => {
    let overrides = NO_OVERRIDES;
    for (const { id, value } of changes) {
      const next = { ...overrides, [id]: { value, reason: `Ours: ${id}` } };
      if (findOverrideProblems(next, REFERENCE_ALMANAC.numbers).length === 0) overrides = next;
    }
    return overrides;
  });
}

import type { Claim, MatchCount, Published, Share } from "./figure.ts";

/** The fewest people whose count is shown: NRMP prints no cell below it. */
export const FEWEST_SHOWN = 5;

/** The one value for "nothing was found". */
export const notPublished = Object.freeze({ state: "not-published" }) satisfies Published<never>;

/** The one value for "fewer than five". */
export const withheld = Object.freeze({ state: "withheld" }) satisfies Published<never>;

/** A value that every source gives alike. */
export function published<T>(value: T): Published<T> {
  return { state: "published", value };
}

/** Values of sources that disagree: all are shown, none is chosen. */
export function contested<T>(first: Claim<T>, second: Claim<T>, ...more: readonly Claim<T>[]): Published<T> {
  return { state: "contested", claims: [first, second, ...more] };
}

/** One value where two sources agree, both where they do not. */
export function compareClaims<T>(first: Claim<T>, second: Claim<T>): Published<T> {
  return first.value === second.value ? published(first.value) : contested(first, second);
}

/** A number of people, withheld below five, as NRMP withholds it; zero too. */
export function toPeople(count: number): Published<number> {
  return count < FEWEST_SHOWN ? withheld : published(count);
}

/** The same for any value that is made of published ones: what is missing or disputed stays so. */
export function mapPublished<T, U>(fact: Published<T>, change: (value: T) => U): Published<U> {
  if (fact.state === "published") return published(change(fact.value));
  if (fact.state !== "contested") return fact;
  const [first, second, ...more] = fact.claims;
  const changed = ({ value, source }: Claim<T>): Claim<U> => ({ value: change(value), source });
  return contested(changed(first), changed(second), ...more.map(changed));
}

/** All people of a count. */
export function countAll({ matched, notMatched }: MatchCount): number {
  return matched + notMatched;
}

/** A part of a whole in percent, to one decimal as the reports print it. */
export function toShare(part: number, of: number): Share {
  return { part, of, pct: Math.round((part * 1000) / of) / 10 };
}

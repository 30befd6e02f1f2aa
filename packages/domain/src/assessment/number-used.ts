import type { ParameterId } from "../parameters/parameters.ts";
import type { Explanation, ParameterUsed } from "./explanation.ts";

type Used = readonly Pick<Explanation, "parameters">[];

/** A number as some rule used it, with where it comes from. Null where no rule did. */
export function findParameterUsed(explanations: Used, id: ParameterId): ParameterUsed | null {
  return explanations.flatMap(({ parameters }) => parameters).find((used) => used.id === id) ?? null;
}

/** The number itself: "230 points" is 230. Null where no rule used it. */
export function findNumberUsed(explanations: Used, id: ParameterId): number | null {
  const digits = /^\d+/.exec(findParameterUsed(explanations, id)?.text ?? "");
  return digits === null ? null : Number(digits[0]);
}

/** A number that an organisation set for itself, with its reason and the standard that it replaces. */
export interface OwnNumber {
  readonly id: ParameterId;
  readonly title: string;
  /** "250 points". */
  readonly text: string;
  readonly standard: string;
  readonly reason: string;
}

/** Those of the named numbers that are the organisation's own, in the order named. */
export function pickOwnNumbers(own: readonly OwnNumber[], ids: readonly ParameterId[]): readonly OwnNumber[] {
  return ids.flatMap((id) => own.filter((number) => number.id === id));
}

const LEAST_NUMBERS: readonly ParameterId[] = [
  ...(["strongBreadthLeast", "middleBreadthLeast"] as const),
  ...(["lowerBreadthLeast", "reboundBreadthLeast"] as const),
];

const MOST_NUMBERS: readonly ParameterId[] = [
  ...(["strongBreadthMost", "middleBreadthMost"] as const),
  ...(["lowerBreadthMost", "reboundBreadthMost"] as const),
];

/** Those of which a range is made, each at its own end; a range of another tier is none of it. */
export function pickRangeNumbers(
  own: readonly OwnNumber[],
  range: { readonly least: number; readonly most: number | null } | null,
): readonly OwnNumber[] {
  if (range === null) return [];
  const most = range.most === null ? "no " : `${range.most} `;
  return [
    ...pickOwnNumbers(own, LEAST_NUMBERS).filter(({ text }) => text.startsWith(`${range.least} `)),
    ...pickOwnNumbers(own, MOST_NUMBERS).filter(({ text }) => text.startsWith(most)),
  ];
}

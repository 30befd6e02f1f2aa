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

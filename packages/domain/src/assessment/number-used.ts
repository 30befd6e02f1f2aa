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
export interface OwnNumberUsed {
  readonly id: ParameterId;
  readonly title: string;
  readonly text: string;
  readonly standard: string;
  readonly reason: string;
}

/** Those of the named numbers that are an organisation's own, as far as any rule used them; each once, in the order named. */
export function listOwnNumbersUsed(
  explanations: Used,
  ids: readonly ParameterId[],
): readonly OwnNumberUsed[] {
  return ids.flatMap((id) => {
    const used = findParameterUsed(explanations, id);
    if (used === null || used.overrideReason === null) return [];
    const { title, text, standardText, overrideReason: reason } = used;
    return [{ id, title, text, standard: standardText ?? "", reason }];
  });
}

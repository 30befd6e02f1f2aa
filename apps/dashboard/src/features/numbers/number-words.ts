import type { NumberLine } from "../../shell/answers.ts";

type Basis = NumberLine["standard"]["basis"];

/** Where a number comes from, in a word. */
export const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  guide: "Guide",
  published: "Published",
  house: "House",
  unverified: "Unverified",
};

/** "The standard is 245 points (guide: 1. Strong Position Range, line 37)." */
export function standardInWords({ standard: { text, basis, source } }: Pick<NumberLine, "standard">): string {
  const says =
    basis === "guide" || basis === "published" ? source : `${BASIS_LABELS[basis].toLowerCase()} value`;
  return `The standard is ${text} (${says}).`;
}

/** The own number that acts now; null where the standard does. */
export function findOwn({ last }: Pick<NumberLine, "last">): NonNullable<NumberLine["last"]> | null {
  return last?.own == null ? null : last;
}

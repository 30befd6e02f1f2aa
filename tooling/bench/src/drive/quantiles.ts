import { must } from "@induction/domain/kernel/must";

/** The value below which the given share of a sorted list lies: the smallest that at least that share does not exceed. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = Math.max(0, Math.ceil(sorted.length * share) - 1);
  return must(sorted[place], "a quantile is of one value at least");
}

/** The middle of a list, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.ceil(sorted.length / 2) - 1;
  return (must(sorted[lower], "a median is of one value at least") + (sorted[upper] ?? 0)) / 2;
}

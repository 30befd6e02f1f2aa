/** A number of people that tells nobody: below five, all numbers are the same. */
export interface HiddenCount {
  /** The number; null for fewer than five, none among them. */
  readonly atLeast: number | null;
}

/** Counts below this name nobody, and so must not be told apart. */
const SMALLEST_SHOWN = 5;

/** A number of people as a curator may see it. */
export function toHiddenCount(people: number): HiddenCount {
  return { atLeast: people < SMALLEST_SHOWN ? null : people };
}

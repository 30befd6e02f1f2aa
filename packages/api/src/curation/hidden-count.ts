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

/** People of an organisation, by whether they let its staff read their file. */
export interface CountedPeople {
  readonly sharing: number;
  readonly others: number;
}

/**
 * A number of people as a lead may see it, who can take off it whoever they can read. Those who do not share are counted only
 * where they are five: whatever is left over then is nobody, or five.
 */
export function toHiddenCountOf({ sharing, others }: CountedPeople): HiddenCount {
  return toHiddenCount(others < SMALLEST_SHOWN ? sharing : sharing + others);
}

/** The score band and failures alone (B1–B5). Letters, experience and research never change it. */
export type Tier = "strong" | "middle" | "lower" | "unscored";

/** How to apply (settled reading 5). */
export type Posture = "broad" | "very-broad" | "extremely-broad" | "rebound-wide" | "delay-first" | "not-yet";

/** Whether to apply this season (section D). */
export type Decision = "apply" | "either" | "delay-first" | "not-yet";

/** From the least to the most cautious: where several rules hold, the most cautious leads. */
export const DECISIONS_BY_CAUTION = [
  "apply",
  "either",
  "delay-first",
  "not-yet",
] as const satisfies readonly Decision[];

/** How many programs to apply to; `most` null means no upper alarm. */
export interface BreadthRange {
  readonly least: number;
  readonly most: number | null;
}

import type { FactKey } from "../applicant/profile.ts";

/** The score band and failures alone (B1–B5). Letters, experience and research never change it. */
export type Tier = "strong" | "middle" | "lower" | "unscored";

/** How to apply (settled reading 5). */
export type Posture = "broad" | "very-broad" | "extremely-broad" | "rebound-wide" | "delay-first" | "not-yet";

/** Whether to apply this season (section D). */
export type Decision = "apply" | "either" | "delay-first" | "not-yet";

/**
 * A result. Settled when it is equal under every completion of the unknown facts; otherwise provisional,
 * with the answers still possible (at least two, most cautious last) and the facts that can still move it.
 */
export type Outcome<T> = Settled<T> | Provisional<T>;

/** A result that no unknown fact can change. */
export interface Settled<T> {
  readonly settled: true;
  readonly value: T;
}

/** A result that depends on facts which nobody has told. */
export interface Provisional<T> {
  readonly settled: false;
  readonly possible: readonly T[];
  readonly settledBy: readonly FactKey[];
}

/** The tiers as they are listed where several are possible. */
export const TIERS_BY_CAUTION = ["strong", "middle", "lower", "unscored"] as const satisfies readonly Tier[];

/** From the least to the most cautious: where several rules hold, the most cautious leads. */
export const DECISIONS_BY_CAUTION = [
  "apply",
  "either",
  "delay-first",
  "not-yet",
] as const satisfies readonly Decision[];

/** The postures as they are listed where several are possible. */
export const POSTURES_BY_CAUTION = [
  "broad",
  "rebound-wide",
  "very-broad",
  "extremely-broad",
  "delay-first",
  "not-yet",
] as const satisfies readonly Posture[];

/** How many programs to apply to. */
export interface BreadthRange {
  readonly least: number;
  /** Null where there is no upper number: as many as can take the person. */
  readonly most: number | null;
  /** The guide's "+" in "80–120+": more than `most` raises no alarm. */
  readonly isOpenAbove: boolean;
}

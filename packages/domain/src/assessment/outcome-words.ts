import type { Decision, Posture, Tier } from "../rules/outcomes.ts";

/** The tiers in words. "Incomplete" stands for unscored and for provisional alike on screens. */
export const TIER_LABELS: Readonly<Record<Tier, string>> = {
  strong: "Strong",
  middle: "Middle",
  lower: "Lower",
  unscored: "Unscored",
};

/** The postures in words. */
export const POSTURE_LABELS: Readonly<Record<Posture, string>> = {
  broad: "Apply broadly",
  "very-broad": "Apply very broadly",
  "extremely-broad": "Apply extremely broadly",
  "rebound-wide": "Apply widely, as a rebound",
  "delay-first": "Delay first",
  "not-yet": "Not yet",
};

/** The decisions in words. */
export const DECISION_LABELS: Readonly<Record<Decision, string>> = {
  apply: "Apply this season",
  either: "Apply now or delay",
  "delay-first": "Delay first",
  "not-yet": "Not yet",
};

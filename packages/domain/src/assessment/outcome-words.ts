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

/** What stands where a fact that nobody has told leaves more than one answer possible. */
export const NOT_SETTLED = "Not settled yet";

/** What that means, in one sentence: it is not the same as "Not yet". */
export const NOT_SETTLED_MEANING =
  "A fact that decides is not told, so more than one answer is still possible. Telling it settles the answer.";

/** What each posture means, in one sentence. */
export const POSTURE_MEANINGS: Readonly<Record<Posture, string>> = {
  broad: "A broad list: the score stands in the strong band and nothing failed.",
  "very-broad": "A very broad list: the score alone does not carry the application.",
  "extremely-broad": "As many programs as are in reach: a low score and a visa need come together.",
  "rebound-wide": "A wide list that shows the rebound: a failure, and then a score in the strong band.",
  "delay-first": "A plan of one to two years comes before applying.",
  "not-yet": "Step 2 CK is not passed, so it is too early to say how to apply. Every fact for this is told.",
};

/** What each decision means, in one sentence. */
export const DECISION_MEANINGS: Readonly<Record<Decision, string>> = {
  apply: "Applying this season fits.",
  either: "Applying now and delaying are both open; each needs something else.",
  "delay-first": "A plan of one to two years comes first. Applying now stays possible.",
  "not-yet": "Step 2 CK is not passed: readiness and the date of the exam come before the decision.",
};

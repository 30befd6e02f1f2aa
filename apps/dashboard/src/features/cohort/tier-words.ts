import { TIER_LABELS } from "@induction/domain/assessment/outcome-words";
import type { Tier } from "@induction/ui/advice/tier";
import type { CohortTier } from "./matrix.ts";

/** What each row of the matrix is called, and the shape that it is drawn with. */
export const TIER_ROWS: Readonly<Record<CohortTier, { readonly label: string; readonly shape: Tier }>> = {
  strong: { label: TIER_LABELS.strong, shape: "strong" },
  middle: { label: TIER_LABELS.middle, shape: "middle" },
  lower: { label: TIER_LABELS.lower, shape: "lower" },
  unscored: { label: "Incomplete, no score", shape: "unscored" },
  provisional: { label: "Incomplete, facts missing", shape: "unscored" },
};

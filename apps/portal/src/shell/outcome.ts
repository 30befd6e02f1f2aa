import type { Outcome, Tier } from "@induction/domain/rules/outcomes";
import type { ScoredTier, TierChip } from "@induction/ui/advice/tier";
import type { ComponentProps } from "react";

function isScored(tier: Tier): tier is ScoredTier {
  return tier !== "unscored";
}

/** A tier for its chip. An open one is drawn as incomplete, with the tiers that it can still become. */
export function toTierChip(
  tier: Outcome<Tier>,
  { isByFailure }: { isByFailure: boolean },
): ComponentProps<typeof TierChip> {
  if (tier.settled) return { tier: tier.value, isByFailure: isByFailure && tier.value === "lower" };
  const provisional = tier.possible.filter(isScored);
  // Where nearly anything is possible still, a list of it would say nothing.
  return provisional.length === tier.possible.length && provisional.length === 2
    ? { tier: "unscored", provisional }
    : { tier: "unscored" };
}

/** The tier on the band, where it is settled and has a place there. */
export function findScoredTier(tier: Outcome<Tier>): ScoredTier | null {
  return tier.settled && isScored(tier.value) ? tier.value : null;
}

import type { Profile } from "@induction/domain/applicant/profile";
import type { Assessment } from "@induction/domain/assessment/assessment";
import { toHeadline } from "@induction/domain/assessment/headline";
import { DECISION_LABELS, POSTURE_LABELS, TIER_LABELS } from "@induction/domain/assessment/outcome-words";
import type { Outcome, Tier } from "@induction/domain/rules/outcomes";
import type { ScoredTier } from "@induction/ui/advice/tier";
import { listInWords, toDollars } from "./words.ts";

/** What is possible while a fact that was not told decides, and which fact; null where the result is settled. */
export function opennessInWords<T extends string>(
  outcome: Outcome<T>,
  labels: Readonly<Record<T, string>>,
): string | null {
  const { possible, whatSettles } = toHeadline(outcome, labels);
  if (whatSettles === null) return null;
  return possible === null ? whatSettles : `${possible}. ${whatSettles}`;
}

/** How to apply, in words. */
export function postureInWords({ posture }: Pick<Assessment, "posture">): string {
  return toHeadline(posture, POSTURE_LABELS).title;
}

/** Whether to apply this season, in words. */
export function decisionInWords({ decision }: Pick<Assessment, "decision">): string {
  return toHeadline(decision, DECISION_LABELS).title;
}

/** What a tier chip shows. */
export interface ShownTier {
  readonly tier: Tier;
  readonly provisional: readonly ScoredTier[];
  readonly isByFailure: boolean;
}

/** The tier as chips draw it: a settled one, or those that are still possible. */
export function toShownTier({
  tier,
  projected,
  standing,
}: Pick<Assessment, "tier" | "projected" | "standing">): ShownTier {
  const isByFailure = standing.hasFailure === true;
  if (!tier.settled) return { tier: "unscored", provisional: [], isByFailure: false };
  if (tier.value !== "unscored")
    return { tier: tier.value, provisional: [], isByFailure: tier.value === "lower" && isByFailure };
  return { tier: "unscored", provisional: projected === null ? [] : [projected.tier], isByFailure: false };
}

/** What a tier without a score is called on screens. */
export const SHOWN_TIERS: Readonly<Record<Tier, string>> = { ...TIER_LABELS, unscored: "Incomplete" };

/** The tier as one heading: "Lower"; "Incomplete" while there is no score, or a missing fact decides it. */
export function tierInWords({ tier }: Pick<Assessment, "tier">): string {
  return tier.settled ? SHOWN_TIERS[tier.value] : SHOWN_TIERS.unscored;
}

/** The score with what is known of failures: "235, no failure"; "No score yet" only where there is settled to be none. */
export function scoreInWords({
  standing: { step2ckScore, hasFailure },
  tier,
}: Pick<Assessment, "standing" | "tier">): string {
  const failure = hasFailure === true ? "a failure" : "no failure";
  const score = step2ckScore === null ? noScoreInWords(tier) : String(step2ckScore);
  return hasFailure === "unknown" ? `${score}, failures not told` : `${score}, ${failure}`;
}

/** There is none yet only where that is settled; otherwise there may be one that nobody told. */
function noScoreInWords(tier: Outcome<Tier>): string {
  return tier.settled && tier.value === "unscored" ? "No score yet" : "Score not told";
}

const VISAS = { j1: "J-1", h1b: "H-1B" } as const;

/** The visa in a few words: "J-1 or H-1B", "No visa needed"; null while it was not told. */
export function visaInWords({ visa }: Pick<Profile, "visa">): string | null {
  if (visa.state === "unknown") return null;
  if (!visa.value.needed) return "No visa needed";
  const kinds = visa.value.accepts.map((kind) => VISAS[kind]);
  return kinds.length === 0 ? "Needs a visa" : listInWords(kinds, "or");
}

/** The fee of a list: "$1,950", or that no price was found. */
export function feeInWords(fee: { state: "known"; usd: number } | { state: "unknown" }): string {
  return fee.state === "known" ? toDollars(fee.usd) : "Price not found";
}

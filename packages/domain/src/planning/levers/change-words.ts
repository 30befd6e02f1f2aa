import type { Truth } from "../../kernel/answer.ts";
import type { Season } from "../../kernel/season.ts";
import { countInWords } from "../../rules/words.ts";
import type { Changeable } from "./find-changes.ts";
import type { MoveCost } from "./lever.ts";
import type { LeverSet } from "./lever-set.ts";
import type { EvidenceState } from "./strength-ways.ts";

/** The answers that can change, as screens name them. */
export const CHANGEABLE_LABELS: Readonly<Record<Changeable, string>> = {
  tier: "Tier",
  posture: "How to apply",
  decision: "Apply or delay",
  strength: "Strength of the file",
  readiness: "Readiness for Step 2 CK",
};

/** The same within a sentence: "Nothing this season changes the tier." */
export const CHANGEABLE_IN_SENTENCE: Readonly<Record<Changeable, string>> = {
  tier: "the tier",
  posture: "how to apply",
  decision: "the decision to apply or to delay",
  strength: "the strength of the file",
  readiness: "readiness for Step 2 CK",
};

/** Where evidence stands now. */
export const EVIDENCE_NOW_LABELS: Readonly<Record<EvidenceState, string>> = {
  present: "There",
  missing: "Missing",
  unknown: "Not known",
  "not-asked": "Not there yet",
};

/** Where it stands then. Evidence that is not asked for any more was brought in, or lost its reason. */
export const EVIDENCE_THEN_LABELS: Readonly<Record<EvidenceState, string>> = {
  present: "There",
  missing: "Missing",
  unknown: "Not known",
  "not-asked": "No longer missing",
};

/** How long a set takes: "about 1.5 months", "done at once", "no source gives a time". */
export function timeInWords({ months, isTimeKnown }: Pick<LeverSet, "months" | "isTimeKnown">): string {
  if (!isTimeKnown) {
    return months === 0
      ? "No source gives a time"
      : `At least ${countInWords(months, "month")}; for one part no source gives a time`;
  }
  return months === 0 ? "Can be done at once" : `About ${countInWords(months, "month")}`;
}

function toDollars(usd: number): string {
  return `$${usd.toLocaleString("en-US")}`;
}

/** What a set costs: "$930 in fees", "No fee", "Fees are not published". */
export function costInWords({ usd, isCostKnown }: Pick<LeverSet, "usd" | "isCostKnown">): string {
  if (isCostKnown) return usd === 0 ? "No fee" : `${toDollars(usd)} in fees`;
  return usd === 0
    ? "Fees are not published"
    : `${toDollars(usd)} in fees, and others that are not published`;
}

/** What one move costs, with the season of the price. */
export function moveCostInWords(cost: MoveCost): string {
  switch (cost.state) {
    case "none":
      return "No fee.";
    case "not-published":
      return "No document that was read names a fee.";
    case "known": {
      const stands = cost.isEarlierPrice ? ", which stands in for a later one that was not found" : "";
      return `${toDollars(cost.usd)} at the price of season ${cost.season}${stands}.`;
    }
  }
}

/** Whether a set is there before programs begin to review. */
export function inTimeInWords(isInTime: Truth, season: Season): string {
  if (isInTime === "unknown") return `Whether in time for season ${season} is not known`;
  return isInTime ? `In time for season ${season}` : "Counts for a later season";
}

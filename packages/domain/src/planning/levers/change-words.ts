import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { toPlainDate } from "../../kernel/plain-date.ts";
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

/** When a set is there, as screens draw it. */
export type Arrival = "in-time" | "late-this-season" | "later-season" | "not-known";

/** When a set is there: before programs begin to review, late and still in the season, or after it. */
export function toArrival({ isInTime, isThisSeason }: Pick<LeverSet, "isInTime" | "isThisSeason">): Arrival {
  if (isInTime === true) return "in-time";
  if (isInTime === "unknown" || isThisSeason === "unknown") return "not-known";
  return isThisSeason ? "late-this-season" : "later-season";
}

/** Whether a set is there before programs begin to review, or while it still helps in the season. */
export function arrivalInWords(set: Pick<LeverSet, "isInTime" | "isThisSeason">, season: Season): string {
  switch (toArrival(set)) {
    case "in-time":
      return `In time for season ${season}`;
    case "late-this-season":
      return `Late, and still counts for season ${season}`;
    case "later-season":
      return "Counts for a later season";
    case "not-known":
      return set.isInTime === "unknown"
        ? `Whether in time for season ${season} is not known`
        : `Whether it still comes within season ${season} is not known`;
  }
}

/** Until when a set helps that comes after programs begin to review; null where it is in time, or cannot help any more. */
export function lateInWords(
  set: Pick<LeverSet, "isInTime" | "isThisSeason" | "helpsUntil">,
  reviewOn: CalendarDate,
): string | null {
  const until = `until ${toPlainDate(set.helpsUntil)}`;
  const day = toPlainDate(reviewOn);
  if (toArrival(set) === "late-this-season") {
    return `There after programs begin to review on ${day}: late, and still read by programs that review later, ${until}.`;
  }
  if (toArrival(set) !== "not-known" || set.helpsUntil <= reviewOn) return null;
  return `Best before programs begin to review on ${day}. What comes later is still read by programs that review later, ${until}.`;
}

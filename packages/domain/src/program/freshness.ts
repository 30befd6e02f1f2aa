import { type CalendarDate, daysBetween } from "../kernel/calendar-date.ts";
import { type Claim, type Fact, isUnverified } from "./fact.ts";

/**
 * How far a program's fact can be relied on. Verified: a curator confirmed it within a year. Ageing: nobody did, and the
 * document is at most three years old or shows no year. Stale: it is older. Unknown: nobody looked, or no document says so.
 */
export type Freshness = "verified" | "ageing" | "stale" | "unknown" | "disputed";

/** House values: no source says how long a program's statement holds. */
const VERIFIED_FOR_DAYS = 365;
const AGEING_FOR_YEARS = 3;

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** How far one claim can be relied on, on a day. */
export function claimFreshness(claim: Claim, today: CalendarDate): Exclude<Freshness, "disputed"> {
  const { verifiedOn, year } = claim;
  if (verifiedOn !== null && daysBetween(verifiedOn, today) <= VERIFIED_FOR_DAYS) return "verified";
  if (isUnverified(claim)) return "unknown";
  const told = year ?? (verifiedOn === null ? null : yearOf(verifiedOn));
  return told === null || yearOf(today) - told <= AGEING_FOR_YEARS ? "ageing" : "stale";
}

/** How far a fact can be relied on, on a day. */
export function factFreshness(fact: Fact<unknown>, today: CalendarDate): Freshness {
  switch (fact.state) {
    case "known":
    case "not-disclosed":
      return claimFreshness(fact.claim, today);
    case "disputed":
      return "disputed";
    case "not-checked":
      return "unknown";
  }
}

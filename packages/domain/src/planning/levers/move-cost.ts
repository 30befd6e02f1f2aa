import { erasFee } from "../../parameters/fees.ts";
import { findFixedFee } from "../../parameters/fixed-fees.ts";
import { REFERENCE_ALMANAC } from "../../parameters/reference-almanac.ts";
import type { LeverView, MoveCost } from "./lever.ts";

/** Nobody charges for it. */
export const NO_FEE: MoveCost = Object.freeze({ state: "none" });

/** No document that was read names a price. */
export const NOT_PUBLISHED: MoveCost = Object.freeze({ state: "not-published" });

/** The fee of one sitting outside the United States and Canada; a season before the first that tells one has none. */
export function examFee(exam: "step1" | "step2ck", { context }: LeverView): MoveCost {
  const { calendar, almanac = REFERENCE_ALMANAC } = context;
  const fee = findFixedFee(`${exam}Fee`, calendar.season, almanac);
  if (fee === null) return NOT_PUBLISHED;
  const { season, usd, source } = fee;
  return { state: "known", usd, season, isEarlierPrice: season < calendar.season, sources: [source] };
}

/** What ERAS charges for so many applications more, beside those that are planned. */
export function feeForMore(added: number, { context, reading }: LeverView): MoveCost {
  const { season } = context.calendar;
  const { planned } = reading.breadth.count;
  const before = erasFee(season, planned, context.almanac);
  const after = erasFee(season, planned + added, context.almanac);
  if (before.state === "unknown" || after.state === "unknown") return NOT_PUBLISHED;
  const { basisSeason, isEarlierPrice, sources } = after;
  return { state: "known", usd: after.usd - before.usd, season: basisSeason, isEarlierPrice, sources };
}

import type { Season } from "../../kernel/season.ts";
import { erasFee } from "../../parameters/fees.ts";
import type { DocumentKey } from "../../sources/documents.ts";
import type { LeverView, MoveCost } from "./lever.ts";

/** Nobody charges for it. */
export const NO_FEE: MoveCost = Object.freeze({ state: "none" });

/** No document that was read names a price. */
export const NOT_PUBLISHED: MoveCost = Object.freeze({ state: "not-published" });

interface ExamFee {
  readonly from: Season;
  readonly usd: number;
  readonly source: DocumentKey;
}

/** What USMLE charges outside the United States and Canada, as far as it was seen; oldest first. */
const EXAM_FEES = {
  step1: [{ from: 2027, usd: 905, source: "usa-pathway-2027" }],
  step2ck: [{ from: 2027, usd: 930, source: "usa-pathway-2027" }],
} as const satisfies Record<string, readonly ExamFee[]>;

/** The fee of one sitting; a season before the first that tells one has none. */
export function examFee(exam: keyof typeof EXAM_FEES, { context }: LeverView): MoveCost {
  const { season } = context.calendar;
  const fees: readonly ExamFee[] = EXAM_FEES[exam];
  const fee = fees.findLast(({ from }) => from <= season);
  if (fee === undefined) return NOT_PUBLISHED;
  const { from, usd, source } = fee;
  return { state: "known", usd, season: from, isEarlierPrice: from < season, sources: [source] };
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

import type { Assessment } from "@induction/domain/assessment/assessment";
import type { Season } from "@induction/domain/kernel/season";
import type { Almanac } from "@induction/domain/parameters/almanac";
import { type ErasFee, erasFee } from "@induction/domain/parameters/fees";

/** What the list costs at ERAS, by the number of programs on it. */
export interface ListCost {
  readonly season: Season;
  /** Planned or further. */
  readonly planned: { readonly programs: number; readonly fee: ErasFee };
  /** Of those, the ones whose fee is spent. */
  readonly submitted: { readonly programs: number; readonly fee: ErasFee };
  /** What one program more would add, in dollars; null where the price is not known. */
  readonly nextUsd: number | null;
}

/** The price of the list that an assessment counted, by the fees that the almanac tells. */
export function toListCost(
  { season, breadth }: Pick<Assessment, "season" | "breadth">,
  almanac?: Almanac,
): ListCost {
  const planned = erasFee(season, breadth.planned, almanac);
  const withOneMore = erasFee(season, breadth.planned + 1, almanac);
  const isKnown = planned.state === "known" && withOneMore.state === "known";
  return {
    season,
    planned: { programs: breadth.planned, fee: planned },
    submitted: { programs: breadth.submitted, fee: erasFee(season, breadth.submitted, almanac) },
    nextUsd: isKnown ? withOneMore.usd - planned.usd : null,
  };
}

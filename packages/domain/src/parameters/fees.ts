import type { Season } from "../kernel/season.ts";
import type { DocumentKey } from "../sources/documents.ts";

/** The price of one application within a range of applications to one specialty. */
interface FeeTier {
  readonly from: number;
  /** Null: no upper end. */
  readonly to: number | null;
  readonly usdEach: number;
  readonly season: Season;
  readonly source: DocumentKey;
}

/** Applications that the first tier covers. */
const FIRST_TIER = 30;

/**
 * Residency fees of ERAS by season, as far as they were seen. For 2027 a copy shows the first tier alone;
 * the price from the 31st application on was not found.
 */
const ERAS_FEES: readonly FeeTier[] = [
  { from: 1, to: FIRST_TIER, usdEach: 11, season: 2026, source: "aamc-fees-2026" },
  { from: FIRST_TIER + 1, to: null, usdEach: 30, season: 2026, source: "aamc-fees-2026" },
  { from: 1, to: FIRST_TIER, usdEach: 11, season: 2027, source: "usa-pathway-2027" },
];

/** The ERAS fee for a number of applications to one specialty, with the prices it was reckoned by. */
export type ErasFee =
  | {
      readonly state: "known";
      readonly usd: number;
      /** The season of the oldest price used; equal to the asked season only where every price is its own. */
      readonly basisSeason: Season;
      /** True where an earlier season's price stands in for one that was not found. */
      readonly isEarlierPrice: boolean;
      readonly sources: readonly DocumentKey[];
      /** What to tell beside the amount; null where every price is the season's own. */
      readonly note: string | null;
    }
  | { readonly state: "unknown"; readonly note: string };

/** The price of a tier in a season, or in the latest season before it where that one's own was not found. */
function findTier(season: Season, from: number): FeeTier | null {
  const tiers = ERAS_FEES.filter((tier) => tier.from === from && tier.season <= season);
  return tiers.reduce<FeeTier | null>(
    (best, tier) => (best && best.season > tier.season ? best : tier),
    null,
  );
}

function toNote(season: Season, used: readonly FeeTier[]): string | null {
  const sentences = used
    .filter((tier) => tier.season < season)
    .map((tier) => {
      const range = tier.to === null ? `${tier.from} and more` : `${tier.from} to ${tier.to}`;
      return `The ${season} fee for applications ${range} was not found; they are counted at the ${tier.season} price, $${tier.usdEach} each.`;
    });
  return sentences.length === 0 ? null : sentences.join(" ");
}

/**
 * What ERAS charges for applications to one specialty in a season.
 * Where a price was not found for that season, the latest earlier one stands in and the answer says so;
 * before the first season in the data the fee is unknown.
 * @param count applications to this specialty, a whole number from 0
 * @throws RangeError when the count is not one
 */
export function erasFee(season: Season, count: number): ErasFee {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of applications: ${count}`);
  const first = findTier(season, 1);
  const rest = findTier(season, FIRST_TIER + 1);
  if (first === null || rest === null) {
    return { state: "unknown", note: `No ERAS fees were found for season ${season}.` };
  }
  const used = count > FIRST_TIER ? [first, rest] : [first];
  const usd = first.usdEach * Math.min(count, FIRST_TIER) + rest.usdEach * Math.max(count - FIRST_TIER, 0);
  const basisSeason = Math.min(...used.map((tier) => tier.season));
  return {
    state: "known",
    usd,
    basisSeason,
    isEarlierPrice: basisSeason < season,
    sources: [...new Set(used.map((tier) => tier.source))],
    note: toNote(season, used),
  };
}
